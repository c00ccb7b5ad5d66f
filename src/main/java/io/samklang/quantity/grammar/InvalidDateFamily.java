package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.util.Optional;
import java.util.function.Consumer;

/** Days that no month has, {@code 32. september}, {@code 31 april}: slips, and read as nothing. */
final class InvalidDateFamily implements Family {
  private final DateWords words;
  private final boolean german;

  InvalidDateFamily(LanguageTag language, DateWords words) {
    this.words = words;
    german = language.equals(LanguageTag.DE);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      int from = i;
      end(text, i).ifPresent(end -> out.accept(Candidate.nothing(text.span(from, end))));
    }
  }

  private Optional<Integer> end(Lexed text, int i) {
    int month = text.is(i + 1, ".") && text.isGlued(i + 1) ? i + 2 : i + 1;
    boolean said = month == i + 2 || words.endsBefore(DateRole.ARTICLE, text, i);
    boolean written = text.isSameLine(month) && text.isCapitalised(month) == german;
    if (!said || !written || !Boundaries.opens(text, i)) {
      return Optional.empty();
    }
    return DateFigures.number(text, i, 2)
        .flatMap(day -> words.find(DateRole.MONTH, text, month).filter(m -> !exists(m, day)))
        .map(DateWords.Hit::end);
  }

  private static boolean exists(DateWords.Hit month, int day) {
    return DateValues.day(Optional.empty(), month.number(), day, Optional.empty()).isPresent();
  }
}
