package io.samklang.language;

import io.samklang.text.LanguageTag;
import io.samklang.text.Problem;
import java.util.Optional;

/** Whether an article can be compared, by its language. */
public sealed interface LanguageVerdict {
  /** The language to compare it in, if it can be. */
  Optional<LanguageTag> language();

  /** What is to be reported, if anything. */
  Optional<Problem> problem();

  /**
   * It can be compared.
   *
   * @param tag what it is in, by the text rather than by what was declared
   * @param problem that another language was declared
   */
  record Supported(LanguageTag tag, Optional<Problem> problem) implements LanguageVerdict {
    @Override
    public Optional<LanguageTag> language() {
      return Optional.of(tag);
    }
  }

  /**
   * It is in another language, or in none that can be told.
   *
   * @param why names the language and those that are compared
   */
  record LeftOut(Problem why) implements LanguageVerdict {
    @Override
    public Optional<LanguageTag> language() {
      return Optional.empty();
    }

    @Override
    public Optional<Problem> problem() {
      return Optional.of(why);
    }
  }
}
