package io.samklang.report.html;

import io.samklang.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * What the page shows, worded and sorted: the template only places it.
 *
 * @param version of the program
 * @param review whether findings can be decided on it
 * @param figures the line of totals
 * @param severities counters that filter, worst first
 * @param standings what is left to do, counters that filter
 * @param checks counters that filter, by name
 * @param troubled events with findings
 * @param quiet events without
 */
record Page(
    String version,
    boolean review,
    Asset style,
    Asset script,
    Figures figures,
    List<Counter> severities,
    List<Counter> standings,
    List<Counter> checks,
    List<EventSection> troubled,
    List<EventSection> quiet,
    List<ProblemLine> problems) {

  /**
   * Nothing may be loaded or sent; the style and the script in the page are known by their hash.
   */
  String policy() {
    return "default-src 'none'; style-src "
        + style.hash()
        + "; script-src "
        + script.hash()
        + "; img-src data:; base-uri 'none'; form-action 'none'"
        + (review ? "; connect-src 'self'" : "");
  }

  int findings() {
    return figures.findings();
  }

  /**
   * Totals.
   *
   * @param languages of the articles, each with its count
   */
  record Figures(int articles, List<Counter> languages, int events, int findings, int problems) {
    /** {@code 5 articles in 2 events, 3 findings, 1 problem}. */
    String sentence() {
      return Wording.counted(articles, "article")
          + " in "
          + Wording.counted(events, "event")
          + ", "
          + Wording.counted(findings, "finding")
          + (problems == 0 ? "." : ", " + Wording.counted(problems, "problem") + ".");
    }
  }

  /**
   * How many findings or articles are of one kind.
   *
   * @param key as the script compares it
   * @param label for people
   */
  record Counter(String key, String label, int count) {}

  record ProblemLine(String path, String message) {}

  /**
   * An event.
   *
   * @param languages such as {@code 3 articles: de 1, nb 2}
   * @param timeline days in order; none unless there are several
   */
  record EventSection(
      String id,
      String title,
      String languages,
      List<ArticleLine> articles,
      List<String> reasons,
      List<Report.Link> linked,
      List<Day> timeline,
      Matrix matrix,
      List<FindingCard> findings) {
    /** The findings that stand in the page from the beginning. */
    List<FindingCard> first() {
      return findings.stream().filter(FindingCard::isFirst).toList();
    }

    /** Whether any of its findings stands in the page from the beginning. */
    boolean isFirst() {
      return findings.stream().anyMatch(FindingCard::isFirst);
    }
  }

  /** The articles of a day. */
  record Day(String date, List<ArticleLine> articles) {}

  /**
   * What each article states: rows are findings and what is agreed on, columns articles.
   *
   * @param articles in order of publication, then of id
   * @param left findings beyond the rows
   * @param agreed the first of the facts that several articles state alike
   * @param agreements how many such facts there are
   */
  record Matrix(
      List<ArticleLine> articles,
      List<MatrixRow> rows,
      int left,
      List<AgreedRow> agreed,
      int agreements) {
    /** A single finding says all that its row would. */
    boolean isWorthShowing() {
      return rows.size() > 1 || agreements > 0;
    }

    /** {@code 12 facts agree}. */
    String agreementSentence() {
      return agreements == 1 ? "1 fact agrees" : agreements + " facts agree";
    }

    int agreementsLeft() {
      return agreements - agreed.size();
    }

    /** What heads the column of an article: its file, or where several stand in one file its id. */
    String headingOf(ArticleLine article) {
      boolean alone = articles.stream().filter(a -> a.path().equals(article.path())).count() == 1;
      return alone ? article.fileName() : article.id();
    }
  }

  /**
   * A fact that several articles state alike.
   *
   * @param value in one neutral form, of the first article that states it
   * @param gloss what it counts, in English, if that is known
   * @param cells one an article, in the order of the columns: as it stands there, if it does
   */
  record AgreedRow(String value, Optional<String> gloss, List<Optional<String>> cells) {}

  /**
   * The values of a finding by article.
   *
   * @param number of the finding
   * @param subject what it is about
   * @param cells one an article, in the order of the columns; each empty, or what it states
   */
  record MatrixRow(int number, String severity, String subject, List<List<ValueChip>> cells) {}

  /**
   * An article of an event.
   *
   * @param link to the source; only web addresses
   * @param source where it is no web address
   * @param copyOf the article that it repeats word for word
   */
  record ArticleLine(
      String id,
      String path,
      String language,
      String languageName,
      String title,
      Optional<String> published,
      Optional<String> link,
      Optional<String> source,
      boolean archived,
      Optional<String> copyOf) {
    /** The id of the article whose passages say what it states. */
    String readAs() {
      return copyOf.orElse(id);
    }

    /** The last part of the path. */
    String fileName() {
      return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
  }

  /**
   * A finding.
   *
   * @param number in the page, from 1
   * @param percent of confidence, 0 to 100
   * @param standing key of what is left to do about it
   * @param columns one a language, in order of tag
   */
  record FindingCard(
      int number,
      String fingerprint,
      String check,
      String checkName,
      String severity,
      int percent,
      String message,
      List<ValueChip> values,
      List<Column> columns,
      List<String> explanation,
      String status,
      String standing,
      Optional<Report.Decision> decision) {
    /** As many as a browser lays out without a pause; the script adds the others. */
    private static final int FIRST = 100;

    boolean isFirst() {
      return number <= FIRST;
    }
  }

  /**
   * A value and who states it.
   *
   * @param sign letter that stands beside every passage that states it
   * @param tint number of its colour, from 0
   */
  record ValueChip(String sign, int tint, String value, String articles) {}

  /** The passages of one language. */
  record Column(String language, String languageName, List<PassageCell> passages) {}

  /**
   * A sentence with its mentions marked.
   *
   * @param article id
   * @param title of the article
   * @param link to its source; only web addresses
   * @param places file, line and column of each mention
   * @param before the sentence before it
   * @param pieces the sentence, cut where mentions and aligned words begin and end
   * @param after the sentence after it
   * @param glosses what its mentions count, in English, where that is known
   */
  record PassageCell(
      String article,
      String title,
      Optional<String> link,
      List<String> places,
      String before,
      List<Piece> pieces,
      String after,
      List<Gloss> glosses) {}

  /**
   * A piece of a sentence.
   *
   * @param chip the value that it states, if it is a mention
   * @param common whether a passage beside it has the same word, in its language
   */
  record Piece(String text, Optional<ValueChip> chip, boolean common) {}

  /** A word of an article, and what it means in English. */
  record Gloss(String word, String english) {}
}
