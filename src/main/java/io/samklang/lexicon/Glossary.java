package io.samklang.lexicon;

import java.util.List;

/**
 * What a desk says of names and terms beyond what the program knows. A group with a form in small
 * letters is of common nouns, any other of names.
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

  /** Groups of the same that hold a common noun: a form in small letters. */
  public List<List<String>> sameTerms() {
    return same.stream().filter(Glossary::areTerms).toList();
  }

  /** Groups of the distinct that hold a common noun. */
  public List<List<String>> distinctTerms() {
    return distinct.stream().filter(Glossary::areTerms).toList();
  }

  private static boolean areTerms(List<String> group) {
    return group.stream().anyMatch(form -> Character.isLowerCase(form.codePointAt(0)));
  }

  public boolean isEmpty() {
    return same.isEmpty() && distinct.isEmpty();
  }
}
