package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Word tables of each language, read once on first use. What is kept never changes. */
final class PerLanguage<T> {
  private final Map<LanguageTag, T> made = new ConcurrentHashMap<>();
  private final Function<LanguageTag, T> reader;

  PerLanguage(Function<LanguageTag, T> reader) {
    this.reader = reader;
  }

  T get(LanguageTag language) {
    return made.computeIfAbsent(language, reader);
  }
}
