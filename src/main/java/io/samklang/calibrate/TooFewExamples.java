package io.samklang.calibrate;

/** The batches do not show both what holds and what does not. */
public final class TooFewExamples extends Exception {
  private static final long serialVersionUID = 1;

  TooFewExamples(String table, int examples, long holding) {
    super(
        "%s: of %d examples %d hold; some must and some must not. Give batches with planted errors"
            .formatted(table, examples, holding));
  }
}
