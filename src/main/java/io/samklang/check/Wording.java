package io.samklang.check;

import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import io.samklang.fact.QuantityFact;
import io.samklang.lexicon.Concept;
import io.samklang.lexicon.Lexicon;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Counted;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in one sentence what articles disagree about. */
final class Wording {
  private final Lexicon lexicon;

  Wording(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * {@code “18 japanske lokaliteter” against “16 orter” (locality): 18 in 2 articles, 16 in 1
   * article}; of roles {@code “Tomasz Wilk”: prime minister in 3 articles, president in 1 article}.
   */
  String message(Disagreement disagreement) {
    FactPair pair = disagreement.surest();
    if (pair.comparison().cause() == Cause.ROLE) {
      return quoted(pair.a()) + ": " + tally(disagreement);
    }
    String about = about(pair).map(words -> " (" + words + ")").orElse("");
    return quoted(pair.a()) + " against " + quoted(pair.b()) + about + ": " + tally(disagreement);
  }

  private static String quoted(Fact fact) {
    return "“" + fact.text().replaceAll("\\s+", " ") + "”";
  }

  private Optional<String> about(FactPair pair) {
    if (pair.comparison().cause() == Cause.ROLE) {
      return Optional.of("one person");
    }
    Set<Concept> shared = concepts(pair.a());
    shared.retainAll(concepts(pair.b()));
    return shared.stream().findFirst().map(concept -> concept.id().replace('-', ' '));
  }

  private Set<Concept> concepts(Fact fact) {
    Set<Concept> concepts = new TreeSet<>();
    counted(fact)
        .map(noun -> lexicon.meaningOf(fact.article().language(), noun.head()))
        .ifPresent(meaning -> concepts.addAll(meaning.concepts()));
    return concepts;
  }

  private static Optional<Counted> counted(Fact fact) {
    return fact instanceof QuantityFact quantity ? quantity.quantity().counted() : Optional.empty();
  }

  /** The value of most articles first. */
  private static String tally(Disagreement disagreement) {
    return disagreement.articlesByValue().entrySet().stream()
        .sorted(
            Map.Entry.<String, Set<String>>comparingByValue((a, b) -> b.size() - a.size())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() + " in " + articles(entry.getValue().size()))
        .collect(Collectors.joining(", "));
  }

  private static String articles(int count) {
    return count == 1 ? "1 article" : count + " articles";
  }

  /** What a disagreement is about, in no article's words, for its identity; empty if unknown. */
  String subject(Disagreement disagreement) {
    return disagreement.pairs().stream()
        .flatMap(pair -> about(pair).stream())
        .min(Comparator.naturalOrder())
        .orElse("");
  }
}
