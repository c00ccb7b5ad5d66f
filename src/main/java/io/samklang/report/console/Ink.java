package io.samklang.report.console;

import io.samklang.check.Severity;

/** Whether a terminal's colours may be used; without them, signs stand in their place. */
public enum Ink {
  PLAIN,
  COLOUR;

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String CYAN = "\u001b[1;36m";

  /** Colour where it is welcome. */
  public static Ink of(boolean colour) {
    return colour ? COLOUR : PLAIN;
  }

  String bold(String text) {
    return inked(BOLD, text);
  }

  String faint(String text) {
    return inked(FAINT, text);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> inked(RED, text);
      case WARNING -> inked(YELLOW, text);
      case NOTE -> inked(CYAN, text);
    };
  }

  private String inked(String code, String text) {
    return this == COLOUR && !text.isEmpty() ? code + text + RESET : text;
  }
}
