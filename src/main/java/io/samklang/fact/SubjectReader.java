package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.lexicon.Concept;
import io.samklang.lexicon.Lexicon;
import io.samklang.lexicon.Meaning;
import io.samklang.name.Name;
import io.samklang.quantity.Counted;
import io.samklang.quantity.Quantity;
import io.samklang.text.Folding;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a quantity is said of from its counted noun and from the names around it. */
final class SubjectReader {
  /** A name that ends within this many characters before a number narrows it. */
  private static final int ADJACENT = 2;

  private final Lexicon lexicon;

  SubjectReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Subject read(AnalysedArticle article, Sentence sentence, Quantity quantity) {
    LanguageTag language = article.language();
    Optional<Counted> counted = quantity.counted();
    List<String> heads = counted.map(SubjectReader::heads).orElse(List.of());
    List<String> modifiers = counted.map(Counted::modifiers).orElse(List.of());
    List<Name> names = article.namesOf(sentence);
    return new Subject(
        concepts(language, heads),
        heads.stream().map(Folding::cognate).collect(Collectors.toCollection(TreeSet::new)),
        concepts(language, modifiers),
        entities(names, quantity, counted),
        nearby(names, quantity.span()));
  }

  /** Countries within the counted noun, or right before the number: {@code Deutschland vier}. */
  private static Set<String> entities(
      List<Name> names, Quantity quantity, Optional<Counted> counted) {
    Span number = quantity.span();
    Set<String> inside = counted.map(c -> entitiesIn(names, c.span())).orElse(Set.of());
    Span before = new Span(Math.max(0, number.start() - ADJACENT), number.start());
    return inside.isEmpty() ? entitiesIn(names, before) : inside;
  }

  private static List<String> heads(Counted counted) {
    return Stream.concat(Stream.of(counted.head()), counted.others().stream()).toList();
  }

  private Set<Concept> concepts(LanguageTag language, Collection<String> words) {
    return words.stream()
        .map(word -> lexicon.meaningOf(language, word))
        .map(Meaning::concepts)
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> entitiesIn(List<Name> names, Span span) {
    return names.stream()
        .filter(name -> span.overlaps(name.span()))
        .flatMap(name -> name.entity().stream())
        .filter(SubjectReader::isCountry)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> nearby(List<Name> names, Span number) {
    return names.stream()
        .filter(name -> name.span().end() <= number.start())
        .filter(name -> name.entity().filter(SubjectReader::isCountry).isPresent())
        .max(Comparator.comparing(Name::span))
        .map(name -> Set.of(name.entity().orElseThrow()))
        .orElse(Set.of());
  }

  private static boolean isCountry(String entity) {
    return entity.startsWith("country:");
  }
}
