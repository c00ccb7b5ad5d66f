package io.samklang.ingest;

import io.samklang.ingest.PageLabels.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a line is by its own looks, whatever stands around it. */
enum LineSign {
  /** An image, or the name of its file. */
  IMAGE,
  /** No letter and no digit. */
  MARKS,
  /** Nothing but a link. */
  LINK,
  /** The counter or heading of the comments. */
  COMMENTS,
  /** Where the original stands. */
  SOURCE,
  /** Whose photograph it is. */
  CREDIT,
  /** That the next line is a caption. */
  CAPTION_LABEL,
  /** A caption that says so. */
  CAPTION,
  /** The heading of a list of other articles. */
  RELATED,
  /** Another article, or an advertisement, in the midst of this one. */
  ASIDE,
  /** Who wrote it. */
  BYLINE,
  /** An agency in brackets. */
  AGENCY,
  /** When it was published. */
  DATE,
  /** The entries of a menu, or the path to the page. */
  MENU,
  /** In a language that is not the article's. */
  FOREIGN,
  /** None of these. */
  TEXT;

  private static final Pattern IMAGE_MARKUP = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\).{0,5}");
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)[^.!?:]{1,150}\\.(jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp|mp4|mov)");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern LINK_ALONE =
      Pattern.compile("(?i)((https?://|www\\.)\\S+|\\[[^\\]]*]\\([^)]*\\))");
  private static final Pattern COUNTED = Pattern.compile("(\\d+ )?(?<label>\\D+?)( ?\\(\\d+\\))?");
  private static final Pattern NO_COMMENTS = Pattern.compile("\\p{L}[\\p{L} ]{0,30}\\(0\\)");
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[]\\p{Lu}[^()\\[\\].!?]{1,40}[)\\]]|©.{1,60}");
  private static final Pattern AUTHORS =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’-]* ?(og |und |och |, ?|/ ?)?){2,6}");

  /** Far longer than any label with its numbers. */
  private static final int LONGEST_COUNTER = 100;

  private static final int SHORT_REST = 60;
  private static final int SHORT_SOURCE = 300;
  private static final int WORDS_BESIDE_DATE = 4;

  /** Whether the next line says what the picture shows. */
  boolean announcesCaption() {
    return this == IMAGE || this == CAPTION_LABEL;
  }

  static LineSign of(String line) {
    if (IMAGE_MARKUP.matcher(line).matches() || FILE_NAME.matcher(line).matches()) {
      return IMAGE;
    }
    if (!LETTER_OR_DIGIT.matcher(line).find()) {
      return MARKS;
    }
    if (LINK_ALONE.matcher(line).matches()) {
      return LINK;
    }
    return byLabel(line).or(() -> byline(line)).orElseGet(() -> byShape(line));
  }

  private static LineSign byShape(String line) {
    if (BRACKETED.matcher(line).matches()) {
      return AGENCY;
    }
    if (DateLine.find(line).filter(LineSign::isAboutDate).isPresent()) {
      return DATE;
    }
    return MenuLine.is(line) ? MENU : TEXT;
  }

  private static boolean isAboutDate(DateLine line) {
    return line.rest().split(" ").length <= WORDS_BESIDE_DATE;
  }

  private static Optional<LineSign> byLabel(String line) {
    var counted = COUNTED.matcher(line);
    boolean comments =
        line.length() <= LONGEST_COUNTER
            && counted.matches()
            && PageLabels.STANDARD.isLabel(Kind.COMMENTS, counted.group("label"));
    return comments || NO_COMMENTS.matcher(line).matches()
        ? Optional.of(COMMENTS)
        : PageLabels.STANDARD.find(line).flatMap(found -> labelled(found, line));
  }

  private static Optional<LineSign> labelled(PageLabels.Labelled found, String line) {
    String rest = found.rest();
    boolean alone = rest.isEmpty();
    return switch (found.kind()) {
      case SOURCE -> when(line.length() <= SHORT_SOURCE, SOURCE);
      case CAPTION -> Optional.of(alone ? CAPTION_LABEL : CAPTION);
      case CREDIT -> when(rest.length() <= SHORT_REST, alone ? CAPTION_LABEL : CREDIT);
      case RELATED -> Optional.of(alone ? RELATED : ASIDE);
      case ASIDE -> Optional.of(ASIDE);
      case BYLINE -> when(AUTHORS.matcher(rest).matches(), BYLINE);
      case COMMENTS, PUBLISHED -> Optional.empty();
    };
  }

  /** "Av Kari Nordmann", without a colon. */
  private static Optional<LineSign> byline(String line) {
    int blank = line.indexOf(' ');
    boolean labelled =
        blank > 0 && PageLabels.STANDARD.isLabel(Kind.BYLINE, line.substring(0, blank));
    return when(labelled && AUTHORS.matcher(line.substring(blank + 1)).matches(), BYLINE);
  }

  private static Optional<LineSign> when(boolean holds, LineSign sign) {
    return holds ? Optional.of(sign) : Optional.empty();
  }
}
