package io.samklang.quantity.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Roman numerals from I to CCCXCIX. */
final class Roman {
  private static final Pattern SHAPE = Pattern.compile("(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

  private Roman() {}

  static Optional<BigDecimal> parse(String numeral) {
    Matcher matcher = SHAPE.matcher(numeral);
    if (numeral.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = value(numeral.charAt(i));
      boolean subtracts = i + 1 < numeral.length() && value < value(numeral.charAt(i + 1));
      sum += subtracts ? -value : value;
    }
    return Optional.of(BigDecimal.valueOf(sum));
  }

  private static int value(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      default -> throw new IllegalArgumentException("no Roman figure: " + letter);
    };
  }
}
