package io.samklang.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines before the first paragraph: the title, and what stands around it.
 *
 * @param title the line that is the title, if one looks like it
 * @param furniture the lines around it that are none of the article
 */
record Head(Optional<Integer> title, Set<Integer> furniture) {
  private static final Pattern DOMAIN =
      Pattern.compile("(?<![\\p{L}\\d])\\p{L}[\\p{L}\\d-]{2,}\\.\\p{Ll}{2,10}(?![\\p{L}\\d])");
  private static final Pattern SITE_PARTED = Pattern.compile("\\s?[-–—|»:]\\s.*");

  private static final int SITE_NAME_WORDS = 10;
  private static final int SECTION_WORDS = 2;
  private static final int HEADLINE_WORDS = 4;
  private static final int SHORTEST_MENU = 3;

  /** What an outlet says of itself after its name; a colon may stand in a headline. */
  private static final Pattern SLOGAN = Pattern.compile("\\s[-–—|]\\s.*");

  /** Date and author stand among the first lines where no paragraph shows where the text begins. */
  private static final int USUAL_LINES = 6;

  static Head of(List<MarkedLine> lines) {
    return new Search(lines).head();
  }

  boolean isTitle(int line) {
    return title.filter(t -> t == line).isPresent();
  }

  private static final class Search {
    private final List<MarkedLine> lines;
    private final int firstParagraph;

    Search(List<MarkedLine> lines) {
      this.lines = lines;
      this.firstParagraph =
          indexes().filter(i -> lines.get(i).isParagraph()).findFirst().orElse(lines.size());
    }

    Head head() {
      Optional<Integer> given = indexes().filter(this::isGiven).boxed().findFirst();
      List<Integer> candidates = indexes().filter(this::isCandidate).boxed().toList();
      int skipped = given.isPresent() ? 0 : leading(candidates);
      Optional<Integer> title = given.or(() -> candidates.stream().skip(skipped).findFirst());
      Set<Integer> furniture = new TreeSet<>(candidates.subList(0, skipped));
      indexes()
          .filter(i -> isDateOrAuthor(i) && title.filter(t -> t == i).isEmpty())
          .forEach(furniture::add);
      return new Head(title, furniture);
    }

    private IntStream indexes() {
      return IntStream.range(0, lines.size());
    }

    private boolean isGiven(int i) {
      Line.Role role = lines.get(i).line().role();
      return role == Line.Role.TITLE || role == Line.Role.HEADING && i < firstParagraph;
    }

    /** A first line with a date and more is a title: "22. juli 2011: dagen som endret Norge". */
    private boolean isCandidate(int i) {
      MarkedLine line = lines.get(i);
      boolean dated = i == 0 && line.sign() == LineSign.DATE && !isBareDate(line);
      return i < firstParagraph && (line.isText() || dated) && !isCaption(i);
    }

    private boolean isCaption(int i) {
      return i > 0 && lines.get(i - 1).sign().announcesCaption()
          || i + 1 < lines.size() && lines.get(i + 1).sign() == LineSign.CREDIT
          || PictureCredit.endsLine(lines.get(i).text());
    }

    private boolean isDateOrAuthor(int i) {
      LineSign sign = lines.get(i).sign();
      return i < Math.max(firstParagraph + 2, USUAL_LINES)
          && (sign == LineSign.BYLINE
              || sign == LineSign.DATE && (i > 0 || isBareDate(lines.get(i))));
    }

    private static boolean isBareDate(MarkedLine line) {
      return DateLine.find(line.text()).filter(date -> date.rest().isEmpty()).isPresent();
    }

    /** How many candidates at the top are the portal's name, a section or a menu. */
    private int leading(List<Integer> candidates) {
      int menu = (int) candidates.stream().takeWhile(i -> lines.get(i).isFragment()).count();
      if (menu >= SHORTEST_MENU) {
        return menu < candidates.size() ? menu : menu - 1;
      }
      int skipped = 0;
      while (skipped + 1 < candidates.size()
          && isNoTitle(candidates.subList(skipped, candidates.size()))) {
        skipped++;
      }
      return skipped;
    }

    /** Whether the first of some candidates is the portal's name or a section. */
    private boolean isNoTitle(List<Integer> candidates) {
      MarkedLine line = lines.get(candidates.get(0));
      MarkedLine next = lines.get(candidates.get(1));
      return isSiteName(line, next)
          || isOutlet(line) && !next.ended()
          || isSection(line) && headlineFollows(candidates);
    }

    private static boolean isSection(MarkedLine line) {
      return line.words() <= SECTION_WORDS && line.isFragment();
    }

    /** A section may stand below the portal's name, or below another one. */
    private boolean headlineFollows(List<Integer> candidates) {
      return candidates.stream()
          .map(lines::get)
          .dropWhile(Search::isSection)
          .findFirst()
          .filter(next -> next.words() >= HEADLINE_WORDS && !next.ended())
          .isPresent();
    }

    /** A name that stands beside the date of publication, alone or with a slogan. */
    private boolean isOutlet(MarkedLine line) {
      return lines.stream()
          .filter(other -> other.sign() == LineSign.DATE)
          .flatMap(other -> DateLine.find(other.text()).stream())
          .map(DateLine::rest)
          .filter(name -> !name.isEmpty() && line.text().startsWith(name))
          .map(name -> line.text().substring(name.length()))
          .anyMatch(rest -> rest.isEmpty() || SLOGAN.matcher(rest).matches());
    }

    private static boolean isSiteName(MarkedLine line, MarkedLine next) {
      String text = line.text();
      boolean site =
          DOMAIN.matcher(text).find() && line.words() <= SITE_NAME_WORDS && !line.ended();
      boolean titleOfPage =
          text.startsWith(next.text())
              && SITE_PARTED.matcher(text.substring(next.text().length())).matches();
      return site || titleOfPage;
    }
  }
}
