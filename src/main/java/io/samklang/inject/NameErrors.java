package io.samklang.inject;

import io.samklang.annotate.NameType;
import io.samklang.fact.Fact;
import io.samklang.fact.NameFact;
import io.samklang.name.Name;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Which errors can be planted in a name, and how they are written. */
final class NameErrors {
  /** A role stands at most so many characters before its name. */
  private static final int REACH = 40;

  private final WordSwaps words;
  private final NamePool pool;

  NameErrors(WordSwaps words, NamePool pool) {
    this.words = words;
    this.pool = pool;
  }

  /**
   * The edits of one fact by kind.
   *
   * @param taken the texts of all articles of the event: what stands in them is no other name
   */
  Map<ErrorKind, Edit> of(NameFact fact, List<Fact> partners, String taken, Random random) {
    Map<ErrorKind, Edit> edits = new EnumMap<>(ErrorKind.class);
    Name name = fact.name();
    if (name.adjective()) {
      swap("nationality", fact, name.span(), random, edits, ErrorKind.NATIONALITY);
    } else if (NamePool.isCountry(name)) {
      swap("country", fact, name.span(), random, edits, ErrorKind.COUNTRY);
    } else if (name.type() == NameType.PERSON) {
      person(fact, taken, random, edits);
      role(fact, partners, random, edits);
    } else if (name.type() == NameType.LOCATION) {
      whole(ErrorKind.PLACE, fact, taken, random, edits);
    } else if (name.type() == NameType.ORGANIZATION) {
      whole(ErrorKind.ORGANISATION, fact, taken, random, edits);
    }
    return edits;
  }

  private void swap(
      String set,
      NameFact fact,
      Span span,
      Random random,
      Map<ErrorKind, Edit> edits,
      ErrorKind kind) {
    words
        .find(set, fact.article().language(), text(fact, span), random)
        .ifPresent(edit -> edits.put(kind, Edit.within(span.start(), edit.span(), edit.now())));
  }

  private void person(NameFact fact, String taken, Random random, Map<ErrorKind, Edit> edits) {
    String text = fact.name().text();
    int first = text.indexOf(' ');
    int last = text.lastIndexOf(' ');
    if (first < 0) {
      put(ErrorKind.SURNAME, fact, new Span(0, text.length()), taken, random, edits);
    } else {
      put(ErrorKind.GIVEN_NAME, fact, new Span(0, first), taken, random, edits);
      put(ErrorKind.SURNAME, fact, new Span(last + 1, text.length()), taken, random, edits);
    }
  }

  private void whole(
      ErrorKind kind, NameFact fact, String taken, Random random, Map<ErrorKind, Edit> edits) {
    put(kind, fact, new Span(0, fact.name().text().length()), taken, random, edits);
  }

  private void put(
      ErrorKind kind,
      NameFact fact,
      Span part,
      String taken,
      Random random,
      Map<ErrorKind, Edit> edits) {
    LanguageTag language = fact.article().language();
    pool.other(kind, language, part.of(fact.name().text()), taken, random)
        .map(now -> Edit.within(fact.name().span().start(), part, now))
        .ifPresent(edit -> edits.put(kind, edit));
  }

  /** The role before a name, where a partner has the same. */
  private void role(NameFact fact, List<Fact> partners, Random random, Map<ErrorKind, Edit> edits) {
    Optional<String> role = fact.name().role();
    boolean shared =
        partners.stream()
            .anyMatch(p -> p instanceof NameFact other && other.name().role().equals(role));
    if (role.isPresent() && shared) {
      Span name = fact.name().span();
      int start = Math.max(fact.sentence().span().start(), name.start() - REACH);
      swap("role", fact, new Span(start, name.start()), random, edits, ErrorKind.ROLE);
      edits.computeIfPresent(ErrorKind.ROLE, (kind, edit) -> withName(edit, fact));
    }
  }

  /** What is wrong is the person in the role, so both are planted. */
  private static Edit withName(Edit role, NameFact fact) {
    Span between = new Span(role.span().end(), fact.name().span().end());
    return new Edit(new Span(role.span().start(), between.end()), role.now() + text(fact, between));
  }

  private static String text(NameFact fact, Span span) {
    return span.of(fact.article().article().text());
  }
}
