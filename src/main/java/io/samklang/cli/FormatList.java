package io.samklang.cli;

import java.util.Arrays;
import java.util.List;

/** What {@code --format} takes: names of formats, commas between them. */
final class FormatList {
  /** How a description of the option begins. */
  static final String ANY_OF =
      "Any of console, html, json, sarif, junit, github, csv and markdown, commas between them";

  private FormatList() {}

  /** The names, each once. */
  static List<String> parse(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).distinct().toList();
  }
}
