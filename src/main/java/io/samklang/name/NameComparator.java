package io.samklang.name;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether two names, of one language or of two, can be one entity. Symmetric. Safe for use by
 * several threads.
 */
public final class NameComparator {
  private final Gazetteer gazetteer = Gazetteer.shipped();
  private final Roles roles = Roles.shipped();
  private final NameParser parser = new NameParser();

  /** How the entities of two names relate, as far as names can tell. */
  public NameRelation compare(Name a, Name b) {
    NameRelation relation = compare(parser.parse(a), parser.parse(b));
    boolean linked = !a.canonical().equals(a.text()) || !b.canonical().equals(b.text());
    if (relation != NameRelation.DIFFERENT || !linked) {
      return relation;
    }
    // An article may have led a short form to the wrong person: what stands there is one name.
    return compare(parser.parseWritten(a), parser.parseWritten(b)) == NameRelation.SAME
        ? NameRelation.RELATED
        : relation;
  }

  private NameRelation compare(ParsedName x, ParsedName y) {
    if (!x.entities().isEmpty() && !y.entities().isEmpty()) {
      return compareEntities(x, y);
    }
    if (x.joined().equals(y.joined()) && x.generics().equals(y.generics())) {
      return NameRelation.SAME;
    }
    if (isAbbreviation(x, y) || isAbbreviation(y, x)) {
      return NameRelation.SAME;
    }
    return compareParts(x, y);
  }

  /**
   * Whether what two names are said to be contradicts: president here, prime minister there. Roles
   * of which one is the wider word do not, nor does a name without a role.
   */
  public boolean rolesAgree(Name a, Name b) {
    return a.role().isEmpty() || b.role().isEmpty() || roles.agree(a.role().get(), b.role().get());
  }

  /** Whether two names are said to be what one person cannot be at once. */
  public boolean rolesExclude(Name a, Name b) {
    return a.role()
        .filter(role -> b.role().filter(o -> roles.exclude(role, o)).isPresent())
        .isPresent();
  }

  private NameRelation compareEntities(ParsedName x, ParsedName y) {
    if (!Collections.disjoint(x.entities(), y.entities())) {
      return x.demonym() == y.demonym() ? NameRelation.SAME : NameRelation.RELATED;
    }
    if (!x.joined().isEmpty() && x.joined().equals(y.joined()) && !x.demonym() && !y.demonym()) {
      return NameRelation.SAME;
    }
    boolean related =
        x.entities().stream()
            .anyMatch(one -> y.entities().stream().anyMatch(two -> gazetteer.areRelated(one, two)));
    return related ? NameRelation.RELATED : NameRelation.DIFFERENT;
  }

  private static boolean isAbbreviation(ParsedName shorter, ParsedName full) {
    return shorter.abbreviation().filter(full.initials()::equals).isPresent();
  }

  private static NameRelation compareParts(ParsedName x, ParsedName y) {
    if (x.parts().isEmpty() || y.parts().isEmpty()) {
      return compareGenerics(x, y);
    }
    Matching matching = Matching.of(x.parts(), y.parts());
    if (matching.isAll()) {
      return x.person() && y.person()
          ? NameRelation.SAME
          : matching.leavesRest() ? NameRelation.RELATED : rest(x, y, NameRelation.SAME);
    }
    boolean whole = x.person() && y.person() || !matching.leavesRest();
    return matching.isAllButSlips() && whole
        ? rest(x, y, NameRelation.SPELLING)
        : NameRelation.DIFFERENT;
  }

  /** What two names are whose telling parts are one, by their common words. */
  private static NameRelation rest(ParsedName x, ParsedName y, NameRelation alike) {
    if (x.person() != y.person() && alike != NameRelation.SAME) {
      return NameRelation.DIFFERENT;
    }
    Set<Generics.Generic> directions = x.directions();
    if (!directions.equals(y.directions())) {
      boolean part = directions.isEmpty() || y.directions().isEmpty();
      return part ? NameRelation.RELATED : NameRelation.DIFFERENT;
    }
    return commonWords(x.telling(), y.telling(), alike);
  }

  private static NameRelation commonWords(
      List<Generics.Generic> some, List<Generics.Generic> others, NameRelation alike) {
    if (some.isEmpty() && others.isEmpty() || !Collections.disjoint(some, others)) {
      return alike;
    }
    if (some.isEmpty() || others.isEmpty()) {
      List<Generics.Generic> only = some.isEmpty() ? others : some;
      boolean adds = only.stream().anyMatch(g -> g.role() == Generics.Role.ORG);
      return adds ? NameRelation.RELATED : alike;
    }
    boolean areas =
        some.stream().allMatch(NameComparator::isArea)
            && others.stream().allMatch(NameComparator::isArea);
    return areas ? NameRelation.RELATED : NameRelation.DIFFERENT;
  }

  private static boolean isArea(Generics.Generic generic) {
    return generic.role() == Generics.Role.AREA || generic.role() == Generics.Role.ZONE;
  }

  /** At least one name is of common words alone: {@code utrikesdepartementet}. */
  private static NameRelation compareGenerics(ParsedName x, ParsedName y) {
    Set<Generics.Generic> shared = new HashSet<>(x.generics());
    shared.retainAll(y.generics());
    if (shared.isEmpty()) {
      return NameRelation.DIFFERENT;
    }
    boolean same = x.parts().size() == y.parts().size() && x.generics().equals(y.generics());
    return same ? NameRelation.SAME : NameRelation.RELATED;
  }

  /**
   * The parts of the shorter name, each with its best partner in the longer one.
   *
   * @param equal parts with an equal partner
   * @param variants parts that are the initial or a variant of their partner
   * @param slips parts that are a slip apart from their partner
   * @param alone parts without a partner
   * @param rest parts of the longer name that are nobody's partner
   */
  private record Matching(int equal, int variants, int slips, int alone, int rest) {
    /** Slips that one name may have: more make it another name. */
    private static final int MOST_SLIPS = 2;

    static Matching of(List<Part> some, List<Part> others) {
      List<Part> left = some.size() <= others.size() ? some : others;
      List<Part> right = some.size() <= others.size() ? others : some;
      Part.Likeness[][] grid = grid(left, right);
      BitSet taken = new BitSet();
      int equal = pair(grid, taken, Part.Likeness.EQUAL);
      int variants = pair(grid, taken, Part.Likeness.VARIANT);
      int slips = pair(grid, taken, Part.Likeness.SLIP);
      int paired = equal + variants + slips;
      return new Matching(equal, variants, slips, left.size() - paired, right.size() - paired);
    }

    private static Part.Likeness[][] grid(List<Part> left, List<Part> right) {
      Part.Likeness[][] grid = new Part.Likeness[left.size()][right.size()];
      for (int i = 0; i < left.size(); i++) {
        for (int j = 0; j < right.size(); j++) {
          grid[i][j] = left.get(i).likeness(right.get(j));
        }
      }
      return grid;
    }

    /** Takes the pairs that are so alike, each row and each column once; returns how many. */
    private static int pair(Part.Likeness[][] grid, BitSet taken, Part.Likeness likeness) {
      int pairs = 0;
      for (Part.Likeness[] row : grid) {
        int partner = free(row, taken, likeness);
        if (partner < row.length) {
          Arrays.fill(row, Part.Likeness.NONE);
          taken.set(partner);
          pairs++;
        }
      }
      return pairs;
    }

    private static int free(Part.Likeness[] row, BitSet taken, Part.Likeness likeness) {
      int place = 0;
      while (place < row.length && (row[place] != likeness || taken.get(place))) {
        place++;
      }
      return place;
    }

    boolean isAll() {
      return slips == 0 && alone == 0 && (equal > 0 || variants > 0 && rest == 0);
    }

    boolean isAllButSlips() {
      return slips > 0 && slips <= MOST_SLIPS && alone == 0 && slips <= equal + 1;
    }

    boolean leavesRest() {
      return rest > 0;
    }
  }
}
