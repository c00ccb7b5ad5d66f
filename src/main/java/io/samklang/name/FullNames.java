package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of an article in their fullest form: where {@code Takaichi Sanae} was named once, a
 * later {@code Takaichi} is she.
 */
final class FullNames {
  /** A person's name in full: its parts, and where it stood first. */
  private record Full(String text, Set<String> parts, int offset) {}

  /** One mention by a finder, or three by capitals alone. */
  private static final double SURE = 0.5;

  private final Map<String, Full> fulls = new LinkedHashMap<>();

  /** Last words of names of several words that are no persons': {@code Giants}. */
  private final Map<String, NameType> heads = new HashMap<>();

  private final Map<String, Map<NameType, Double>> votes = new HashMap<>();

  /** Takes note of {@code mention}, which reads {@code text}. */
  void add(Mention mention, String text) {
    votes
        .computeIfAbsent(key(text), k -> new HashMap<>())
        .merge(mention.type(), mention.weight(), Double::sum);
    Set<String> parts = parts(text);
    if (mention.isPerson() && parts.size() > 1) {
      fulls.putIfAbsent(key(text), new Full(text, parts, mention.span().start()));
    } else if (parts.size() > 1 && mention.entities().isEmpty()) {
      heads.putIfAbsent(key(text.substring(text.lastIndexOf(' ') + 1)), mention.type());
    }
  }

  /**
   * The fullest form of the person whom {@code text} names at {@code offset}: the one named in full
   * most recently, else the first after it.
   */
  Optional<String> find(String text, int offset) {
    Set<String> parts = parts(text);
    Optional<Full> best = Optional.empty();
    for (Full full : fulls.values()) {
      boolean longer = full.parts().size() > parts.size() && full.parts().containsAll(parts);
      if (longer && best.map(b -> isNearer(full, b, offset)).orElse(true)) {
        best = Optional.of(full);
      }
    }
    return best.map(Full::text);
  }

  private static boolean isNearer(Full full, Full best, int offset) {
    if (full.parts().containsAll(best.parts())) {
      return true;
    }
    boolean before = full.offset() <= offset;
    boolean bestBefore = best.offset() <= offset;
    return before && (!bestBefore || full.offset() > best.offset());
  }

  /** The type that most mentions of {@code text} have. */
  Optional<NameType> typeOf(String text) {
    return votes.getOrDefault(key(text), Map.of()).entrySet().stream()
        .max(
            Map.Entry.<NameType, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** What a name of several words is that ends in {@code word}. */
  Optional<NameType> headType(String word) {
    return Optional.ofNullable(heads.get(key(word)));
  }

  /** Whether {@code part} is a word of some person's full name. */
  boolean isPart(String part) {
    String folded = Folding.plain(part);
    return fulls.values().stream().anyMatch(full -> full.parts().contains(folded));
  }

  /** Whether {@code text} was found so surely that its other occurrences are the same name. */
  boolean isSure(String text) {
    double votesOf =
        votes.getOrDefault(key(text), Map.of()).values().stream().mapToDouble(v -> v).sum();
    return votesOf >= SURE || isSurname(text);
  }

  private boolean isSurname(String text) {
    String folded = Folding.plain(text);
    return fulls.values().stream()
        .map(full -> key(full.text()))
        .anyMatch(full -> full.endsWith(" " + folded) || full.endsWith("-" + folded));
  }

  private static String key(String text) {
    return Folding.plain(text);
  }

  private static Set<String> parts(String text) {
    return Arrays.stream(Folding.plain(text).split("[\\s\u00a0\u202f.-]+"))
        .filter(part -> part.length() > 1)
        .collect(Collectors.toSet());
  }
}
