package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ICU's generator of spelled numbers as the oracle. */
class NumberWordsTest {
  private static final int DENSE = 100_000;
  private static final int RANDOM = 20_000;

  /** ICU's Norwegian ordinal of 20; the language has tjuende and tyvende. */
  private static final String NO_WORD = "tjueende";

  /** ICU's Swedish 1001, ettusen en: what stands apart is read as the article of the next word. */
  private static final Pattern LONE_ARTICLE = Pattern.compile(". (en|ett)$");

  @ParameterizedTest
  @ValueSource(strings = {"nb", "de", "sv"})
  void readsEveryCardinalThatIcuSpells(String tag) {
    RuleBasedNumberFormat icu = icu(tag);
    NumberWords words = NumberWords.of(new LanguageTag(tag));
    List<String> wrong = new ArrayList<>();
    for (String rule : rules(icu, "cardinal")) {
      icu.setDefaultRuleSet(rule);
      for (long n = 0; n < DENSE; n++) {
        check(words, icu, n, false, wrong);
      }
      Random random = new Random(7);
      for (int i = 0; i < RANDOM; i++) {
        check(words, icu, random.nextLong(1_000_000_000_000L), false, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "de", "sv"})
  void readsEveryOrdinalThatIcuSpells(String tag) {
    RuleBasedNumberFormat icu = icu(tag);
    NumberWords words = NumberWords.of(new LanguageTag(tag));
    List<String> wrong = new ArrayList<>();
    for (String rule : rules(icu, "ordinal")) {
      icu.setDefaultRuleSet(rule);
      for (long n = 1; n <= 1000; n++) {
        check(words, icu, n, true, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nb, enogtyve, 21",
    "nb, tjueén, 21",
    "nb, syv, 7",
    "nb, niogtredve, 39",
    "nb, hundre og én, 101",
    "nb, to hundre og femti tusen, 250000",
    "de, zwoundachtzig, 82",
    "de, neunzehnhundertvierundachtzig, 1984",
    "de, eine Million, 1000000",
    "de, dreißig, 30",
    "sv, tjugoen, 21",
    "sv, tjugoettusen, 21000",
    "sv, förtiotvå, 42",
    "sv, två miljoner trehundra, 2000300"
  })
  void readsOtherForms(String tag, String phrase, BigDecimal value) {
    assertThat(read(NumberWords.of(new LanguageTag(tag)), phrase, tag).orElseThrow().value())
        .isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "nb, femmer",
    "nb, og",
    "de, undzwei",
    "de, achtsam",
    "sv, tusenfoting",
    "sv, fem och sju"
  })
  void readsNoOtherWords(String tag, String phrase) {
    Optional<NumberWords.Match> match = read(NumberWords.of(new LanguageTag(tag)), phrase, tag);
    assertThat(match.filter(m -> m.end() == phrase.split(" ").length)).isEmpty();
  }

  private static void check(
      NumberWords words, RuleBasedNumberFormat icu, long n, boolean ordinal, List<String> wrong) {
    String spelled = icu.format(n);
    String tag = icu.getLocale(ULocale.VALID_LOCALE).getLanguage();
    boolean right =
        read(words, spelled, tag)
            .filter(m -> m.ordinal() == ordinal)
            .filter(m -> m.value().compareTo(BigDecimal.valueOf(n)) == 0)
            .isPresent();
    boolean real = !spelled.endsWith(NO_WORD) && !LONE_ARTICLE.matcher(spelled).find();
    if (!right && real && wrong.size() < 50) {
      wrong.add(icu.getDefaultRuleSetName() + " " + n + " " + spelled);
    }
  }

  private static Optional<NumberWords.Match> read(NumberWords words, String phrase, String tag) {
    Lexed text = Lexed.of(phrase, List.of(), new LanguageTag(tag), Optional.empty());
    return words.find(text, 0, true);
  }

  private static RuleBasedNumberFormat icu(String tag) {
    return new RuleBasedNumberFormat(new ULocale(tag), RuleBasedNumberFormat.SPELLOUT);
  }

  private static List<String> rules(RuleBasedNumberFormat icu, String kind) {
    return List.of(icu.getRuleSetNames()).stream().filter(r -> r.contains(kind)).toList();
  }
}
