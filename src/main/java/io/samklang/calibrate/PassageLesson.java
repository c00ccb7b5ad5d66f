package io.samklang.calibrate;

import io.samklang.check.ArticlePair;
import io.samklang.event.AnalysedArticle;
import io.samklang.fact.LogisticModel;
import io.samklang.fact.PassageFeature;
import io.samklang.fact.PassageGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whether two sentences state the same: learned from articles whose lines are translations of each
 * other. First without looking at neighbours, then in rounds, each with what the one before it says
 * of the neighbours.
 */
final class PassageLesson implements Lesson {
  /** As many as there are certainties to learn from; a fourth changes next to nothing. */
  private static final int ROUNDS = 3;

  /** Two articles, and of each sentence the line that it comes from, where that is known. */
  private record Aligned(PassageGrid grid, List<OptionalInt> linesOfA, List<OptionalInt> linesOfB) {
    boolean isKnown(int a, int b) {
      return linesOfA.get(a).isPresent() && linesOfB.get(b).isPresent();
    }

    boolean areOfOneLine(int a, int b) {
      return linesOfA.get(a).equals(linesOfB.get(b));
    }

    Aligned scoredBy(LogisticModel<PassageFeature> model) {
      return new Aligned(grid.scoredBy(model), linesOfA, linesOfB);
    }
  }

  private final TranslatedLines lines;
  private final TableFit<PassageFeature> alone;
  private final TableFit<PassageFeature> together;
  private final List<Aligned> pairs = new ArrayList<>();

  PassageLesson(
      TranslatedLines lines, TableFit<PassageFeature> alone, TableFit<PassageFeature> together) {
    this.lines = lines;
    this.alone = alone;
    this.together = together;
  }

  @Override
  public void add(LabelledBatch batch) {
    batch.events().stream()
        .flatMap(event -> event.pairs().stream())
        .map(this::aligned)
        .forEach(pairs::add);
  }

  private Aligned aligned(ArticlePair pair) {
    return new Aligned(
        PassageGrid.of(pair.a(), pair.b()),
        linesOf(pair.a().article()),
        linesOf(pair.b().article()));
  }

  private List<OptionalInt> linesOf(AnalysedArticle article) {
    return article.sentences().stream()
        .map(sentence -> lines.find(article.article().text(), sentence.span().start()))
        .toList();
  }

  @Override
  public List<WeightTable> learn() throws TooFewExamples {
    Map<PassageFeature, Double> first = alone.fit(examples(pairs));
    List<Aligned> scored = scored(pairs, first);
    Map<PassageFeature, Double> weights = together.fit(examples(scored));
    for (int round = 1; round < ROUNDS; round++) {
      scored = scored(scored, weights);
      weights = together.fit(examples(scored));
    }
    return List.of(alone.table(first), together.table(weights));
  }

  private static List<Aligned> scored(List<Aligned> pairs, Map<PassageFeature, Double> weights) {
    LogisticModel<PassageFeature> model = LogisticModel.of(weights, PassageFeature.class);
    return pairs.stream().map(pair -> pair.scoredBy(model)).toList();
  }

  private static List<Example> examples(List<Aligned> pairs) {
    List<Example> examples = new ArrayList<>();
    for (Aligned pair : pairs) {
      pair.grid()
          .visit(
              (a, b, values) -> {
                if (pair.isKnown(a, b)) {
                  examples.add(new Example(values.clone(), pair.areOfOneLine(a, b), 1));
                }
              });
    }
    return examples;
  }
}
