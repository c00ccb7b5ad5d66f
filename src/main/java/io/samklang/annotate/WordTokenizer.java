package io.samklang.annotate;

import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words and marks, as the Universal Dependencies treebanks of the three
 * languages do: a mark is a token, but the stop of an abbreviation or ordinal stays with it, and so
 * do marks inside a word ({@code 19.30}, {@code EU:s}, {@code Bac-Ninh}, {@code 25/11/2025}).
 */
public final class WordTokenizer {
  private final Abbreviations abbreviations;

  public WordTokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Spans of the tokens of {@code text} within {@code sentence}, in order. */
  public List<Span> tokenize(CharSequence text, Span sentence) {
    List<Span> tokens = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      if (Marks.isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < sentence.end() && !Marks.isBlank(text.charAt(end))) {
        end++;
      }
      new Chunk(text, at, end, end == lastEnd(text, sentence)).into(tokens);
      at = end;
    }
    return tokens;
  }

  private static int lastEnd(CharSequence text, Span sentence) {
    int end = sentence.end();
    while (end > sentence.start() && Marks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** A run of characters without blanks. */
  private final class Chunk {
    private final CharSequence text;
    private final boolean last;
    private int start;
    private int end;

    Chunk(CharSequence text, int start, int end, boolean last) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.last = last;
    }

    void into(List<Span> tokens) {
      List<Span> tail = new ArrayList<>();
      while (start < end && Marks.opens(text.charAt(start)) && !isSignedNumber()) {
        tokens.add(run());
      }
      while (start < end && cutsAtEnd(tail)) {
        tail.add(0, cut());
      }
      words(tokens);
      tokens.addAll(tail);
    }

    /** The mark at the start, or the run of equal marks ({@code --}, {@code ...}). */
    private Span run() {
      int from = start;
      char mark = text.charAt(start++);
      while (start < end && Marks.repeats(mark) && text.charAt(start) == mark) {
        start++;
      }
      return new Span(from, start);
    }

    private boolean isSignedNumber() {
      char mark = text.charAt(start);
      return (Marks.isDash(mark) || mark == '+')
          && start + 1 < end
          && Character.isDigit(text.charAt(start + 1));
    }

    private boolean cutsAtEnd(List<Span> tail) {
      char mark = text.charAt(end - 1);
      return switch (mark) {
        case '.' -> !keepsStop(tail);
        case '%', '‰', '€', '$', '£', '¥' -> end - start > 1;
        case ')', ']' -> !isInnerBracket(mark == ')' ? '(' : '[');
        case '\'', '’' -> !isGenitive();
        default -> Marks.closes(mark);
      };
    }

    private Span cut() {
      int to = end--;
      char mark = text.charAt(end);
      while (end > start && Marks.repeats(mark) && text.charAt(end - 1) == mark) {
        end--;
      }
      return new Span(end, to);
    }

    /** Whether the stop at the end is part of the word: abbreviation, initial, ordinal. */
    private boolean keepsStop(List<Span> tail) {
      if (end - start >= 2 && text.charAt(end - 2) == '.') {
        return false;
      }
      String word = Marks.plain(text.subSequence(start, end).toString());
      boolean endsSentence =
          last && tail.stream().allMatch(s -> Marks.closes(text.charAt(s.start())));
      if (abbreviations.holds(word)) {
        return true;
      }
      return Marks.isInitials(word) || !endsSentence && Marks.isOrdinal(word);
    }

    /** Whether the bracket at the end was opened inside this word: {@code Schüler(innen)}. */
    private boolean isInnerBracket(char opening) {
      for (int i = start + 1; i < end - 1; i++) {
        if (text.charAt(i) == opening) {
          return Character.isLetter(text.charAt(i - 1));
        }
      }
      return false;
    }

    private boolean isGenitive() {
      if (end - start < 3 || openQuoteBefore()) {
        return false;
      }
      return "sxzßSXZ".indexOf(text.charAt(end - 2)) >= 0;
    }

    private boolean openQuoteBefore() {
      return start > 0 && "'‘‚".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** What is left between the marks: one word, or several joined by slash, dash or brackets. */
    private void words(List<Span> tokens) {
      int from = start;
      for (int i = start + 1; i + 1 < end; i++) {
        if (isBetweenWords(i)) {
          tokens.add(new Span(from, i));
          tokens.add(new Span(i, i + 1));
          from = i + 1;
        }
      }
      if (from < end) {
        tokens.add(new Span(from, end));
      }
    }

    private boolean isBetweenWords(int at) {
      char mark = text.charAt(at);
      return Marks.joins(mark) && isWordish(at - 1) && isWordish(at + 1)
          || mark == ',' && lacksBlank(at);
    }

    /** {@code Nashville,Tennessee}: a comma after a letter and before a capital. */
    private boolean lacksBlank(int comma) {
      return Character.isLetter(text.charAt(comma - 1))
          && Character.isUpperCase(text.charAt(comma + 1));
    }

    private boolean isWordish(int at) {
      int neighbour = at < start + 1 ? at : at - 1;
      char c = text.charAt(at);
      char next = at + 1 < end ? text.charAt(at + 1) : ' ';
      boolean inWord = Character.isLetter(text.charAt(neighbour)) || Character.isLetter(next);
      return (Character.isLetter(c) || ")\"»“”".indexOf(c) >= 0) && inWord;
    }
  }
}
