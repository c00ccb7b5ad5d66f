package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.QuantityReader;
import io.samklang.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes random days as ICU does and reads them back. */
class DateReaderTest {
  private static final QuantityReader READER = new GrammarQuantityReader();
  private static final int DAYS = 400;

  static Stream<Arguments> formats() {
    return LanguageTag.supported().stream()
        .flatMap(
            language ->
                Stream.of(
                        "yyyy-MM-dd",
                        "dd.MM.yyyy",
                        "d.M.yyyy",
                        "d.M.yy",
                        "d/M/yyyy",
                        "d/M-yyyy",
                        "d. MMMM yyyy",
                        "d MMMM yyyy",
                        "d. MMM yyyy",
                        "EEEE d. MMMM yyyy",
                        "EEEE, d MMMM yyyy",
                        "EEE d. MMM yyyy")
                    .map(format -> Arguments.of(language, format)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("formats")
  void readsBackWhatIcuWrites(LanguageTag language, String format) {
    Random random = new Random(format.hashCode());
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = LocalDate.of(1951, 1, 1).plusDays(random.nextInt(98 * 365));
      String text = written(day, language, format);
      assertThat(days(text, language)).as(text).containsExactly(day.toString());
    }
  }

  private static String written(LocalDate day, LanguageTag language, String format) {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    SimpleDateFormat writer = new SimpleDateFormat(format, new ULocale(language.code()));
    writer.setTimeZone(TimeZone.GMT_ZONE);
    return writer.format(calendar.getTime());
  }

  private static List<String> days(String text, LanguageTag language) {
    return READER.read(text, List.of(), language, Optional.empty()).stream()
        .filter(q -> q instanceof Quantity.CalendarDate)
        .map(DateCorpus::text)
        .toList();
  }

  @Test
  void spansAreThoseOfTheText() {
    String text = "Møtet er\u00a025.\u00a0november\u202f2025, ikke i 2024.";
    List<String> spans =
        READER.read(text, List.of(), LanguageTag.NB, Optional.empty()).stream()
            .map(q -> q.span().of(text))
            .toList();
    assertThat(spans).containsExactly("25.\u00a0november\u202f2025", "2024");
  }

  @Test
  void readsDecomposedLetters() {
    String text = "lo\u0308rdag 22 november, i fo\u0308rrga\u030ar";
    assertThat(
            READER.read(text, List.of(), LanguageTag.SV, Optional.empty()).stream()
                .map(DateCorpus::text))
        .containsExactly("SATURDAY 11-22", "DAY-2");
  }
}
