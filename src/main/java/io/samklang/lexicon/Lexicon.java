package io.samklang.lexicon;

import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leads from words, in any inflection and as compounds, to concepts. Safe for use by several
 * threads.
 */
public final class Lexicon {
  /** A part of a compound that we believe in: shorter ones are endings more often than words. */
  private static final int SHORTEST_HEAD = 4;

  private static final int SHORTEST_MODIFIER = 3;

  /** What may join the parts of a compound, longest first. */
  private static final List<String> LINKS = List.of("en", "es", "er", "s", "e", "n", "-", "");

  private final Map<LanguageTag, Map<String, Set<Concept>>> byStem;
  private final Map<Concept, List<Concept>> broader;
  private final Map<Concept, Map<LanguageTag, String>> glosses;
  private final Map<LanguageTag, Inflection> inflections = new ConcurrentHashMap<>();
  private final Map<LanguageTag, Map<String, Meaning>> cache = new ConcurrentHashMap<>();

  private Lexicon(
      Map<LanguageTag, Map<String, Set<Concept>>> byStem,
      Map<Concept, List<Concept>> broader,
      Map<Concept, Map<LanguageTag, String>> glosses) {
    this.byStem = byStem;
    this.broader = broader;
    this.glosses = glosses;
  }

  /** The lexicon that comes with the program. */
  public static Lexicon load() {
    return of(LexiconTable.readAll());
  }

  static Lexicon of(List<LexiconTable.Row> rows) {
    Map<LanguageTag, Map<String, Set<Concept>>> byStem = new HashMap<>();
    Map<Concept, List<Concept>> broader = new TreeMap<>();
    Map<Concept, Map<LanguageTag, String>> glosses = new TreeMap<>();
    for (LexiconTable.Row row : rows) {
      broader.merge(row.concept(), row.broader(), Lexicon::joined);
      row.words().forEach((language, words) -> index(byStem, glosses, row, language, words));
    }
    return new Lexicon(byStem, broader, glosses);
  }

  private static List<Concept> joined(List<Concept> some, List<Concept> more) {
    Set<Concept> all = new TreeSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static void index(
      Map<LanguageTag, Map<String, Set<Concept>>> byStem,
      Map<Concept, Map<LanguageTag, String>> glosses,
      LexiconTable.Row row,
      LanguageTag language,
      List<List<String>> words) {
    Map<String, Set<Concept>> stems = byStem.computeIfAbsent(language, l -> new HashMap<>());
    for (List<String> word : words) {
      glosses
          .computeIfAbsent(row.concept(), c -> new TreeMap<>())
          .putIfAbsent(language, word.get(0));
      for (String stem : word) {
        stems
            .computeIfAbsent(stem.toLowerCase(Locale.ROOT), s -> new TreeSet<>())
            .add(row.concept());
      }
    }
  }

  /** What {@code word} may mean; {@link Meaning#UNKNOWN} where the lexicon does not say. */
  public Meaning meaningOf(LanguageTag language, String word) {
    return cache
        .computeIfAbsent(language, l -> new ConcurrentHashMap<>())
        .computeIfAbsent(word.toLowerCase(Locale.ROOT), form -> find(language, form));
  }

  private Meaning find(LanguageTag language, String form) {
    return simple(language, form)
        .map(concepts -> new Meaning(concepts, Set.of(), false))
        .or(() -> compound(language, form))
        .orElse(Meaning.UNKNOWN);
  }

  private Optional<Set<Concept>> simple(LanguageTag language, String form) {
    Map<String, Set<Concept>> stems = byStem.getOrDefault(language, Map.of());
    return inflections.computeIfAbsent(language, Inflection::of).stems(form).stream()
        .filter(stems::containsKey)
        .findFirst()
        .map(stems::get);
  }

  /** The longest head that is known after a modifier that is known; else after any. */
  private Optional<Meaning> compound(LanguageTag language, String form) {
    Optional<Meaning> loose = Optional.empty();
    for (int cut = SHORTEST_MODIFIER; cut <= form.length() - SHORTEST_HEAD; cut++) {
      Optional<Set<Concept>> head = head(language, form.substring(cut));
      if (head.isEmpty()) {
        continue;
      }
      Set<Concept> modifier = modifier(language, form.substring(0, cut));
      Meaning meaning = new Meaning(head.get(), modifier, true);
      if (!modifier.isEmpty()) {
        return Optional.of(meaning);
      }
      if (loose.isEmpty() && form.length() - cut > SHORTEST_HEAD) {
        loose = Optional.of(meaning);
      }
    }
    return loose;
  }

  private Optional<Set<Concept>> head(LanguageTag language, String tail) {
    String head = tail.startsWith("-") ? tail.substring(1) : tail;
    return head.length() < SHORTEST_HEAD ? Optional.empty() : simple(language, head);
  }

  private Set<Concept> modifier(LanguageTag language, String head) {
    Map<String, Set<Concept>> stems = byStem.getOrDefault(language, Map.of());
    for (String link : LINKS) {
      if (head.endsWith(link) && head.length() - link.length() >= SHORTEST_MODIFIER) {
        Set<Concept> found = stems.get(head.substring(0, head.length() - link.length()));
        if (found != null) {
          return found;
        }
      }
    }
    return Set.of();
  }

  /** The concept and all above it. */
  public Set<Concept> upward(Concept concept) {
    Set<Concept> all = new TreeSet<>();
    List<Concept> open = new ArrayList<>(List.of(concept));
    while (!open.isEmpty()) {
      Concept next = open.remove(open.size() - 1);
      if (all.add(next)) {
        open.addAll(broader.getOrDefault(next, List.of()));
      }
    }
    return all;
  }

  /** Whether {@code one} is {@code other} or stands below it. */
  public boolean isA(Concept one, Concept other) {
    return upward(one).contains(other);
  }

  /** The first lemma of a concept in a language, as a gloss for people. */
  public Optional<String> gloss(Concept concept, LanguageTag language) {
    return Optional.ofNullable(glosses.getOrDefault(concept, Map.of()).get(language));
  }

  /** How many concepts there are. */
  public int size() {
    return broader.size();
  }
}
