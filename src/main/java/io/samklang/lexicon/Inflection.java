package io.samklang.lexicon;

import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The regular endings of a language, and what they do to the end of a stem. Leads from a word as it
 * stands to the stems it may be a form of, likeliest (least taken away) first.
 */
final class Inflection {
  /** Endings, longest first. Two letters of a stem must stay. */
  private static final Map<LanguageTag, List<String>> ENDINGS =
      Map.of(
          LanguageTag.NB,
          List.of(
              "enes", "ene", "ens", "ets", "ers", "ede", "ende", "ere", "este", "en", "et", "er",
              "ne", "dde", "te", "de", "st", "es", "dd", "e", "a", "s", "n", "r", "t", "'"),
          LanguageTag.DE,
          List.of(
              "innen", "ungen", "erinnen", "enden", "ender", "endes", "ende", "ern", "eren", "erer",
              "sten", "ster", "stes", "ste", "ten", "tet", "ter", "tes", "tem", "end", "in", "en",
              "er", "es", "em", "te", "st", "nd", "n", "e", "s", "t", "r", "'"),
          LanguageTag.SV,
          List.of(
              "ernas", "arnas", "ornas", "erna", "arna", "orna", "andes", "ande", "ades", "aste",
              "are", "ens", "ets", "ers", "ars", "ors", "ade", "ats", "dde", "tts", "en", "et",
              "er", "ar", "or", "na", "te", "de", "st", "as", "es", "tt", "at", "ad", "it", "n",
              "t", "r", "a", "e", "s", "d", "'"));

  private Inflection() {}

  /** Stems that {@code form} (lower case) may be an inflection of; the form itself first. */
  static List<String> stems(LanguageTag language, String form) {
    List<String> stems = new ArrayList<>();
    stems.add(form);
    if (language.equals(LanguageTag.DE)) {
      participle(form).ifPresent(stems::add);
    }
    List<String> endings = new ArrayList<>(ENDINGS.getOrDefault(language, List.of()));
    endings.sort((a, b) -> Integer.compare(a.length(), b.length()));
    for (String ending : endings) {
      if (form.endsWith(ending) && form.length() - ending.length() >= 2) {
        addStem(form.substring(0, form.length() - ending.length()), stems);
      }
    }
    return stems;
  }

  private static void addStem(String stem, List<String> stems) {
    stems.add(stem);
    stems.add(stem + "e");
    stems.add(stem + "a");
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    if (end == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
    if ((end == 'l' || end == 'r' || end == 'n') && last >= 2) {
      stems.add(stem.substring(0, last) + "e" + end);
    }
    stems.add(stem + "en");
  }

  /** {@code gesagt} to {@code sag}, {@code gefallene} is left to the table. */
  private static java.util.Optional<String> participle(String form) {
    return form.length() > 5 && form.startsWith("ge") && form.endsWith("t")
        ? java.util.Optional.of(form.substring(2, form.length() - 1) + "en")
        : java.util.Optional.empty();
  }
}
