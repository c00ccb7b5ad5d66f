package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.quantity.Quantity;
import io.samklang.quantity.QuantityReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateFamiliesTest {
  private static final QuantityReader READER = new GrammarQuantityReader();

  static Stream<DateCorpus.Phrase> dates() {
    return DateCorpus.of("date.txt");
  }

  static Stream<DateCorpus.Phrase> times() {
    return DateCorpus.of("time.txt");
  }

  static Stream<DateCorpus.Phrase> scores() {
    return DateCorpus.of("score.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void readsDates(DateCorpus.Phrase phrase) {
    check(phrase, Set.of("date", "datetime"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("times")
  void readsTimesOfDay(DateCorpus.Phrase phrase) {
    check(phrase, Set.of("time", "datetime"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scores")
  void readsResults(DateCorpus.Phrase phrase) {
    check(phrase, Set.of("score"));
  }

  private static void check(DateCorpus.Phrase phrase, Set<String> kinds) {
    List<Quantity> read =
        READER.read(phrase.text(), List.of(), phrase.language(), phrase.written());
    List<String> found =
        read.stream().filter(q -> kinds.contains(q.kind())).map(q -> text(q, phrase)).toList();
    if (phrase.value().equals("none")) {
      assertThat(found).isEmpty();
    } else {
      String expected = phrase.value() + " at " + phrase.span().of(phrase.text());
      assertThat(found).as(read.toString()).containsExactly(expected);
    }
  }

  private static String text(Quantity quantity, DateCorpus.Phrase phrase) {
    return DateCorpus.text(quantity) + " at " + quantity.span().of(phrase.text());
  }
}
