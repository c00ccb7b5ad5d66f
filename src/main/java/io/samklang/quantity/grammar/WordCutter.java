package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.Morpheme.Kind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts a word into the pieces of a spelled number. */
final class WordCutter {
  /** Longer words are no numbers: the longest below a million have some 60 letters. */
  private static final int MAX_LENGTH = 120;

  /** Seams tried before a word is given up; real words need a dozen or two. */
  private static final int MAX_SEAMS = 400;

  private static final int LETTERS = 256;

  private final Map<String, Morpheme> cardinals;
  private final Map<String, Morpheme> ordinals;
  private final int longest;

  /** The first two letters of all pieces, of which none is shorter: most words begin otherwise. */
  private final BitSet openings = new BitSet();

  /** Keys are folded forms. */
  WordCutter(Map<String, Morpheme> cardinals, Map<String, Morpheme> ordinals) {
    this.cardinals = Map.copyOf(cardinals);
    this.ordinals = Map.copyOf(ordinals);
    longest = cardinals.keySet().stream().mapToInt(String::length).max().orElse(0);
    cardinals.keySet().forEach(form -> openings.set(opening(form)));
    ordinals.keySet().forEach(form -> openings.set(opening(form)));
  }

  /** Whether a folded word may begin with a piece of a number: rarely true without being so. */
  boolean opens(String word) {
    return word.length() > 1 && openings.get(opening(word));
  }

  private static int opening(String word) {
    return word.charAt(0) % LETTERS * LETTERS + word.charAt(1) % LETTERS;
  }

  /**
   * The pieces of a folded word that is a number as a whole, or one piece: {@code og}, {@code
   * millioner}.
   */
  Optional<List<Morpheme>> cut(String word) {
    Morpheme whole = cardinals.get(word);
    if (whole != null) {
      return Optional.of(List.of(whole));
    }
    return word.length() > MAX_LENGTH || !opens(word) ? Optional.empty() : new Search(word).run();
  }

  /** One search, depth first, longest piece first. */
  private final class Search {
    private final String word;
    private final Deque<Morpheme> pieces = new ArrayDeque<>();
    private int seams;

    Search(String word) {
      this.word = word;
    }

    Optional<List<Morpheme>> run() {
      return from(0);
    }

    private Optional<List<Morpheme>> from(int start) {
      seams++;
      Morpheme last = ordinals.get(word.substring(start));
      if (last != null) {
        Optional<List<Morpheme>> found = with(last, word.length());
        if (found.isPresent()) {
          return found;
        }
      }
      int end = Math.min(word.length(), start + longest);
      for (; end > start && seams < MAX_SEAMS; end--) {
        Morpheme piece = cardinals.get(word.substring(start, end));
        Optional<List<Morpheme>> found = piece == null ? Optional.empty() : with(piece, end);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private Optional<List<Morpheme>> with(Morpheme piece, int end) {
      pieces.addLast(piece);
      Optional<List<Morpheme>> found = end == word.length() ? complete() : onward(end);
      pieces.removeLast();
      return found;
    }

    /** A double letter stands for three at a seam: {@code ettusen} is ett tusen. */
    private Optional<List<Morpheme>> onward(int end) {
      Optional<List<Morpheme>> found = from(end);
      boolean doubled = end > 2 && word.charAt(end - 1) == word.charAt(end - 2);
      return found.isEmpty() && doubled ? from(end - 1) : found;
    }

    private Optional<List<Morpheme>> complete() {
      List<Morpheme> all = List.copyOf(pieces);
      NumberSyntax syntax = new NumberSyntax(all);
      Optional<BigDecimal> value = syntax.number();
      boolean number = value.isPresent() && syntax.end() == all.size();
      return number || all.size() == 1 && !all.get(0).is(Kind.AND)
          ? Optional.of(all)
          : Optional.empty();
    }
  }
}
