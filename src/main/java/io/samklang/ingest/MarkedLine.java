package io.samklang.ingest;

import io.samklang.language.FunctionWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line with what its looks and its words say of it.
 *
 * @param words how many it has
 * @param functionWords how many of them are among the commonest of the article's language
 * @param sentences how many sentence marks it has before a blank or the end
 * @param ended whether it ends with one
 */
record MarkedLine(
    Line line, LineSign sign, int words, int functionWords, int sentences, boolean ended) {
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\p{L})\\p{L}{2,}+\\p{Pe}?[»”’\"'“]*[.!?…][.!?…]*[»”’\"'“)\\]]*(?=\\s|$)");
  private static final Pattern ENDED = Pattern.compile("[.!?…][»”’\"'“)\\]]*$");

  /** One sentence of this length has been written to be read; headlines are shorter. */
  private static final int PARAGRAPH = 200;

  /** Two sentences make a paragraph from here on; headlines of two short ones are shorter. */
  private static final int SHORT_PARAGRAPH = 120;

  private static final int FRAGMENT_WORDS = 4;

  static MarkedLine of(Line line, String language) {
    List<String> words = FunctionWords.wordsOf(line.text());
    int functionWords = FunctionWords.standard().count(language, words);
    return new MarkedLine(
        line,
        sign(line, language, functionWords),
        words.size(),
        functionWords,
        (int) SENTENCE_END.matcher(line.text()).results().count(),
        ENDED.matcher(line.text()).find());
  }

  private static LineSign sign(Line line, String language, int functionWords) {
    return switch (line.role()) {
      case IMAGE -> LineSign.IMAGE;
      case CAPTION -> LineSign.CAPTION;
      case ASIDE -> LineSign.ASIDE;
      case TITLE, HEADING -> LineSign.TEXT;
      case TEXT -> {
        LineSign sign = LineSign.of(line.text());
        boolean foreign =
            sign == LineSign.TEXT && ForeignLine.is(line.text(), language, functionWords);
        yield foreign ? LineSign.FOREIGN : sign;
      }
    };
  }

  String text() {
    return line.text();
  }

  boolean isText() {
    return sign == LineSign.TEXT;
  }

  /** A paragraph of a text rather than a headline. */
  boolean isParagraph() {
    int length = text().length();
    return isText() && (length >= PARAGRAPH || sentences >= 2 && length >= SHORT_PARAGRAPH);
  }

  /** Reads as a sentence, or as part of one. */
  boolean isSentence() {
    return isText() && (ended || functionWords >= 2 || isParagraph());
  }

  /** A few words that make no sentence: an entry of a menu, a name, a heading. */
  boolean isFragment() {
    return !isText() || words <= FRAGMENT_WORDS && !ended && functionWords == 0;
  }
}
