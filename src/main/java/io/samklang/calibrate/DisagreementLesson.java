package io.samklang.calibrate;

import io.samklang.calibrate.LabelledBatch.Label;
import io.samklang.check.Disagreement;
import io.samklang.check.DisagreementFeature;
import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import java.util.List;
import java.util.function.Predicate;

/** Whether articles disagree about one thing: learned from all that is said of it. */
final class DisagreementLesson implements Lesson {
  private final Predicate<FactPair> subject;
  private final TableFit<DisagreementFeature> fit;
  private final Examples examples = new Examples();

  /**
   * @param subject the surest pairs of those disagreements that the table is for
   */
  DisagreementLesson(Predicate<FactPair> subject, TableFit<DisagreementFeature> fit) {
    this.subject = subject;
    this.fit = fit;
  }

  @Override
  public void add(LabelledBatch batch) {
    batch.events().stream()
        .flatMap(one -> Disagreement.among(one.pairs(), one.event().articles().size()).stream())
        .filter(disagreement -> subject.test(disagreement.surest()))
        .forEach(disagreement -> add(disagreement, batch));
  }

  private void add(Disagreement disagreement, LabelledBatch batch) {
    Label label = batch.label(disagreement.facts());
    if (label != Label.UNCLEAR) {
      examples.add(
          disagreement.facts().stream().map(Fact::text).toList(),
          fit.values(disagreement.features()),
          label == Label.CONTRADICTION);
    }
  }

  @Override
  public List<WeightTable> learn() throws TooFewExamples {
    return List.of(fit.table(fit.fit(examples.weighted())));
  }
}
