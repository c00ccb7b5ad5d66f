package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the verbs of a clause say of the time that a date lies in. */
enum DateTense {
  PAST,
  FUTURE,
  /** No verb that is known, or verbs of both kinds. */
  OPEN;

  /** How many lexemes around the date are looked at: about a clause. */
  private static final int REACH = 10;

  /** The tense around lexemes {@code from} to {@code end}. */
  static DateTense around(Lexed text, int from, int end, DateWords words) {
    boolean past = false;
    boolean future = false;
    for (int i = clauseStart(text, from); i < text.size() && i < end + REACH; i++) {
      if (i >= end && isBreak(text, i)) {
        break;
      }
      past |= words.find(DateRole.TENSE_PAST, text, i).isPresent() || endsInPast(text, i, words);
      future |= words.find(DateRole.TENSE_FUTURE, text, i).isPresent();
    }
    if (past == future) {
      return OPEN;
    }
    return past ? PAST : FUTURE;
  }

  private static boolean endsInPast(Lexed text, int i, DateWords words) {
    String form = text.at(i).form();
    return text.tag(i) == Tag.VERB
        && IntStream.rangeClosed(2, 3)
            .filter(length -> form.length() > length + 2)
            .mapToObj(length -> form.substring(form.length() - length))
            .anyMatch(ending -> words.value(DateRole.TENSE_ENDING, ending).isPresent());
  }

  private static int clauseStart(Lexed text, int from) {
    int start = from;
    while (start > 0
        && start > from - REACH
        && !isBreak(text, start - 1)
        && text.isSameLine(start)) {
      start--;
    }
    return start;
  }

  private static boolean isBreak(Lexed text, int i) {
    String form = text.at(i).form();
    return text.at(i).isMark()
        && ".!?;:".contains(form)
        && !text.isGlued(i + 1)
        && !text.at(i - 1).isDigits();
  }

  /** Whether a period can be meant by someone who writes on that day. */
  boolean admits(LocalDate first, LocalDate last, LocalDate written) {
    return switch (this) {
      case PAST -> !first.isAfter(written);
      case FUTURE -> !last.isBefore(written);
      case OPEN -> true;
    };
  }

  /** The day of this weekday that is meant; empty where no verb tells. */
  Optional<LocalDate> nearest(LocalDate written, DayOfWeek day) {
    return switch (this) {
      case PAST -> Optional.of(written.with(TemporalAdjusters.previousOrSame(day)));
      case FUTURE -> Optional.of(written.with(TemporalAdjusters.nextOrSame(day)));
      case OPEN -> Optional.empty();
    };
  }
}
