package io.samklang.ingest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The entries of a menu, or the path to a page, in one line: {@code Hjem / Havn / Skip}, {@code
 * Nyheter > Utenriks}, {@code Logg inn eAvis Tips oss}.
 */
final class MenuLine {
  /** What stands between the entries of a menu; only one of these in a line. */
  private static final List<Pattern> BETWEEN_ENTRIES =
      Stream.of("\\s*\\|\\s*", "\\s*[·•]\\s*", "\\s+/\\s+", "\\s+;\\s+", "\\s{2,}")
          .map(Pattern::compile)
          .toList();

  private static final Pattern BETWEEN_STEPS = Pattern.compile("\\s+[>›»→]\\s+");

  /** One to three words, without digits and marks of sentences. */
  private static final Pattern ENTRY =
      Pattern.compile("\\p{L}[\\p{L}\\p{Mn}&'’-]{0,19}( [\\p{L}&][\\p{L}\\p{Mn}&'’-]{0,19}){0,2}");

  private static final int FEWEST_ENTRIES = 3;
  private static final int FEWEST_STEPS = 2;

  private MenuLine() {}

  static boolean is(String line) {
    return consistsOf(line, BETWEEN_STEPS, FEWEST_STEPS)
        || BETWEEN_ENTRIES.stream().anyMatch(mark -> consistsOf(line, mark, FEWEST_ENTRIES));
  }

  private static boolean consistsOf(String line, Pattern between, int least) {
    if (!between.matcher(line).find()) {
      return false;
    }
    List<String> entries = List.of(between.split(line));
    return entries.size() >= least && entries.stream().allMatch(e -> ENTRY.matcher(e).matches());
  }
}
