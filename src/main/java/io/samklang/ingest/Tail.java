package io.samklang.ingest;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What follows an article on its page: its source, comments, other articles, menus.
 *
 * @param start the first line of it; the number of lines if there is none
 */
record Tail(int start) {
  /** Fewer fragments at the end may be a list that belongs to the article. */
  private static final int SHORTEST_MENU = 3;

  static Tail of(List<MarkedLine> lines) {
    int comments = first(lines, lines.size(), Tail::endsAtComments);
    int labelled = first(lines, comments, Tail::endsAtLabel);
    return new Tail(withoutMenu(lines.subList(0, labelled)));
  }

  /** Whether an article ends before a line. */
  private interface Ending {
    boolean isAt(List<MarkedLine> lines, int i);
  }

  private static int first(List<MarkedLine> lines, int end, Ending ending) {
    List<MarkedLine> page = lines.subList(0, end);
    return IntStream.range(1, end).filter(i -> ending.isAt(page, i)).findFirst().orElse(end);
  }

  private static boolean endsAtComments(List<MarkedLine> page, int i) {
    return page.get(i).sign() == LineSign.COMMENTS && mostIsBefore(page, i);
  }

  private static boolean endsAtLabel(List<MarkedLine> page, int i) {
    List<MarkedLine> after = page.subList(i + 1, page.size());
    boolean paragraphFollows = after.stream().anyMatch(MarkedLine::isParagraph);
    return switch (page.get(i).sign()) {
      case SOURCE -> !paragraphFollows && mostIsBefore(page, i);
      case RELATED -> !paragraphFollows && mostIsBefore(page, i) && mostlyHeadlines(after);
      default -> false;
    };
  }

  private static boolean mostlyHeadlines(List<MarkedLine> lines) {
    return 2 * lines.stream().filter(line -> !line.ended()).count() >= lines.size();
  }

  /** Paragraphs decide, by their length; where there are none, sentences do. */
  private static boolean mostIsBefore(List<MarkedLine> page, int i) {
    List<MarkedLine> before = page.subList(0, i);
    List<MarkedLine> after = page.subList(i + 1, page.size());
    int paragraphsBefore = paragraphs(before);
    int paragraphsAfter = paragraphs(after);
    return paragraphsBefore + paragraphsAfter > 0
        ? paragraphsBefore >= paragraphsAfter
        : sentences(before) >= sentences(after);
  }

  private static int paragraphs(List<MarkedLine> lines) {
    return lines.stream()
        .filter(MarkedLine::isParagraph)
        .mapToInt(line -> line.text().length())
        .sum();
  }

  private static long sentences(List<MarkedLine> lines) {
    return lines.stream().filter(MarkedLine::isSentence).count();
  }

  /** A run of fragments at the end is a menu if it is long and nothing in it is a sentence. */
  private static int withoutMenu(List<MarkedLine> lines) {
    int start = lines.size();
    while (start > 1 && lines.get(start - 1).isFragment()) {
      start--;
    }
    return lines.size() - start >= SHORTEST_MENU ? start : lines.size();
  }
}
