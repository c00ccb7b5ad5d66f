package io.samklang.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article;
import io.samklang.text.Article.Metadata;
import io.samklang.text.Block;
import io.samklang.text.LanguageTag;
import io.samklang.text.Problem;
import io.samklang.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageJudgeTest {
  private static final LanguageDetector TABLES = new WordTableDetector(FunctionWords.standard());

  private static Article article(String text, Optional<String> declared, Block.Kind kind) {
    Metadata none = Metadata.NONE;
    Metadata metadata =
        new Metadata(
            none.title(),
            declared,
            none.published(),
            none.source(),
            none.url(),
            none.event(),
            none.translationOf());
    return new Article(
        "a",
        new Article.Origin("a.jsonl", Optional.of(7)),
        text,
        List.of(new Block(new Span(0, text.length()), kind)),
        metadata);
  }

  private static LanguageVerdict judge(String text, Optional<String> declared) {
    return new LanguageJudge(TABLES).judge(article(text, declared, Block.Kind.BODY));
  }

  private static String text(String code) {
    return SampleTexts.in(code);
  }

  @Test
  void believesWhatALineDeclares() {
    String line = "Broen er 38 meter lang.";
    assertThat(judge(line, Optional.of("nb")).language()).contains(LanguageTag.NB);
    assertThat(judge(line, Optional.of("sv")).language()).contains(LanguageTag.SV);
    String lines = text("de");
    assertThat(judge(lines, Optional.of("sv")).language()).contains(LanguageTag.DE);
  }

  @ParameterizedTest
  @CsvSource({"nb", "de", "sv"})
  void takesASupportedLanguage(String code) {
    LanguageVerdict verdict = judge(text(code), Optional.empty());
    assertThat(verdict.language()).map(LanguageTag::code).contains(code);
    assertThat(verdict.problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"da, Danish", "nn, Norwegian Nynorsk", "en, English"})
  void namesALanguageThatIsLeftOut(String code, String name) {
    LanguageVerdict verdict = judge(text(code), Optional.empty());
    assertThat(verdict.language()).isEmpty();
    assertThat(verdict.problem())
        .contains(
            new Problem(
                "a.jsonl:7",
                "is in " + name + "; Samklang compares Norwegian Bokmål, German and Swedish"));
  }

  @Test
  void verifiesADeclaredLanguage() {
    assertThat(judge(text("nb"), Optional.of("no")).problem()).isEmpty();
    LanguageVerdict wrong = judge(text("sv"), Optional.of("nb-NO"));
    assertThat(wrong.language()).contains(LanguageTag.SV);
    assertThat(wrong.problem().map(Problem::message))
        .contains("is declared as \"nb-NO\" but is in Swedish, and is compared as such");
    assertThat(judge(text("da"), Optional.of("nb")).language()).isEmpty();
  }

  @Test
  void goesByADeclaredLanguageWhereTheTextDoesNotTell() {
    assertThat(judge("Hansen 3, Berg 2.", Optional.of("sv")).language()).contains(LanguageTag.SV);
    assertThat(
            judge("Hansen 3, Berg 2.", Optional.empty()).problem().map(Problem::message).orElse(""))
        .startsWith("is in no language that can be told");
  }

  @Test
  void looksAtMoreOfAnArticleBeforeItAsksModels() {
    LanguageDetector slow =
        sample -> {
          throw new AssertionError("asked of " + sample.length() + " characters");
        };
    LanguageDetector doubting =
        sample -> sample.length() > Sample.LENGTH ? TABLES.detect(sample) : Optional.empty();
    Article longer = article(text("nb").repeat(5), Optional.empty(), Block.Kind.BODY);
    assertThat(LanguageJudge.of(doubting, slow).judge(longer).language()).contains(LanguageTag.NB);
    Article shorter = article("Hansen 3, Berg 2.", Optional.empty(), Block.Kind.BODY);
    assertThat(
            LanguageJudge.of(doubting, s -> Optional.of(new Detection("sv", 1)))
                .judge(shorter)
                .language())
        .contains(LanguageTag.SV);
  }

  @Test
  void hasNothingToJudgeInFurniture() {
    Article menu = article(text("nb"), Optional.of("nb"), Block.Kind.FURNITURE);
    assertThat(new LanguageJudge(TABLES).judge(menu).problem().map(Problem::message))
        .contains("has no sentence to compare");
  }

  @Test
  void samplesTheLongestBlocksInOrderOfText() {
    String caption = "Photo of the old hall by the harbour";
    String body = text("nb").repeat(5);
    String text = caption + "\n" + body;
    Article article =
        new Article(
            "a",
            new Article.Origin("a.txt", Optional.empty()),
            text,
            List.of(
                new Block(new Span(0, caption.length()), Block.Kind.CAPTION),
                new Block(new Span(caption.length() + 1, text.length()), Block.Kind.BODY)),
            Metadata.NONE);
    assertThat(Sample.of(article, Sample.LENGTH))
        .hasSize(Sample.LENGTH)
        .isEqualTo(body.substring(0, Sample.LENGTH));
  }
}
