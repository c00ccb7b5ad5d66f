package io.samklang.annotate.opennlp;

import io.samklang.annotate.Abbreviations;
import opennlp.tools.sentdetect.SentenceModel;

/** The models of one language. Immutable, shared by all threads. */
record LanguageModels(
    Abbreviations abbreviations,
    NameEvidence evidence,
    SentenceModel sentences,
    WordTagger tagger,
    NameFinder finder) {}
