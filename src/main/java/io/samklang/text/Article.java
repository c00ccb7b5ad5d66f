package io.samklang.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One news text exactly as read; normalisation never changes it.
 *
 * @param id given, else the path as given on the command line; unique in a batch
 * @param origin the file it came from
 * @param text the file as decoded (without byte order mark, line ends as they are); for HTML, JSON,
 *     feeds and translation files title, line feed, body
 * @param blocks in order of text, not overlapping
 * @param metadata what keys or the text said about it
 */
public record Article(
    String id, Origin origin, String text, List<Block> blocks, Metadata metadata) {
  public Article {
    blocks = List.copyOf(blocks);
  }

  /**
   * The file of an article.
   *
   * @param path as given on the command line, or found below a folder given there
   * @param recordLine 1-based line of the record where a file holds several articles
   * @param lines where the text stands in the file, if it is not the file itself
   */
  public record Origin(String path, Optional<Integer> recordLine, SourceLines lines) {
    public Origin(String path, Optional<Integer> recordLine) {
      this(path, recordLine, SourceLines.UNKNOWN);
    }

    /**
     * The line of the file on which an offset of the text stands; empty if the text is the file.
     */
    public Optional<Integer> lineOf(int offset) {
      return lines.lineOf(offset).or(() -> recordLine);
    }

    /** The path, with {@code :LINE} for a record: where a problem is reported. */
    public String place() {
      return recordLine.map(line -> path + ":" + line).orElse(path);
    }
  }

  /**
   * What is said about an article; everything may be absent.
   *
   * @param title as printed, without blanks around it
   * @param declaredLanguage as given, not verified
   * @param published calendar day of publication
   * @param source link or name of the original that this is a version of
   * @param url where this article itself stands
   * @param event forced grouping key
   * @param translationOf id or link of the article that this is a translation of
   */
  public record Metadata(
      Optional<String> title,
      Optional<String> declaredLanguage,
      Optional<LocalDate> published,
      Optional<String> source,
      Optional<String> url,
      Optional<String> event,
      Optional<String> translationOf) {
    public static final Metadata NONE =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  public String path() {
    return origin.path();
  }

  /** Title as printed, else the first words of the text. */
  public String title() {
    return metadata.title().orElseGet(() -> opening());
  }

  private String opening() {
    String first =
        blocks.stream()
            .filter(b -> b.kind().isRead())
            .findFirst()
            .map(b -> b.span().of(text))
            .orElse(text.strip());
    int end = first.indexOf('\n');
    String line = (end < 0 ? first : first.substring(0, end)).strip();
    return line.length() <= 80 ? line : line.substring(0, 79).strip() + "…";
  }
}
