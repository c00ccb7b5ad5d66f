package io.samklang.report;

import io.samklang.report.Report.Finding;
import io.samklang.report.Report.Mention;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mention that a finding is shown at where only one place can be: the first that states what
 * fewest articles state.
 *
 * @param mention the suspect
 * @param others the further mentions, in order
 */
public record Suspect(Mention mention, List<Mention> others) {
  public Suspect {
    others = List.copyOf(others);
  }

  public static Suspect of(Finding finding) {
    List<StatedValue> values = StatedValue.of(finding);
    int fewest = values.get(values.size() - 1).articles().size();
    String value =
        values.stream()
            .filter(v -> v.articles().size() == fewest)
            .findFirst()
            .orElseThrow()
            .value();
    Mention suspect = having(finding, value).findFirst().orElseThrow();
    return new Suspect(
        suspect, finding.mentions().stream().filter(mention -> !mention.equals(suspect)).toList());
  }

  private static Stream<Mention> having(Finding finding, String value) {
    return finding.mentions().stream().filter(mention -> mention.value().equals(value));
  }
}
