package io.samklang.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person says of a finding. */
public enum Verdict {
  /** It is a contradiction, to be mended: it stays open until it is gone. */
  CONFIRMED(true),
  /** It is none. */
  FALSE_ALARM(false),
  /** It is one, and stays. */
  ACCEPTED(false),
  /** Both were true when they were written. */
  UPDATE(false),
  /** It was mended: should it be found again, it was not, and is open. */
  FIXED(true);

  private final boolean leavesOpen;

  Verdict(boolean leavesOpen) {
    this.leavesOpen = leavesOpen;
  }

  /** Whether a finding of which this is said still counts as open. */
  public boolean leavesOpen() {
    return leavesOpen;
  }

  /** As files and commands write it: {@code false-alarm}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All words, for messages. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Verdict::word).toList();
  }

  /** The verdict of a word, in any letter case; empty for any other word. */
  public static Optional<Verdict> find(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(verdict -> verdict.word().equals(wanted)).findFirst();
  }
}
