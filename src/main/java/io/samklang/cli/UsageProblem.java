package io.samklang.cli;

/** The command cannot be carried out as given: what is wrong, and what to do. */
final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What another stage already says for people. */
  static UsageProblem of(Exception told) {
    return new UsageProblem(String.valueOf(told.getMessage()));
  }

  UsageProblem(String message) {
    super(message);
  }
}
