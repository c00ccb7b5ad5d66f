package io.samklang.annotate.opennlp;

/**
 * The shape of a word: {@code Xx} for Oslo, {@code XX} for EU, {@code Xx-x}, {@code 0}, {@code .}.
 */
final class WordShape {
  private WordShape() {}

  /** Runs of one class folded, but single and several capitals told apart. */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = classOf(word.charAt(i));
      run = c == last ? run + 1 : 1;
      last = c;
      if (run == 1 || run == 2 && c == 'X') {
        shape.append(c);
      }
    }
    return shape.toString();
  }

  private static char classOf(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
