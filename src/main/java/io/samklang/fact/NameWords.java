package io.samklang.fact;

import io.samklang.name.Name;
import io.samklang.text.Folding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The telling words of a name: without forms of address and genitives, folded. */
final class NameWords {
  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of("mr", "mrs", "ms", "dr", "prof", "sir", "lord", "lady", "herr", "frau", "fru");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

  /** A shorter name is the beginning of too many words. */
  private static final int SHORTEST_BEFORE_NOUN = 5;

  private static final int SHORTEST_NOUN = 5;

  /** Languages differ in the last letters of a name: {@code Bibelen, Bibeln}. */
  private static final int OWN_OF_LANGUAGES = 2;

  private NameWords() {}

  static List<String> of(Name name) {
    return BETWEEN_WORDS
        .splitAsStream(Folding.plain(name.text()))
        .map(part -> part.endsWith("'s") ? part.substring(0, part.length() - 2) : part)
        .map(part -> part.endsWith("s") ? part.substring(0, part.length() - 1) : part)
        .filter(part -> !part.isEmpty() && !FORMS_OF_ADDRESS.contains(part))
        .toList();
  }

  /** Whether two names are the same in their last letters, where languages form them otherwise. */
  static boolean endAlike(Name p, Name q) {
    String x = Folding.plain(p.text());
    String y = Folding.plain(q.text());
    return x.length() > OWN_OF_LANGUAGES && y.endsWith(x.substring(x.length() - OWN_OF_LANGUAGES));
  }

  /** Whether a compound among the words of an article begins with a name: {@code Geigerzähler}. */
  static boolean beginsCompound(List<String> parts, Set<String> words) {
    return parts.size() == 1
        && parts.get(0).length() >= SHORTEST_BEFORE_NOUN
        && words.stream()
            .anyMatch(
                word ->
                    word.startsWith(parts.get(0))
                        && word.length() >= parts.get(0).length() + SHORTEST_NOUN);
  }

  /** Whether all stand among the words of an article, as they are or in the genitive. */
  static boolean stand(List<String> parts, Set<String> words) {
    return parts.stream()
        .allMatch(
            part ->
                words.contains(part) || words.contains(part + "s") || words.contains(part + "'s"));
  }
}
