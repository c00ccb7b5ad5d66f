package io.samklang.language;

/**
 * The language that a text is held to be in.
 *
 * @param code ISO 639-1 code, one of {@link Candidate#all()}
 * @param confidence 0 to 1, how far it stands before the other candidates; not a probability
 */
public record Detection(String code, double confidence) {
  public Detection {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }
}
