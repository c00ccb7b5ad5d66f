package io.samklang.report;

import io.samklang.report.Report.Mention;

/**
 * The sentence around a mention, cut where the mention begins and ends.
 *
 * @param before what stands before the mention
 * @param marked the mention itself
 * @param after what stands after it
 */
public record Passage(String before, String marked, String after) {
  private static final String CUT = "…";

  /** How far from the wished place a cut may move to stand between two words. */
  private static final int SLACK = 16;

  /** The passage of a mention; the mention alone where its sentence does not hold it. */
  public static Passage of(Mention mention) {
    String sentence = mention.sentence();
    int start = mention.span().start() - mention.sentenceStart();
    int end = start + mention.text().length();
    if (start < 0 || !sentence.startsWith(mention.text(), start)) {
      return new Passage("", mention.text(), "");
    }
    return new Passage(sentence.substring(0, start), mention.text(), sentence.substring(end));
  }

  /**
   * With at most about {@code context} UTF-16 units on each side, cut between words where one ends
   * nearby; what one side does not need goes to the other. The mention stays whole.
   */
  public Passage shortened(int context) {
    int left = Math.min(before.length(), context + Math.max(0, context - after.length()));
    int right = Math.min(after.length(), context + Math.max(0, context - before.length()));
    return new Passage(lastOf(before, left), marked, firstOf(after, right));
  }

  private static String lastOf(String text, int length) {
    if (length >= text.length()) {
      return text;
    }
    int cut = text.length() - length;
    int blank = text.indexOf(' ', cut);
    if (blank >= 0 && blank - cut <= SLACK) {
      return CUT + text.substring(blank);
    }
    return CUT + text.substring(splitsPair(text, cut) ? cut + 1 : cut);
  }

  private static String firstOf(String text, int length) {
    if (length >= text.length()) {
      return text;
    }
    int blank = text.lastIndexOf(' ', length);
    if (blank >= 0 && length - blank <= SLACK) {
      return text.substring(0, blank + 1) + CUT;
    }
    return text.substring(0, splitsPair(text, length) ? length - 1 : length) + CUT;
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
