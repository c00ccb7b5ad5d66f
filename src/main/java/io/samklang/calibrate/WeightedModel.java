package io.samklang.calibrate;

import io.samklang.check.DisagreementFeature;
import io.samklang.fact.FactPair;
import io.samklang.fact.NameFact;
import io.samklang.fact.PassageFeature;
import io.samklang.fact.QuantityFact;
import io.samklang.fact.SlotFeature;
import io.samklang.quantity.Comparison.Cause;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The models whose weights are fitted, in the order in which they lean on each other. */
public enum WeightedModel {
  /** Which sentences state the same. */
  PASSAGES,
  /** Which quantities fill one slot. */
  SLOTS,
  /** Which names fill one slot. */
  NAMES,
  /** How sure it is that articles disagree about a quantity. */
  QUANTITY_DISAGREEMENTS,
  /** How sure it is that articles disagree about a name. */
  NAME_DISAGREEMENTS;

  /** Weights of pairs are read by people too; those of disagreements make the last certainty. */
  private static final int DECIMALS = 1;

  private static final int DECIMALS_OF_DISAGREEMENTS = 2;

  /** As it is written on a command line: {@code name-disagreements}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<WeightedModel> find(String word) {
    return Arrays.stream(values()).filter(model -> model.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(WeightedModel::word).toList();
  }

  /** Whether it is learned from lines that are translations of each other. */
  public boolean needsLines() {
    return this == PASSAGES;
  }

  Lesson lesson(Optional<TranslatedLines> lines) {
    return switch (this) {
      case PASSAGES ->
          new PassageLesson(
              lines.orElseThrow(),
              fit("fact/passage-model-alone.tsv", PassageFeature.class, DECIMALS),
              fit("fact/passage-model.tsv", PassageFeature.class, DECIMALS));
      case SLOTS -> pairs(ofQuantities(), "fact/slot-model.tsv");
      case NAMES -> pairs(ofNames(), "fact/name-model.tsv");
      case QUANTITY_DISAGREEMENTS ->
          disagreements(ofQuantities(), "check/quantity-disagreement-model.tsv");
      case NAME_DISAGREEMENTS -> disagreements(ofNames(), "check/name-disagreement-model.tsv");
    };
  }

  private static Lesson pairs(Predicate<FactPair> subject, String table) {
    return new PairLesson(subject, fit(table, SlotFeature.class, DECIMALS));
  }

  private static Lesson disagreements(Predicate<FactPair> subject, String table) {
    return new DisagreementLesson(
        subject, fit(table, DisagreementFeature.class, DECIMALS_OF_DISAGREEMENTS));
  }

  private static Predicate<FactPair> ofQuantities() {
    return pair -> pair.a() instanceof QuantityFact;
  }

  /** Another role or spelling of one name is no other name. */
  private static Predicate<FactPair> ofNames() {
    return pair ->
        pair.a() instanceof NameFact
            && pair.comparison().cause() != Cause.ROLE
            && pair.comparison().cause() != Cause.SPELLING;
  }

  private static <F extends Enum<F>> TableFit<F> fit(
      String table, Class<F> features, int decimals) {
    return new TableFit<>(WeightTable.read(table), features, decimals);
  }
}
