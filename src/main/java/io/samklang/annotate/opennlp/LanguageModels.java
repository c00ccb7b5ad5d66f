package io.samklang.annotate.opennlp;

import io.samklang.annotate.Abbreviations;
import io.samklang.text.LanguageTag;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.sentdetect.SentenceModel;

/** The models of one language. Immutable, shared by all threads. */
record LanguageModels(
    Abbreviations abbreviations,
    NameEvidence evidence,
    SentenceModel sentences,
    WordTagger tagger,
    NameFinder finder) {

  /** Reads all models of a language, side by side. */
  static LanguageModels read(LanguageTag language) {
    CompletableFuture<NameChain> names =
        CompletableFuture.supplyAsync(() -> NameChain.of(ShippedModels.names(language)));
    CompletableFuture<NameEvidence> evidence =
        CompletableFuture.supplyAsync(() -> NameEvidence.of(language));
    WordTagger tagger = WordTagger.of(ShippedModels.tags(language));
    SentenceModel sentences = ShippedModels.sentences(language);
    Abbreviations abbreviations = Abbreviations.of(language);
    return new LanguageModels(
        abbreviations,
        evidence.join(),
        sentences,
        tagger,
        new NameFinder(names.join(), evidence.join()));
  }
}
