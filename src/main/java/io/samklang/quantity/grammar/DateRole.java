package io.samklang.quantity.grammar;

import java.util.Locale;

/** What a word does in a date; the first column of the tables of dates, months and weekdays. */
enum DateRole {
  /** Name of a month. Value: 1 to 12. */
  MONTH,
  /** Abbreviated month; read beside a day or a year only. */
  MONTH_SHORT,
  /** Name of a month that means something else too; alone it needs a word before it. */
  MONTH_GUARDED,
  /** What may stand before a month without a day. */
  MONTH_BEFORE,
  /** The word month itself, after a name. */
  MONTH_SUFFIX,
  /** Name of a weekday, singular. Value: 1, Monday, to 7. */
  WEEKDAY,
  /** Name of a weekday in the plural: every one of them. */
  WEEKDAYS,
  /** Abbreviated weekday; read before a date only. */
  WEEKDAY_SHORT,
  /** The weekday before the day of writing. */
  WEEKDAY_PAST,
  /** The weekday after the day of writing. */
  WEEKDAY_NEXT,
  /** First part of a compound of weekday and part of the day. */
  WEEKDAY_STEM,
  /** Articles that may stand before a day of the month. */
  ARTICLE,
  /** What may stand between month and year. */
  CONNECTOR,
  /** What opens a run. */
  FROM,
  /** What opens a run that an and closes. */
  BETWEEN,
  /** What stands between the ends of a run. */
  UNTIL,
  AND,
  /** What makes four figures after it a year. */
  YEAR_BEFORE,
  /** The word year itself: four figures after it are one, whatever noun follows. */
  YEAR_NOUN,
  /** What makes four figures after it a year even where a noun follows, unless they are round. */
  YEAR_SINCE,
  /** Articles of one thing: with figures between it and a participle it is of that year. */
  YEAR_ARTICLE,
  /** The word year after the figures, in the genitive. */
  YEAR_SUFFIX,
  /** What makes two years after it the ends of a run. */
  YEAR_BETWEEN,
  /** Nouns that a year follows without preposition. */
  YEAR_WORD,
  ERA_BEFORE,
  ERA_AFTER,
  /** A decade of a century or of a life, in one word. Value: 20 to 90. */
  DECADE_OR_AGE,
  /** Written after a figure of two places with a hyphen: either decade. */
  DECADE_OR_AGE_SUFFIX,
  /** A decade of a life in one word. Value: 20 to 90. */
  AGE_WORD,
  /** Written after a figure of two places with a hyphen: a decade of a life. */
  AGE_SUFFIX,
  /** Stands before an age in tens: Anfang 30. */
  AGE_PART,
  /** Nouns of people that have an age. */
  AGED_PERSON,
  /** Written after a figure: the 80s. */
  DECADE_SUFFIX,
  /** The word years after a decade: needed after a figure of two places. */
  DECADE_YEARS,
  /** A decade in one word. Value: 20 to 90. */
  DECADE_WORD,
  CENTURY,
  /** A century in one word. Value: its first year. */
  CENTURY_WORD,
  /** Value: first month. */
  SEASON,
  /** A season whose name is another word too. */
  SEASON_GUARDED,
  /** What sets a season from the day of writing. Value: steps. */
  SEASON_RELATIVE,
  /** The season that has passed. Value: first month. */
  SEASON_PAST,
  QUARTER,
  /** Quarter in letter and figure. Value: 1 to 4. */
  QUARTER_CODE,
  HALF,
  WEEK_NUMBER,
  /** After the number of a week: it is one of something else than the year. */
  WEEK_OF,
  /** Part of the day. Value: the hour in its middle. */
  DAYPART,
  /** Unit of time, singular. Value: grain. */
  UNIT,
  /** Unit of time after a number. Value: grain. */
  UNITS,
  /** Last, this, next. Value: steps. */
  ADJECTIVE,
  /** Next, of a weekend never the one after the one to come. */
  ADJECTIVE_COMING,
  /** The last of a month, or the last but one. Value: its place from the end. */
  LAST,
  /** What stands between a day of a month and that month: {@code første mandag i mars}. */
  MONTH_OF,
  /** What may stand before a day of a month that leaves out the month. */
  DAY_BEFORE,
  /** A day or period said from the day of writing. Value: grain and steps. */
  PHRASE,
  /** Before a phrase that says how often rather than when: {@code gånger i veckan}. */
  OFTEN,
  AGO_BEFORE,
  AGO_AFTER,
  AHEAD_BEFORE,
  /** What may stand between ago and its number. */
  HEDGE,
  NIGHT_BEFORE,
  /** What makes a date or time of day a bound that it is not before. */
  NO_EARLIER,
  /** What makes a date or time of day a bound that it is not after. */
  NO_LATER,
  /** What makes a date or time of day approximate. */
  ABOUT_TIME,
  /** Before such a word: it says how far from the date, no bound. */
  NO_BOUND,
  /** A day with a name. Value: month and day. */
  HOLIDAY,
  /** A feast of several days. Value: as {@link Feast} has it. */
  FEAST,
  /** A feast by a name that means something else too: with a year or a word before it only. */
  FEAST_GUARDED,
  /** The feast that has passed. */
  FEAST_PAST,
  /** Verbs of what has happened. */
  TENSE_PAST,
  /** Endings of verbs of what has happened; of words tagged as verbs only. */
  TENSE_ENDING,
  /** Verbs of what is to happen. */
  TENSE_FUTURE,
  /** Stands before a time of day and belongs to it. */
  CLOCK_BEFORE,
  /** Stands after a time of day and belongs to it. */
  CLOCK_AFTER,
  /** Half an hour before the hour named. */
  CLOCK_HALF,
  /** Value: minutes. */
  CLOCK_QUARTER,
  CLOCK_PAST,
  CLOCK_TO,
  CLOCK_MINUTES,
  /** What stands before a time of day and does not belong to it. */
  CLOCK_AROUND,
  /** What stands before an hour in words that closes its clause. */
  CLOCK_AT,
  /** Verbs and adverbs of change: with them {@link #CLOCK_AT} says by how much. */
  CLOCK_NOT,
  /** Part of the day after a time of day. Value: the hour in its middle. */
  CLOCK_PART,
  /** Value: minute of the day. */
  CLOCK_MIDNIGHT,
  /** Written after an hour with a hyphen: about that time. */
  CLOCK_HOURLY,
  CLOCK_ZONE,
  /** Stands before the time that something took: {@code tiden 12.34}. */
  RUN_BEFORE,
  /** Hours after the figures of a time that was taken, or the letter between them: {@code 1h30}. */
  RUN_HOURS,
  /** Words of a game that make a figure after {@link #RUN_AT} the time played. */
  RUN_GAME,
  /** Stands before the time played. */
  RUN_AT,
  /** What stands between two times of day. */
  CLOCK_UNTIL,
  /** What may stand between a date and a time of day. */
  MOMENT_JOIN,
  /** Words of sport that make two figures a result. */
  SCORE_WORD,
  /** Words that make two figures no result. */
  SCORE_NOT,
  /** Value: 0. */
  SCORE_ZERO,
  /** What may stand between the figures of a result. */
  SCORE_TO;

  static DateRole parse(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
