package io.samklang.report;

import io.samklang.text.TsvTable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a check finds, in the words of the typology of translation errors MQM (themqm.org): {@code
 * accuracy/mistranslation/number}.
 */
public final class Category {
  private static final String TABLE = "/report/mqm.tsv";

  private static final Map<String, String> BY_CHECK =
      TsvTable.read(TABLE).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.at(0), row -> row.at(1)));

  private Category() {}

  /** The category of a check; empty for one that this version does not know. */
  public static Optional<String> of(String check) {
    return Optional.ofNullable(BY_CHECK.get(check));
  }
}
