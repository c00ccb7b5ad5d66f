package io.samklang.inject;

import io.samklang.quantity.Quantity;
import io.samklang.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes results and times of day: {@code 2–1} to {@code 3–1}, {@code 19.30} to {@code 21.30}. */
final class PairedFigures {
  private static final Pattern SCORE = Pattern.compile("(\\d+)(\\s?[-–—:]\\s?)(\\d+)");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?=[.:]\\d{2}|\\D|$)");
  private static final int HOURS = 24;

  /** A time of day is moved by so many hours at most: less than the half day that may be open. */
  private static final int FURTHEST = 3;

  private PairedFigures() {}

  /** A change of a result or a time in digits; empty for one in words. Spans are of the text. */
  static Optional<Edit> change(Quantity quantity, String text, Random random) {
    return quantity instanceof Quantity.Score ? score(text, random) : clock(text, random);
  }

  private static Optional<Edit> score(String text, Random random) {
    Matcher matcher = SCORE.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int side = random.nextBoolean() ? 1 : 3;
    return Optional.of(
        new Edit(
            new Span(matcher.start(side), matcher.end(side)),
            String.valueOf(Integer.parseInt(matcher.group(side)) + 1)));
  }

  private static Optional<Edit> clock(String text, Random random) {
    Matcher matcher = CLOCK.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String was = matcher.group(1);
    int hour = (Integer.parseInt(was) + 1 + random.nextInt(FURTHEST)) % HOURS;
    String now = was.startsWith("0") ? String.format(Locale.ROOT, "%02d", hour) : "" + hour;
    return Optional.of(new Edit(new Span(matcher.start(1), matcher.end(1)), now));
  }
}
