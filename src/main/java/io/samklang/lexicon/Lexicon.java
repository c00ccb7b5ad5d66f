package io.samklang.lexicon;

import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leads from words, in any inflection and as compounds, to concepts. A lemma that the lexicon
 * capitalises (a German noun) is met by capitalised words only. Safe for use by several threads.
 */
public final class Lexicon {
  /** A head of a compound that we believe in: shorter ones are endings more often than words. */
  private static final int SHORTEST_HEAD = 4;

  private static final int SHORTEST_MODIFIER = 3;

  /** What may join the parts of a compound, longest first. */
  private static final List<String> LINKS = List.of("en", "es", "er", "s", "e", "n", "-", "");

  private final Map<LanguageTag, Vocabulary> vocabularies;
  private final Map<Concept, List<Concept>> broader;
  private final Map<Concept, Map<LanguageTag, String>> glosses;
  private final Map<LanguageTag, Map<String, Meaning>> cache = new ConcurrentHashMap<>();

  private Lexicon(
      Map<LanguageTag, Vocabulary> vocabularies,
      Map<Concept, List<Concept>> broader,
      Map<Concept, Map<LanguageTag, String>> glosses) {
    this.vocabularies = vocabularies;
    this.broader = broader;
    this.glosses = glosses;
  }

  /** The lexicon that comes with the program. */
  public static Lexicon load() {
    return Shipped.INSTANCE;
  }

  /** Read once, whoever asks: it is large and never changes. */
  private static final class Shipped {
    static final Lexicon INSTANCE = of(LexiconTable.readAll());
  }

  /** The lexicon that comes with the program, and the terms of a desk that mean the same. */
  public static Lexicon load(Glossary glossary) {
    if (glossary.sameTerms().isEmpty()) {
      return load();
    }
    List<LexiconTable.Row> rows = new ArrayList<>(LexiconTable.readAll());
    glossary.sameTerms().forEach(terms -> rows.add(LexiconTable.rowOf(terms)));
    return of(rows);
  }

  static Lexicon of(List<LexiconTable.Row> rows) {
    Map<LanguageTag, Vocabulary> vocabularies = new TreeMap<>();
    Map<Concept, List<Concept>> broader = new TreeMap<>();
    Map<Concept, Map<LanguageTag, String>> glosses = new TreeMap<>();
    for (LexiconTable.Row row : rows) {
      broader.merge(row.concept(), row.broader(), Lexicon::joined);
      Map<LanguageTag, String> gloss = glosses.computeIfAbsent(row.concept(), c -> new TreeMap<>());
      row.words()
          .forEach(
              (language, words) -> {
                vocabularies.computeIfAbsent(language, Vocabulary::new).add(row.concept(), words);
                words.stream().findFirst().ifPresent(w -> gloss.putIfAbsent(language, w.get(0)));
              });
    }
    return new Lexicon(vocabularies, broader, glosses);
  }

  private static List<Concept> joined(List<Concept> some, List<Concept> more) {
    Set<Concept> all = new TreeSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** What {@code word} may mean; {@link Meaning#UNKNOWN} where the lexicon does not say. */
  public Meaning meaningOf(LanguageTag language, String word) {
    Vocabulary vocabulary = vocabularies.get(language);
    return vocabulary == null || word.isEmpty()
        ? Meaning.UNKNOWN
        : cache
            .computeIfAbsent(language, l -> new ConcurrentHashMap<>())
            .computeIfAbsent(word, form -> find(vocabulary, form));
  }

  private static Meaning find(Vocabulary vocabulary, String word) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    String form = word.toLowerCase(Locale.ROOT);
    Set<Concept> simple = vocabulary.inflected(form, capital);
    return simple.isEmpty()
        ? compound(vocabulary, form, capital)
        : new Meaning(simple, Set.of(), 0);
  }

  /** The longest head that is known after a modifier that is known; else after any. */
  private static Meaning compound(Vocabulary vocabulary, String form, boolean capital) {
    Meaning loose = Meaning.UNKNOWN;
    for (int cut = SHORTEST_MODIFIER; cut <= form.length() - SHORTEST_HEAD; cut++) {
      Set<Concept> head = head(vocabulary, form.substring(cut), capital);
      if (head.isEmpty()) {
        continue;
      }
      Set<Concept> modifier = modifier(vocabulary, form.substring(0, cut), capital);
      if (!modifier.isEmpty()) {
        return new Meaning(head, modifier, form.length() - cut);
      }
      if (!loose.isKnown() && form.length() - cut > SHORTEST_HEAD) {
        loose = new Meaning(head, modifier, form.length() - cut);
      }
    }
    return loose;
  }

  private static Set<Concept> head(Vocabulary vocabulary, String tail, boolean capital) {
    String head = tail.startsWith("-") ? tail.substring(1) : tail;
    return head.length() < SHORTEST_HEAD ? Set.of() : vocabulary.inflected(head, capital);
  }

  private static Set<Concept> modifier(Vocabulary vocabulary, String head, boolean capital) {
    for (String link : LINKS) {
      if (head.endsWith(link) && head.length() - link.length() >= SHORTEST_MODIFIER) {
        String stem = head.substring(0, head.length() - link.length());
        Set<Concept> found = vocabulary.exact(stem, capital);
        if (!found.isEmpty()) {
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
