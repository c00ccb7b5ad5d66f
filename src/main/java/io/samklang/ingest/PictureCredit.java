package io.samklang.ingest;

import io.samklang.text.Block;
import io.samklang.text.Block.Kind;
import io.samklang.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "(Foto: Kari Nordmann/NTB)" or "Foto: NTB" at the end of a caption: names nobody in the news. */
final class PictureCredit {
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[](?<label>[\\p{L} ]{1,30}): ?[^()\\[\\]]{1,80}[)\\]]\\.?$");
  private static final Pattern TRAILING =
      Pattern.compile("(?<=[.!?…»”\"|/] )(?<label>\\p{Lu}[\\p{L}]{1,20}): ?[^.!?:]{1,60}$");

  private PictureCredit() {}

  /** Whether a line ends with a credit. */
  static boolean endsLine(String line) {
    return start(line).isPresent();
  }

  /** The blocks of a line: itself, and the credit at its end as a block of its own. */
  static List<Block> apart(Line line, Kind kind) {
    Optional<Integer> start = kind.isRead() ? start(line.text()) : Optional.empty();
    return start
        .map(offset -> apart(line, kind, offset))
        .orElseGet(() -> List.of(new Block(line.span(), kind)));
  }

  private static List<Block> apart(Line line, Kind kind, int offset) {
    int credit = line.span().start() + offset;
    Block creditBlock = new Block(new Span(credit, line.span().end()), Kind.FURNITURE);
    return Line.of(line.text(), 0, offset, line.role())
        .map(rest -> List.of(new Block(rest.shift(line.span().start()).span(), kind), creditBlock))
        .orElseGet(() -> List.of(creditBlock));
  }

  private static Optional<Integer> start(String line) {
    return start(BRACKETED, line).or(() -> start(TRAILING, line));
  }

  private static Optional<Integer> start(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    boolean found =
        matcher.find()
            && PageLabels.STANDARD.isLabel(PageLabels.Kind.CREDIT, matcher.group("label"));
    return found ? Optional.of(matcher.start()) : Optional.empty();
  }
}
