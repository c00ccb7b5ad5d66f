package io.samklang.inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.samklang.check.Severity;
import io.samklang.report.Report;
import io.samklang.text.Position;
import io.samklang.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
  private static final String PLANTED =
      """
      {"planted": [
        {"kind": "integer", "article": "e/a.txt", "start": 10, "end": 12, "was": "18", "now": "16",
         "partners": [{"article": "e/b.txt", "start": 0, "end": 50}]},
        {"kind": "weekday", "article": "c.jsonl:2", "start": 4, "end": 10, "was": "mandag",
         "now": "onsdag", "partners": [{"article": "e/b.txt", "start": 60, "end": 90}]}]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void plant() throws IOException {
    Files.writeString(folder.resolve("planted.json"), PLANTED);
  }

  private Scores score(Report.Finding... findings) throws IOException {
    return Scorer.of(folder, Optional.empty()).score(report(findings));
  }

  private static Report report(Report.Finding... findings) {
    List<Report.Article> articles =
        List.of(
            article("a", "x/articles/e/a.txt"),
            article("b", "x/articles/e/b.txt"),
            article("c", "x/articles/c.jsonl"));
    return new Report("1", articles, List.of(), List.of(), Arrays.asList(findings));
  }

  private static Report.Article article(String id, String path) {
    return new Report.Article(id, path, "nb", "", Optional.empty(), Optional.empty(), false);
  }

  private static Report.Finding finding(
      String check, Severity severity, Report.Mention... mentions) {
    return new Report.Finding(
        "0", check, severity, 1, "e", "", List.of(), Report.Status.NEW, Arrays.asList(mentions));
  }

  private static Report.Mention mention(String article, int line, int start, int end) {
    return new Report.Mention(
        article, new Span(start, end), new Position(line, 1), article + start, "", "", 0);
  }

  @Test
  void findsAnErrorAndWhereItWasRight() throws IOException {
    Scores scores =
        score(
            finding(
                "count-mismatch", Severity.ERROR, mention("a", 1, 8, 20), mention("b", 1, 5, 9)));
    assertThat(scores.found()).hasSize(1);
    assertThat(scores.wrong()).isEmpty();
    assertThat(scores.recall()).isEqualTo(0.5);
    assertThat(scores.precision()).isEqualTo(1);
    assertThat(scores.missed()).extracting(PlantedError::kind).containsExactly("weekday");
  }

  @Test
  void tellsRecordsByTheirLine() throws IOException {
    Report.Mention partner = mention("b", 1, 65, 70);
    assertThat(
            score(finding("weekday-mismatch", Severity.WARNING, mention("c", 2, 4, 10), partner))
                .found())
        .hasSize(1);
    assertThat(
            score(finding("weekday-mismatch", Severity.WARNING, mention("c", 3, 4, 10), partner))
                .wrong())
        .hasSize(1);
  }

  @Test
  void countsNoNotes() throws IOException {
    Scores scores =
        score(
            finding(
                "count-mismatch", Severity.NOTE, mention("a", 1, 8, 20), mention("b", 1, 5, 9)));
    assertThat(scores.found()).isEmpty();
    assertThat(scores.wrong()).isEmpty();
  }

  @Test
  void wantsTheRightPartner() throws IOException {
    Scores scores =
        score(
            finding(
                "count-mismatch", Severity.ERROR, mention("a", 1, 8, 20), mention("b", 1, 70, 80)));
    assertThat(scores.found()).isEmpty();
    assertThat(scores.wrong()).isEmpty();
  }

  @Test
  void wantsShortMentions() throws IOException {
    Scores scores =
        score(
            finding(
                "count-mismatch", Severity.ERROR, mention("a", 1, 0, 90), mention("b", 1, 5, 9)));
    assertThat(scores.found()).isEmpty();
  }

  @Test
  void countsFalseAlarmsUnlessTheyWereThereBefore() throws IOException {
    Report.Finding stray =
        finding("year-mismatch", Severity.ERROR, mention("a", 1, 40, 44), mention("b", 1, 95, 99));
    assertThat(score(stray).wrong()).containsExactly(stray);
    Scorer scorer = Scorer.of(folder, Optional.of(report(stray)));
    assertThat(scorer.score(report(stray)).wrong()).isEmpty();
  }

  @Test
  void countsByKindAndByCheck() throws IOException {
    Scores scores =
        score(
            finding(
                "scale-mismatch", Severity.ERROR, mention("a", 1, 8, 20), mention("b", 1, 5, 9)),
            finding("year-mismatch", Severity.ERROR, mention("a", 1, 40, 44)));
    assertThat(ScoreTable.lines(scores, false))
        .contains(
            "integer                      1     1    1.00  scale-mismatch 1",
            "weekday                      1     0    0.00",
            "year-mismatch                0     1       0.00");
    assertThat(ScoreJson.of(scores))
        .contains(
            "\"recall\":0.5000",
            "{\"check\":\"scale-mismatch\",\"right\":1,\"false_alarms\":0,\"precision\":1.0000}");
  }

  @Test
  void excusesWhatTheBenchmarkKnows() throws IOException {
    Files.delete(folder.resolve("planted.json"));
    Files.writeString(
        folder.resolve("gold.json"),
        """
        {"articles": {"a.txt": {"document": "d"}, "b.txt": {"document": "d"}}, "planted": [],
         "same": [], "related": [],
         "known": [{"verdict": "genuine", "at": [{"article": "a.txt", "start": 40, "end": 44}]}]}
        """);
    Scores scores =
        score(
            finding(
                "year-mismatch", Severity.ERROR, mention("a", 1, 40, 44), mention("b", 1, 95, 99)));
    assertThat(scores.wrong()).isEmpty();
    assertThat(scores.genuine()).isEqualTo(1);
  }

  @Test
  void saysWhatIsDamaged() throws IOException {
    Files.writeString(folder.resolve("planted.json"), "{\"planted\": [{\"kind\": 3}]}");
    assertThatThrownBy(() -> Scorer.of(folder, Optional.empty()))
        .isInstanceOf(UnreadableTruth.class)
        .hasMessageContaining("\"kind\" must be a text");
  }

  @Test
  void saysThatNothingWasPlanted(@TempDir Path empty) {
    assertThatThrownBy(() -> Scorer.of(empty, Optional.empty()))
        .isInstanceOf(UnreadableTruth.class)
        .hasMessageContaining("samklang inject");
  }
}
