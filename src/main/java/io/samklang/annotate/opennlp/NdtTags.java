package io.samklang.annotate.opennlp;

import io.samklang.annotate.Tag;
import java.util.Set;

/** The tags of the Norwegian Dependency Treebank as universal tags. */
final class NdtTags {
  private static final Set<String> AUXILIARIES =
      Set.of("kunne", "skulle", "ville", "måtte", "burde", "tore", "være", "ha");

  private NdtTags() {}

  /** Of the columns of a word: form 1, lemma 2, class 3, features 5. */
  static Tag of(String[] columns) {
    String features = columns[5];
    return switch (columns[3]) {
      case "subst" -> features.contains("prop") ? Tag.PROPN : Tag.NOUN;
      case "verb" -> AUXILIARIES.contains(columns[2]) ? Tag.AUX : Tag.VERB;
      case "adj" -> Tag.ADJ;
      case "adv" -> columns[2].equals("ikke") ? Tag.PART : Tag.ADV;
      case "prep" -> Tag.ADP;
      case "det" -> features.contains("kvant") ? quantifier(columns[1], columns[2]) : Tag.DET;
      case "pron" -> Tag.PRON;
      case "konj" -> Tag.CCONJ;
      case "sbu" -> Tag.SCONJ;
      case "inf-merke" -> Tag.PART;
      case "interj" -> Tag.INTJ;
      case "symb" -> Tag.SYM;
      case "ukjent" -> Tag.X;
      default -> Tag.PUNCT;
    };
  }

  private static final Set<String> NUMERALS =
      Set.of(
          "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti", "elleve", "tolv",
          "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tjue", "tyve",
          "tretti", "tredve", "førti", "femti", "seksti", "sytti", "åtti", "nitti", "hundre",
          "tusen");

  private static Tag quantifier(String form, String lemma) {
    boolean digits = !form.isEmpty() && Character.isDigit(form.charAt(0));
    return digits || NUMERALS.contains(lemma) ? Tag.NUM : Tag.DET;
  }
}
