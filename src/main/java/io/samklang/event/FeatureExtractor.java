package io.samklang.event;

import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.event.Features.Gathering;
import io.samklang.lexicon.Concept;
import io.samklang.lexicon.Lexicon;
import io.samklang.lexicon.Meaning;
import io.samklang.name.Name;
import io.samklang.quantity.Amount;
import io.samklang.quantity.DateValue;
import io.samklang.quantity.Quantity;
import io.samklang.text.Folding;
import io.samklang.text.KeptWords;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What makes a sentence recognisable in another language: character n-grams of cognate-folded
 * words, concepts, values, dates, known entities. Every feature is a 32-bit hash; the first letter
 * hashed tells its kind. Safe for use by several threads.
 */
final class FeatureExtractor {
  /**
   * Length of the character n-grams; with idf alone 4-grams find 123 of 123 held-out translations.
   */
  private static final int GRAM = 4;

  /** Content words on each side that are a quantity's context. */
  private static final int WINDOW = 4;

  /** A word's concept counts as much as this many of its n-grams. */
  private static final double CONCEPT_WEIGHT = 6;

  private static final double VALUE_WEIGHT = 3;

  private static final double KIND_WEIGHT = 1;
  private static final double FIGURES_WEIGHT = 1;

  /** Little beside the n-grams of its words, which most languages share. */
  private static final double ENTITY_WEIGHT = 1;

  private static final Set<Tag> WITHOUT_CONTENT =
      EnumSet.of(
          Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.DET, Tag.PART, Tag.PRON, Tag.PUNCT, Tag.SCONJ, Tag.SYM,
          Tag.NUM);

  private final Lexicon lexicon;
  private final Map<LanguageTag, KeptWords<Features>> words = new ConcurrentHashMap<>();

  FeatureExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Features of a sentence with their counts. */
  Features featuresOf(AnalysedArticle article, Sentence sentence) {
    Gathering features = new Gathering();
    addWords(article.language(), sentence.tokens(), features);
    article.quantitiesOf(sentence).forEach(quantity -> addValue(quantity, features));
    article.namesOf(sentence).forEach(name -> addEntity(name, features));
    return features.features();
  }

  /**
   * Features of the words around a quantity, itself left out: what tells one number of a sentence
   * from another.
   */
  Features featuresAround(AnalysedArticle article, Sentence sentence, Span quantity) {
    List<Token> content =
        sentence.tokens().stream()
            .filter(token -> !WITHOUT_CONTENT.contains(token.tag()))
            .filter(token -> !token.span().overlaps(quantity))
            .toList();
    int before = (int) content.stream().filter(t -> t.span().end() <= quantity.start()).count();
    Gathering features = new Gathering();
    addWords(
        article.language(),
        content.subList(Math.max(0, before - WINDOW), Math.min(content.size(), before + WINDOW)),
        features);
    return features.features();
  }

  private void addWords(LanguageTag language, List<Token> tokens, Gathering features) {
    KeptWords<Features> known =
        words.computeIfAbsent(language, l -> new KeptWords<>(word -> featuresOf(l, word)));
    for (Token token : tokens) {
      if (!WITHOUT_CONTENT.contains(token.tag())) {
        features.add(known.of(token.text()));
      }
    }
  }

  private Features featuresOf(LanguageTag language, String word) {
    Gathering features = new Gathering();
    addGrams(Folding.cognate(word), features);
    addConcepts(language, word, features);
    return features.features();
  }

  private static void addGrams(String word, Gathering features) {
    String bounded = "_" + word + "_";
    if (bounded.length() <= GRAM) {
      add("g" + bounded, 1, features);
      return;
    }
    for (int i = 0; i + GRAM <= bounded.length(); i++) {
      add("g" + bounded.substring(i, i + GRAM), 1, features);
    }
  }

  private void addConcepts(LanguageTag language, String word, Gathering features) {
    Meaning meaning = lexicon.meaningOf(language, word);
    addConcepts(meaning.concepts(), features);
    addConcepts(meaning.modifiers(), features);
  }

  private static void addConcepts(Set<Concept> concepts, Gathering features) {
    for (Concept concept : concepts) {
      add("c" + concept.id(), CONCEPT_WEIGHT / concepts.size(), features);
    }
  }

  private static void addValue(Quantity quantity, Gathering features) {
    quantity
        .amount()
        .flatMap(Amount::value)
        .ifPresent(
            value -> add("v" + value.stripTrailingZeros().toPlainString(), VALUE_WEIGHT, features));
    if (quantity instanceof Quantity.CalendarDate date) {
      addDate(date.value(), features);
    }
    addKind(quantity, features);
  }

  /**
   * What kind of value it is, and its first figures whatever their scale: what two sentences share
   * though one of them has the value wrong.
   */
  private static void addKind(Quantity quantity, Gathering features) {
    String kind = "k" + kindOf(quantity);
    add(kind, KIND_WEIGHT, features);
    quantity
        .amount()
        .flatMap(Amount::value)
        .ifPresent(
            value ->
                add(kind + value.stripTrailingZeros().unscaledValue(), FIGURES_WEIGHT, features));
  }

  private static String kindOf(Quantity quantity) {
    if (quantity instanceof Quantity.Money money) {
      return money.currency();
    }
    if (quantity instanceof Quantity.Measure measure) {
      return measure.unit();
    }
    return quantity instanceof Quantity.Duration duration ? duration.unit() : quantity.kind();
  }

  private static void addDate(DateValue date, Gathering features) {
    date.weekday().ifPresent(day -> add("w" + day, VALUE_WEIGHT, features));
    date.year().ifPresent(year -> add("y" + year, VALUE_WEIGHT, features));
    date.month()
        .ifPresent(
            month ->
                add(
                    "d" + month + "-" + date.day().map(String::valueOf).orElse(""),
                    VALUE_WEIGHT,
                    features));
  }

  private static void addEntity(Name name, Gathering features) {
    name.entity().ifPresent(key -> add("e" + key, ENTITY_WEIGHT, features));
  }

  private static void add(String feature, double weight, Gathering features) {
    features.add(feature.hashCode(), weight);
  }
}
