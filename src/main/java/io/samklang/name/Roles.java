package io.samklang.name;

import io.samklang.text.LanguageTag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The titles and roles of persons, in every form and as the end of a compound. */
final class Roles {
  private static final class Shipped {
    static final Roles INSTANCE = new Roles();
  }

  /** A shorter form is the end of too many other words. */
  private static final int SHORTEST_COMPOUND_END = 5;

  /** So are the forms of a shorter lemma: an abbreviation, <i>dr</i>. */
  private static final int SHORTEST_LEMMA = 4;

  private static final String DEPUTY = "deputy-";
  private static final String VICE = "vice-";

  private final Map<LanguageTag, Map<String, String>> keys = new TreeMap<>();
  private final Map<LanguageTag, Map<String, String>> ends = new TreeMap<>();
  private final Map<String, String> broader = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final RoleModifiers modifiers;
  private final RoleGroups groups;

  private Roles() {
    Endings endings = Endings.load();
    modifiers = RoleModifiers.load(endings);
    for (NameTable.Row row : NameTable.read("roles.tsv")) {
      String key = row.cell("key");
      known.add(key);
      if (!row.cell("broader").isEmpty()) {
        broader.put(key, row.cell("broader"));
      }
      row.forms().forEach((language, lemmas) -> index(language, key, lemmas, endings));
    }
    groups = RoleGroups.load(known);
  }

  static Roles shipped() {
    return Shipped.INSTANCE;
  }

  private void index(LanguageTag language, String key, List<String> lemmas, Endings endings) {
    Map<String, String> index = keys.computeIfAbsent(language, l -> new HashMap<>());
    Map<String, String> endsOfCompounds = ends.computeIfAbsent(language, l -> new HashMap<>());
    for (String lemma : lemmas) {
      for (String form : endings.forms(language, Endings.Kind.ROLE, lemma)) {
        index.putIfAbsent(Form.fold(form), key);
        if (lemma.length() >= SHORTEST_LEMMA) {
          endsOfCompounds.putIfAbsent(Form.fold(form), key);
        }
      }
    }
  }

  /** The role that {@code words} are in {@code language}: one word, or a phrase of a few. */
  Optional<String> find(LanguageTag language, String words) {
    String folded = Form.fold(words);
    Map<String, String> index = keys.getOrDefault(language, Map.of());
    return Optional.ofNullable(index.get(folded))
        .or(() -> words.contains(" ") ? Optional.empty() : compound(language, index, words));
  }

  /** {@code Gunma-guvernøren, Ex-Präsident}: what a compound is, its last part says. */
  private Optional<String> compound(LanguageTag language, Map<String, String> index, String word) {
    int hyphen = word.lastIndexOf('-');
    String last = Form.fold(word.substring(hyphen + 1));
    return Optional.ofNullable(index.get(last))
        .map(role -> modified(language, word.substring(0, Math.max(0, hyphen)), role))
        .or(() -> joined(language, last));
  }

  private Optional<String> joined(LanguageTag language, String word) {
    Map<String, String> forms = ends.getOrDefault(language, Map.of());
    for (int cut = 1; cut + SHORTEST_COMPOUND_END <= word.length(); cut++) {
      String key = forms.get(word.substring(cut));
      if (key != null) {
        return Optional.of(modified(language, word.substring(0, cut), key));
      }
    }
    return Optional.empty();
  }

  /** What {@code role} becomes after {@code word}; the same where that says nothing of it. */
  String modified(LanguageTag language, String word, String role) {
    return modifiers.find(language, word).map(modifier -> modified(modifier, role)).orElse(role);
  }

  private String modified(String modifier, String role) {
    boolean already = role.startsWith(DEPUTY) || role.startsWith(VICE);
    String vice = VICE + role;
    if (modifier.equals("deputy") && (already || known.contains(vice))) {
      return already ? role : vice;
    }
    return modifier + "-" + role;
  }

  /** Whether one person can be both at once as far as words go: one role is a kind of the other. */
  boolean agree(String role, String other) {
    return isA(role, other) || isA(other, role);
  }

  /**
   * Whether one person cannot be both: two offices of a state, a chair and the deputy. A former
   * president may be anything now.
   */
  boolean exclude(String role, String other) {
    Optional<String> base = modifiers.base(role);
    if (agree(role, other) || base.isPresent() != modifiers.base(other).isPresent()) {
      return false;
    }
    if (base.isPresent()) {
      return modifiers.base(other).filter(o -> exclude(base.get(), o)).isPresent();
    }
    return isDeputyOf(role, other)
        || isDeputyOf(other, role)
        || allWider(office(role)).stream()
            .anyMatch(
                one ->
                    allWider(office(other)).stream()
                        .anyMatch(two -> !agree(one, two) && groups.exclude(one, two)));
  }

  private boolean isDeputyOf(String role, String other) {
    return role.equals(DEPUTY + other) || role.equals(VICE + other);
  }

  /** The role whose deputy a role is, where the table does not have the deputy. */
  private String office(String role) {
    return role.startsWith(DEPUTY) && !known.contains(role)
        ? role.substring(DEPUTY.length())
        : role;
  }

  private boolean isA(String role, String wider) {
    return allWider(role).contains(wider);
  }

  /** The role and all that it is a kind of, narrowest first. */
  private List<String> allWider(String role) {
    return Stream.iterate(Optional.of(role), Optional::isPresent, r -> r.flatMap(this::wider))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> wider(String role) {
    return Optional.ofNullable(broader.get(role)).or(() -> modifiers.base(role));
  }
}
