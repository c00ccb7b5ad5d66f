package io.samklang.check;

import java.util.List;

/**
 * What came of looking at an event.
 *
 * @param findings in order of place
 * @param agreements by most articles first, values before names, then in order of place; nothing
 *     that a finding points at
 */
public record EventFindings(List<Finding> findings, List<Agreement> agreements) {
  public EventFindings {
    findings = List.copyOf(findings);
    agreements = List.copyOf(agreements);
  }
}
