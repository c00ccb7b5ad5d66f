package io.samklang.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page of a check in Markdown: what it compares, when it is silent, and examples of both. Each
 * example of each page is run as a test.
 */
public final class CheckPage {
  private CheckPage() {}

  /**
   * The page of the check with this id; empty if there is no such check.
   *
   * @param id kebab-case: {@code count-mismatch}
   */
  public static Optional<String> find(String id) {
    return Checks.all().stream()
        .map(Check::id)
        .filter(id::equals)
        .findFirst()
        .flatMap(CheckPage::read);
  }

  private static Optional<String> read(String id) {
    try (InputStream page = CheckPage.class.getResourceAsStream("/checks/" + id + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page of " + id, e);
    }
  }
}
