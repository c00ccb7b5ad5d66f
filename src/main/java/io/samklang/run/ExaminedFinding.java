package io.samklang.run;

import io.samklang.check.ArticlePair;
import io.samklang.check.Finding;
import io.samklang.check.Mention;
import io.samklang.check.Tried;
import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding with all that was looked at for it.
 *
 * @param pairs the articles of its event laid side by side, as they were judged
 * @param considered the same with every pair of facts that was scored, chosen or not
 */
public record ExaminedFinding(
    Finding finding, List<ArticlePair> pairs, List<ArticlePair> considered) {
  public ExaminedFinding {
    pairs = List.copyOf(pairs);
    considered = List.copyOf(considered);
  }

  /** The pairs that make the finding: facts that both are its mentions, surest first. */
  public List<FactPair> made() {
    return facts(pairs).stream()
        .filter(pair -> isMentioned(pair.a()) && isMentioned(pair.b()))
        .sorted(Comparator.comparingDouble(FactPair::score).reversed())
        .toList();
  }

  /** Every pair with a mention of the finding that was scored, surest first. */
  public List<FactPair> partners(Mention mention) {
    return facts(considered).stream()
        .filter(pair -> isAt(pair.a(), mention) || isAt(pair.b(), mention))
        .sorted(Comparator.comparingDouble(FactPair::score).reversed())
        .toList();
  }

  /** Whether a pair was kept: the best for both of its facts. */
  public boolean isChosen(FactPair pair) {
    return facts(pairs).stream()
        .anyMatch(
            chosen ->
                chosen.contradicts() == pair.contradicts()
                    && isSame(chosen.a(), pair.a())
                    && isSame(chosen.b(), pair.b()));
  }

  /** Whether a fact stands where a mention of the finding is. */
  public static boolean isAt(Fact fact, Mention mention) {
    return fact.article().id().equals(mention.article()) && fact.mention().equals(mention.span());
  }

  /** What was said besides why the passages are one and what was compared. */
  public List<String> lowered() {
    List<String> said = made().stream().flatMap(ExaminedFinding::said).toList();
    return finding.explanation().stream().filter(reason -> !said.contains(reason)).toList();
  }

  private static Stream<String> said(FactPair pair) {
    return Stream.of(
            pair.reasons().stream(), pair.comparison().notes().stream(), Tried.on(pair).stream())
        .flatMap(lines -> lines);
  }

  private boolean isMentioned(Fact fact) {
    return finding.mentions().stream().anyMatch(mention -> isAt(fact, mention));
  }

  private static boolean isSame(Fact one, Fact other) {
    return one.article().id().equals(other.article().id())
        && one.mention().equals(other.mention())
        && one.value().equals(other.value());
  }

  private static List<FactPair> facts(List<ArticlePair> pairs) {
    return pairs.stream().flatMap(pair -> pair.facts().stream()).toList();
  }
}
