package io.samklang.language;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.List;
import java.util.Optional;

/**
 * A language that an article may turn out to be in, supported or not. Which these are stands in the
 * resource {@code language-candidates.tsv}.
 *
 * @param code ISO 639-1 code
 * @param name in English
 * @param relatives codes of languages so close that short texts are confused
 */
public record Candidate(String code, String name, List<String> relatives) {
  private static final List<Candidate> ALL =
      TsvTable.read("/language-candidates.tsv").stream().map(Candidate::of).toList();

  public Candidate {
    relatives = List.copyOf(relatives);
  }

  /** All of them in the order of the table. */
  public static List<Candidate> all() {
    return ALL;
  }

  /** The candidate of a code. */
  public static Optional<Candidate> find(String code) {
    return ALL.stream().filter(c -> c.code.equals(code)).findFirst();
  }

  /** The tag under which articles in this language are compared, if they are. */
  public Optional<LanguageTag> supported() {
    return LanguageTag.find(code).filter(tag -> tag.code().equals(code));
  }

  private static Candidate of(TsvTable.Row row) {
    return new Candidate(row.at(0), row.at(1), row.words(2));
  }
}
