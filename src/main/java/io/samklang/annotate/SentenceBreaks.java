package io.samklang.annotate;

import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Cuts a block into sentences. Rules that look at both sides of a mark force a break, refuse it, or
 * leave it to the guess of a model.
 */
public final class SentenceBreaks {
  /** What the rules say of a place where a sentence may end. */
  enum Verdict {
    BREAK,
    NO_BREAK,
    OPEN
  }

  private final Abbreviations abbreviations;

  public SentenceBreaks(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * Cuts a block.
   *
   * @param guess whether a model ends a sentence at the mark at an offset
   * @return spans in {@code block}, in order, without blanks around them
   */
  public List<Span> cut(CharSequence block, IntPredicate guess) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < block.length(); at++) {
      if (at >= start && endsAt(block, at, guess)) {
        int end = afterClosing(block, at + 1);
        add(block, start, end, sentences);
        start = end;
      }
    }
    add(block, start, block.length(), sentences);
    return sentences;
  }

  private boolean endsAt(CharSequence block, int at, IntPredicate guess) {
    char c = block.charAt(at);
    if (c == '\n') {
      return isBlankLine(block, at);
    }
    if (!isMark(c)) {
      return false;
    }
    return switch (judge(block, at)) {
      case BREAK -> true;
      case NO_BREAK -> false;
      case OPEN -> guess.test(at);
    };
  }

  /** Whether {@code c} can end a sentence. */
  public static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static void add(CharSequence block, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Marks.isBlank(block.charAt(from))) {
      from++;
    }
    while (to > from && Marks.isBlank(block.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }

  /**
   * Judges the stop, mark of exclamation or question, or ellipsis at {@code mark}.
   *
   * @param text a block
   * @param mark offset of the last of several marks in a row
   */
  Verdict judge(CharSequence text, int mark) {
    int after = afterClosing(text, mark + 1);
    if (after == text.length()) {
      return Verdict.BREAK;
    }
    if (!Marks.isBlank(text.charAt(after))) {
      return Verdict.NO_BREAK;
    }
    int next = firstLetter(text, after);
    if (next < 0) {
      return Verdict.NO_BREAK;
    }
    if (isBlankLine(text, after)) {
      return Verdict.BREAK;
    }
    if (Character.isLowerCase(text.charAt(next))) {
      return Verdict.NO_BREAK;
    }
    return text.charAt(mark) == '.' ? judgeStop(text, mark, next) : Verdict.BREAK;
  }

  private Verdict judgeStop(CharSequence text, int mark, int next) {
    String word = Marks.plain(wordBefore(text, mark));
    String following = Marks.plain(wordAt(text, next));
    if (word.matches("\\d{1,4}\\.|[IVX]+\\.")) {
      return judgeNumber(text, mark, following);
    }
    if (abbreviations.wantsMore(word) || word.matches("\\p{Lu}\\.|(?:\\p{Lu}\\.-?){2,}")) {
      return Verdict.NO_BREAK;
    }
    if (abbreviations.holds(word)) {
      return Character.isDigit(text.charAt(next)) ? Verdict.NO_BREAK : Verdict.OPEN;
    }
    return isPlainWord(word) ? Verdict.BREAK : Verdict.OPEN;
  }

  /** A number with a stop: a date or ordinal, the number of a list's item, or the end. */
  private Verdict judgeNumber(CharSequence text, int mark, String following) {
    if (abbreviations.isMonth(following)) {
      return Verdict.NO_BREAK;
    }
    String number = wordBefore(text, mark);
    int before = mark - number.length();
    while (before >= 0 && Marks.isBlank(text.charAt(before))) {
      before--;
    }
    if (before < 0 || isMark(text.charAt(before))) {
      return Verdict.NO_BREAK;
    }
    if (abbreviations.announcesOrdinal(Marks.plain(wordBefore(text, before)))) {
      return Verdict.NO_BREAK;
    }
    return number.length() == 5 ? Verdict.BREAK : Verdict.OPEN;
  }

  private static boolean isPlainWord(String word) {
    return word.toLowerCase(Locale.ROOT).matches(".*\\p{Ll}{3,}[)\\]%»\"“”’']*\\.");
  }

  private static int afterClosing(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && "\"'«»“”‘’‹›)]".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The first letter or digit from {@code from} on, over blanks and opening marks; or -1. */
  private static int firstLetter(CharSequence text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isBlankLine(CharSequence text, int from) {
    int lines = 0;
    for (int at = from; at < text.length() && Marks.isBlank(text.charAt(at)); at++) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }

  private static String wordBefore(CharSequence text, int mark) {
    int from = mark;
    while (from > 0 && !Marks.isBlank(text.charAt(from - 1)) && !opensWord(text.charAt(from - 1))) {
      from--;
    }
    return text.subSequence(from, mark + 1).toString();
  }

  private static boolean opensWord(char c) {
    return "(\"'«»„“”‚‘‹›[–—/".indexOf(c) >= 0;
  }

  private static String wordAt(CharSequence text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.subSequence(from, to).toString();
  }
}
