package io.samklang.annotate.opennlp;

import io.samklang.annotate.Tag;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tags that cannot be right. A tagger guesses for words that it never saw, at the beginning of a
 * sentence above all: {@code Kavanaugh} as a conjunction, {@code Mickelson} as a pronoun.
 */
final class TagRepair {
  /** Words of these classes are few, and known. */
  private static final Set<Tag> CLOSED =
      EnumSet.of(
          Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.DET, Tag.INTJ, Tag.NUM, Tag.PART, Tag.PRON, Tag.SCONJ);

  private static final Set<Tag> OPEN = EnumSet.of(Tag.ADJ, Tag.ADV, Tag.NOUN, Tag.VERB);

  /** A shorter word is an abbreviation or an initial as often as a name. */
  private static final int SHORTEST = 3;

  /** A shorter part of a word is a word by chance. */
  private static final int SHORTEST_STEM = 4;

  private static final int LONGEST_ENDING = 4;

  private final NameEvidence evidence;

  TagRepair(NameEvidence evidence) {
    this.evidence = evidence;
  }

  /** The tag of the word at {@code i}: what the tagger says, or a name's. */
  Tag tag(String[] forms, String[] tags, int i) {
    Tag tag = Tag.parse(tags[i]);
    boolean wrong =
        CLOSED.contains(tag) && isNameLike(forms[i])
            || OPEN.contains(tag) && isNameLike(forms[i]) && isListed(forms, i);
    return wrong ? Tag.PROPN : tag;
  }

  /** A word with one capital that is never written without. */
  private boolean isNameLike(String form) {
    return form.length() >= SHORTEST
        && Character.isUpperCase(form.charAt(0))
        && form.chars().skip(1).allMatch(c -> Character.isLowerCase(c) || "'’-".indexOf(c) >= 0)
        && !isKnown(form.toLowerCase(Locale.ROOT));
  }

  /** A given name before another name, or any name that is no word of the language. */
  private boolean isListed(String[] forms, int i) {
    String kinds = evidence.lists().kindsOf(forms[i].toLowerCase(Locale.ROOT));
    boolean before = i + 1 < forms.length && isNameLike(forms[i + 1]);
    return kinds.contains("g") && before
        || kinds.chars().anyMatch(kind -> "gspo".indexOf(kind) >= 0) && isForeign(forms[i]);
  }

  /** Whether no part of it, but for an ending, is a word of the language. */
  private boolean isForeign(String form) {
    for (int start = 0; start + SHORTEST_STEM <= form.length(); start++) {
      int shortest = Math.max(start + SHORTEST_STEM, form.length() - LONGEST_ENDING);
      for (int end = form.length(); end >= shortest; end--) {
        if (isKnownAnyhow(form.substring(start, end))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isKnownAnyhow(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isKnown(lower)
        || isKnown(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
  }

  private boolean isKnown(String word) {
    return evidence.clusters().find(word).isPresent();
  }
}
