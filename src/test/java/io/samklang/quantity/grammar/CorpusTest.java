package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Quantity;
import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus is the specification: a line {@code VALUE = phrase; phrase} of a file named after a
 * kind says that each phrase holds one quantity of that kind, with that value. Values are written
 * 18, 5..7, &gt;=18, &lt;=18, ~18, with the unit after them. Of {@code not-a-quantity.txt} every
 * line holds none.
 */
class CorpusTest {
  private static final List<String> LANGUAGES = List.of("nb", "de", "sv");
  private static final List<String> KINDS =
      List.of("number", "ordinal", "percent", "money", "measure", "duration", "age");
  private static final Set<String> CALENDAR = Set.of("date", "time", "datetime", "score");

  private static final GrammarQuantityReader READER = new GrammarQuantityReader();

  @TestFactory
  Stream<DynamicTest> readsEveryPhrase() {
    return LANGUAGES.stream().flatMap(tag -> KINDS.stream().flatMap(kind -> phrases(tag, kind)));
  }

  @TestFactory
  Stream<DynamicTest> readsNothingElse() {
    return LANGUAGES.stream()
        .flatMap(
            tag ->
                lines(tag, "not-a-quantity").stream()
                    .map(
                        line ->
                            DynamicTest.dynamicTest(
                                tag + ": " + line, () -> assertThat(read(tag, line)).isEmpty())));
  }

  private Stream<DynamicTest> phrases(String tag, String kind) {
    return lines(tag, kind).stream()
        .flatMap(
            line -> {
              String[] parts = line.split(" = ", 2);
              return Stream.of(parts[1].split(";\\s*"))
                  .map(
                      phrase ->
                          DynamicTest.dynamicTest(
                              tag + " " + kind + ": " + phrase,
                              () ->
                                  assertThat(read(tag, phrase))
                                      .containsExactly(name(kind) + " " + parts[0])));
            });
  }

  private static String name(String kind) {
    return kind.equals("age") ? "duration" : kind;
  }

  private List<String> read(String tag, String line) {
    return READER.read(line, List.of(), new LanguageTag(tag), Optional.empty()).stream()
        .filter(q -> !CALENDAR.contains(q.kind()))
        .map(q -> q.kind() + " " + value(q.amount().orElseThrow()) + unit(q))
        .toList();
  }

  private static String value(Amount amount) {
    return switch (amount.precision()) {
      case EXACT -> plain(amount.value());
      case APPROXIMATE -> "~" + plain(amount.value());
      case AT_LEAST -> ">=" + plain(amount.low());
      case AT_MOST -> "<=" + plain(amount.high());
      case BETWEEN -> plain(amount.low()) + ".." + plain(amount.high());
    };
  }

  private static String plain(Optional<BigDecimal> value) {
    return Amounts.plain(value.orElseThrow()).toPlainString();
  }

  private static String unit(Quantity quantity) {
    if (quantity instanceof Quantity.Percentage p) {
      return p.base() == Quantity.Percentage.Base.POINTS ? " points" : "";
    }
    if (quantity instanceof Quantity.Money m) {
      return " " + m.currency();
    }
    if (quantity instanceof Quantity.Measure m) {
      return " " + m.unit();
    }
    if (quantity instanceof Quantity.Duration d) {
      return " " + d.unit() + (d.age() ? " old" : "");
    }
    return "";
  }

  private static List<String> lines(String tag, String kind) {
    String path = "/corpus/" + tag + "/" + kind + ".txt";
    try (InputStream in = CorpusTest.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no corpus " + path);
      }
      List<String> lines = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .forEach(lines::add);
      return lines;
    } catch (IOException e) {
      throw new IllegalStateException("cannot read corpus " + path, e);
    }
  }
}
