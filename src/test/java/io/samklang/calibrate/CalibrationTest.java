package io.samklang.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.samklang.calibrate.LabelledBatch.Label;
import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import io.samklang.ingest.Limits;
import io.samklang.inject.TruthFile;
import io.samklang.inject.UnreadableTruth;
import io.samklang.run.CheckRun;
import io.samklang.run.Pipeline;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A batch of three articles on one fire: the German one says 420 pupils where the others say 240,
 * and the Swedish one a planted 14 firemen that no partner is told for. The Norwegian and the
 * German one differ in the hours too, as is known.
 */
final class CalibrationTest {
  private static final CheckRun RUN = Pipeline.checkRun(Limits.DEFAULT, 1);

  private static Path batch() throws URISyntaxException {
    URL resource = CalibrationTest.class.getResource("/calibrate/batch");
    return Path.of(Objects.requireNonNull(resource).toURI());
  }

  private static LabelledBatch labelled() throws IOException, URISyntaxException {
    String articles = batch().resolve("articles").toString();
    return new LabelledBatch(
        articles,
        RUN.compare(List.of(articles), InputStream.nullInputStream(), stage -> {}),
        TruthFile.read(batch()));
  }

  private static Set<Label> labels(LabelledBatch batch, String one, String other) {
    return pairs(batch).stream()
        .filter(pair -> holds(pair, one, other) || holds(pair, other, one))
        .map(pair -> batch.label(List.of(pair.a(), pair.b())))
        .collect(Collectors.toSet());
  }

  private static List<FactPair> pairs(LabelledBatch batch) {
    return batch.events().stream()
        .flatMap(event -> event.pairs().stream())
        .flatMap(pair -> pair.facts().stream())
        .filter(FactPair::contradicts)
        .toList();
  }

  private static boolean holds(FactPair pair, String a, String b) {
    return says(pair.a(), a) && says(pair.b(), b);
  }

  private static boolean says(Fact fact, String text) {
    return fact.text().contains(text);
  }

  @Test
  void labelsByWhatWasPlanted() throws IOException, URISyntaxException {
    LabelledBatch batch = labelled();
    assertThat(labels(batch, "240 elever", "420 Schüler")).containsExactly(Label.CONTRADICTION);
    assertThat(labels(batch, "Tolv", "Fjorton")).containsExactly(Label.UNCLEAR);
    assertThat(labels(batch, "tre timer", "fünf Stunden")).containsExactly(Label.UNCLEAR);
    assertThat(labels(batch, "tre timmar", "fünf Stunden")).containsExactly(Label.UNCLEAR);
    assertThat(labels(batch, "30 lærere", "31 lärare")).containsExactly(Label.FALSE_ALARM);
  }

  @Test
  void fitsTablesThatKeepWhatWasSetByHand() throws Exception {
    Calibration calibration =
        new Calibration(RUN, EnumSet.of(WeightedModel.SLOTS), Optional.empty());
    calibration.add(batch(), stage -> {});
    WeightTable fitted = calibration.tables().get(0);
    WeightTable shipped = WeightTable.read("fact/slot-model.tsv");
    assertThat(fitted.name()).isEqualTo("fact/slot-model.tsv");
    assertThat(fitted.weights().keySet()).isEqualTo(shipped.weights().keySet());
    assertThat(fitted.free().keySet()).isEqualTo(shipped.free().keySet());
    assertThat(fitted.weights()).isNotEqualTo(shipped.weights());
    assertThat(fitted.weights())
        .containsEntry("same-subject", shipped.weights().get("same-subject"));
  }

  @Test
  void saysWhereABatchShowsTooLittle() throws Exception {
    Calibration calibration =
        new Calibration(RUN, EnumSet.of(WeightedModel.NAME_DISAGREEMENTS), Optional.empty());
    calibration.add(batch(), stage -> {});
    assertThatThrownBy(calibration::tables)
        .isInstanceOf(TooFewExamples.class)
        .hasMessageContaining("check/name-disagreement-model.tsv");
  }

  @Test
  void wantsToKnowWhatIsWrong() throws Exception {
    Calibration calibration =
        new Calibration(RUN, EnumSet.of(WeightedModel.SLOTS), Optional.empty());
    Path articles = batch().resolve("articles");
    assertThatThrownBy(() -> calibration.add(articles, stage -> {}))
        .isInstanceOf(UnreadableTruth.class);
  }
}
