package io.samklang.inject;

import io.samklang.event.Profile;
import io.samklang.fact.CodeFact;
import io.samklang.fact.Fact;
import io.samklang.fact.ListFact;
import io.samklang.fact.NameFact;
import io.samklang.fact.QuantityFact;
import io.samklang.run.ComparedBatch;
import io.samklang.run.ComparedBatch.Compared;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds all errors that could be planted in a batch, and chooses some of them. */
final class ErrorPlan {
  private final InjectionOptions options;
  private final Random random;
  private final WordSwaps words = new WordSwaps();
  private final NamePool pool = new NamePool();
  private final QuantityErrors quantities = new QuantityErrors(words);
  private final NameErrors names = new NameErrors(words, pool);

  ErrorPlan(InjectionOptions options) {
    this.options = options;
    this.random = new Random(options.seed());
  }

  /** The errors to plant: at most one an article, no two in one sentence or its partners. */
  List<Proposal> choose(ComparedBatch batch) {
    List<Agreements> agreements =
        batch.events().stream().map(event -> Agreements.of(event.pairs())).toList();
    agreements.forEach(this::gatherNames);
    Map<ErrorKind, List<Proposal>> proposals = new EnumMap<>(ErrorKind.class);
    for (int i = 0; i < agreements.size(); i++) {
      propose(batch.events().get(i), agreements.get(i), proposals);
    }
    long articles =
        batch.events().stream()
            .map(event -> event.event().articles().size())
            .filter(size -> size > 1)
            .mapToLong(size -> size)
            .sum();
    return new EvenChoice(proposals, random).choose(Math.round(articles * options.share()));
  }

  private void gatherNames(Agreements agreements) {
    agreements.partners().keySet().stream()
        .filter(NameFact.class::isInstance)
        .map(NameFact.class::cast)
        .forEach(pool::add);
  }

  private void propose(
      Compared event, Agreements agreements, Map<ErrorKind, List<Proposal>> proposals) {
    String taken = texts(event);
    Set<QuantityFact> parts = Sums.parts(agreements.partners().keySet());
    for (Map.Entry<Fact, List<Fact>> entry : agreements.partners().entrySet()) {
      Fact fact = entry.getKey();
      for (Map.Entry<ErrorKind, Edit> edit : edits(entry, taken).entrySet()) {
        add(new Proposal(edit.getKey(), fact, edit.getValue(), entry.getValue()), proposals);
        if (fact instanceof QuantityFact part && parts.contains(part) && isValue(edit.getKey())) {
          add(new Proposal(ErrorKind.SUM, fact, edit.getValue(), entry.getValue()), proposals);
        }
      }
    }
  }

  private Map<ErrorKind, Edit> edits(Map.Entry<Fact, List<Fact>> entry, String taken) {
    if (entry.getKey() instanceof ListFact list) {
      return ListErrors.of(list, random);
    }
    if (entry.getKey() instanceof CodeFact code) {
      return changed(code);
    }
    return entry.getKey() instanceof QuantityFact quantity
        ? quantities.of(quantity, random)
        : names.of((NameFact) entry.getKey(), entry.getValue(), taken, random);
  }

  private Map<ErrorKind, Edit> changed(CodeFact code) {
    return FigureChange.change(code.value(), false, random)
        .map(now -> Map.of(ErrorKind.CODE, new Edit(code.figure(), now)))
        .orElse(Map.of());
  }

  private static boolean isValue(ErrorKind kind) {
    return kind == ErrorKind.INTEGER
        || kind == ErrorKind.DECIMAL
        || kind == ErrorKind.AMOUNT
        || kind == ErrorKind.PERCENT;
  }

  private static String texts(Compared event) {
    return event.event().articles().stream()
        .map(Profile::article)
        .map(article -> article.article().text())
        .collect(Collectors.joining("\n"));
  }

  private void add(Proposal proposal, Map<ErrorKind, List<Proposal>> proposals) {
    if (options.kinds().contains(proposal.kind()) && isError(proposal)) {
      proposals.computeIfAbsent(proposal.kind(), kind -> new ArrayList<>()).add(proposal);
    }
  }

  /** What stands in the sentence or in that of a partner already may be no error there. */
  private static boolean isError(Proposal proposal) {
    String now = proposal.edit().now();
    return !sentence(proposal.fact()).contains(now)
        && proposal.partners().stream().noneMatch(partner -> sentence(partner).contains(now));
  }

  private static String sentence(Fact fact) {
    return fact.sentence().span().of(fact.article().article().text());
  }
}
