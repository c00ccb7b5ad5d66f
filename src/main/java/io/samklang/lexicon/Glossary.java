package io.samklang.lexicon;

import java.util.List;

/**
 * What a desk says of names and terms beyond what the program knows.
 *
 * @param same forms, in any language, that name one thing: {@code Kyiv, Kiew, Kiev}
 * @param distinct forms that name different things, however alike they look: {@code Hansen,
 *     Hanssen}
 */
public record Glossary(List<List<String>> same, List<List<String>> distinct) {
  public static final Glossary EMPTY = new Glossary(List.of(), List.of());

  public Glossary {
    same = same.stream().map(List::copyOf).toList();
    distinct = distinct.stream().map(List::copyOf).toList();
  }

  public boolean isEmpty() {
    return same.isEmpty() && distinct.isEmpty();
  }
}
