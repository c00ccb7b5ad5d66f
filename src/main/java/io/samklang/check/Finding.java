package io.samklang.check;

import java.util.List;

/**
 * What a check reports.
 *
 * @param fingerprint of meaning: stays when text is moved or reworded, changes with the values
 * @param check id of the check
 * @param confidence 0 to 1 that an editor would call it a contradiction
 * @param event id of the event
 * @param message one sentence for a person
 * @param explanation why the passages were held to state the same, what was tried
 * @param mentions at least two, in order of article id and place
 */
public record Finding(
    String fingerprint,
    String check,
    Severity severity,
    double confidence,
    String event,
    String message,
    List<String> explanation,
    List<Mention> mentions) {
  public Finding {
    explanation = List.copyOf(explanation);
    mentions = List.copyOf(mentions);
    if (mentions.size() < 2) {
      throw new IllegalArgumentException("a finding joins two mentions at least");
    }
  }

  /** The same finding under another fingerprint. */
  Finding withFingerprint(String other) {
    return new Finding(other, check, severity, confidence, event, message, explanation, mentions);
  }
}
