package io.samklang.report.html;

import io.samklang.report.Report;
import io.samklang.report.StatedValue;
import io.samklang.report.html.Page.Column;
import io.samklang.report.html.Page.FindingCard;
import io.samklang.report.html.Page.PassageCell;
import io.samklang.report.html.Page.ValueChip;
import io.samklang.report.html.WordsInCommon.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The findings of a report as the page shows them, numbered as they are asked for. */
final class FindingCards {
  /** As many colours as the style sheet tells apart; the last is for all further values. */
  private static final int TINTS = 5;

  /** The first colour where no value has more articles than another: none looks right or wrong. */
  private static final int UNDECIDED_TINT = 2;

  private static final int SIGNS = 26;

  private final ArticleLines articles;
  private final WordsInCommon wordsInCommon = new WordsInCommon();
  private final Glosses glosses;
  private int count;

  FindingCards(ArticleLines articles, Glosses glosses) {
    this.articles = articles;
    this.glosses = glosses;
  }

  FindingCard of(Report.Finding finding) {
    count++;
    Map<String, ValueChip> chips = chips(finding);
    return new FindingCard(
        count,
        finding.fingerprint(),
        finding.check(),
        Wording.checkName(finding.check()),
        finding.severity().word(),
        (int) Math.round(finding.confidence() * 100),
        finding.message(),
        List.copyOf(chips.values()),
        columns(finding, chips),
        finding.explanation(),
        finding.status().word(),
        Standing.of(finding).key(),
        finding.decision());
  }

  private Map<String, ValueChip> chips(Report.Finding finding) {
    List<StatedValue> values = StatedValue.of(finding);
    int firstTint = hasMajority(values) ? 0 : UNDECIDED_TINT;
    Map<String, ValueChip> chips = new LinkedHashMap<>();
    for (StatedValue stated : values) {
      int place = chips.size();
      String sign = place < SIGNS ? Character.toString('A' + place) : "+";
      int tint = Math.min(firstTint + place, TINTS - 1);
      chips.put(stated.value(), new ValueChip(sign, tint, stated.value(), statedBy(stated)));
    }
    return chips;
  }

  private static boolean hasMajority(List<StatedValue> values) {
    return values.size() < 2 || values.get(0).articles().size() > values.get(1).articles().size();
  }

  /** {@code 2 articles (de, nb)}. */
  private String statedBy(StatedValue stated) {
    List<String> languages =
        stated.articles().stream()
            .map(id -> articles.of(id).language())
            .distinct()
            .sorted()
            .toList();
    int number = stated.articles().size();
    return number
        + (number == 1 ? " article (" : " articles (")
        + String.join(", ", languages)
        + ")";
  }

  private List<Column> columns(Report.Finding finding, Map<String, ValueChip> chips) {
    Map<Sentence, List<Report.Mention>> bySentence = new LinkedHashMap<>();
    for (Report.Mention mention : finding.mentions()) {
      bySentence.computeIfAbsent(sentence(mention), s -> new ArrayList<>()).add(mention);
    }
    Map<String, List<PassageCell>> byLanguage = new TreeMap<>();
    bySentence.forEach(
        (sentence, mentions) -> {
          Set<String> common = wordsInCommon.of(sentence, bySentence.keySet());
          PassageCells cells =
              new PassageCells(articles.of(sentence.article()), chips, common, glosses);
          byLanguage
              .computeIfAbsent(sentence.language(), language -> new ArrayList<>())
              .add(cells.of(mentions));
        });
    return byLanguage.entrySet().stream()
        .map(e -> new Column(e.getKey(), ArticleLines.nameOf(e.getKey()), e.getValue()))
        .toList();
  }

  private Sentence sentence(Report.Mention mention) {
    return new Sentence(
        mention.article(),
        articles.of(mention.article()).language(),
        mention.sentenceStart(),
        mention.sentence());
  }
}
