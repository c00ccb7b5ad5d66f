package io.samklang.annotate.opennlp;

import io.samklang.annotate.Abbreviations;
import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Reads the models of one language, once. Threads that need them meanwhile take a part each that
 * nobody has begun, so that no more threads are busy than want to work.
 */
final class ModelLoading {
  private final FutureTask<WordTagger> tagger;
  private final FutureTask<NameChain> names;
  private final FutureTask<NameEvidence> evidence;
  private final FutureTask<SentenceModel> sentences;
  private final FutureTask<LanguageModels> all;

  ModelLoading(LanguageTag language) {
    tagger = new FutureTask<>(() -> WordTagger.of(ShippedModels.tags(language)));
    names = new FutureTask<>(() -> NameChain.of(ShippedModels.names(language)));
    evidence = new FutureTask<>(() -> NameEvidence.of(language));
    sentences = new FutureTask<>(() -> ShippedModels.sentences(language));
    all = new FutureTask<>(together(Abbreviations.of(language)));
  }

  private Callable<LanguageModels> together(Abbreviations abbreviations) {
    return () ->
        new LanguageModels(
            abbreviations,
            evidence.get(),
            sentences.get(),
            tagger.get(),
            new NameFinder(names.get(), evidence.get()));
  }

  /**
   * The models; helps to read them, or waits for those who do.
   *
   * @throws IllegalStateException if one cannot be read
   */
  LanguageModels models() {
    List.of(tagger, names, evidence, sentences, all).forEach(FutureTask::run);
    try {
      return all.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while models were read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(reason(e), e);
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof ExecutionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
