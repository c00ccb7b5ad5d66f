package io.samklang.annotate.opennlp;

import io.samklang.annotate.Abbreviations;
import io.samklang.text.LanguageTag;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/** The models of one language. Immutable, shared by all threads. */
record LanguageModels(
    Abbreviations abbreviations,
    NameEvidence evidence,
    SentenceModel sentences,
    POSModel tags,
    NameChain names) {

  /** Reads all models of a language, side by side. */
  static LanguageModels read(LanguageTag language) {
    CompletableFuture<NameChain> names =
        CompletableFuture.supplyAsync(() -> NameChain.of(ShippedModels.names(language)));
    CompletableFuture<NameEvidence> evidence =
        CompletableFuture.supplyAsync(() -> NameEvidence.of(language));
    POSModel tags = ShippedModels.tags(language);
    SentenceModel sentences = ShippedModels.sentences(language);
    Abbreviations abbreviations = Abbreviations.of(language);
    return new LanguageModels(abbreviations, evidence.join(), sentences, tags, names.join());
  }
}
