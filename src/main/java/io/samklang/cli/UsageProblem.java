package io.samklang.cli;

/** The command cannot be carried out as given: what is wrong, and what to do. */
final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageProblem(String message) {
    super(message);
  }
}
