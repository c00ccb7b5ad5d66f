package io.samklang.calibrate;

import io.samklang.calibrate.LabelledBatch.Label;
import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import io.samklang.fact.SlotFeature;
import java.util.List;
import java.util.function.Predicate;

/** Whether two facts fill one slot: learned from pairs that contradict each other. */
final class PairLesson implements Lesson {
  private final Predicate<FactPair> subject;
  private final TableFit<SlotFeature> fit;
  private final Examples examples = new Examples();

  /**
   * @param subject the pairs that the table is for
   */
  PairLesson(Predicate<FactPair> subject, TableFit<SlotFeature> fit) {
    this.subject = subject;
    this.fit = fit;
  }

  @Override
  public void add(LabelledBatch batch) {
    batch.events().stream()
        .flatMap(event -> event.pairs().stream())
        .flatMap(articles -> articles.facts().stream())
        .filter(pair -> pair.contradicts() && !pair.features().isEmpty())
        .filter(subject)
        .forEach(pair -> add(pair, batch));
  }

  private void add(FactPair pair, LabelledBatch batch) {
    List<Fact> facts = List.of(pair.a(), pair.b());
    Label label = batch.label(facts);
    if (label != Label.UNCLEAR) {
      examples.add(
          facts.stream().map(Fact::text).toList(),
          fit.values(pair.features()),
          label == Label.CONTRADICTION);
    }
  }

  @Override
  public List<WeightTable> learn() throws TooFewExamples {
    return List.of(fit.table(fit.fit(examples.weighted())));
  }
}
