package io.samklang.name;

import io.samklang.lexicon.Glossary;
import io.samklang.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a desk says are one entity, or must not be taken for one.
 *
 * @param entities key of the entity by folded form
 */
record DeskNames(Map<String, String> entities) {
  private static final String KIND = "desk:";

  /** Forms of one group of the same share an entity, each of the distinct is one of its own. */
  static DeskNames of(Glossary glossary) {
    Map<String, String> entities = new HashMap<>();
    glossary
        .distinct()
        .forEach(group -> group.forEach(form -> entities.put(fold(form), KIND + fold(form))));
    glossary
        .same()
        .forEach(
            group -> group.forEach(form -> entities.put(fold(form), KIND + fold(group.get(0)))));
    return new DeskNames(entities);
  }

  /** Whether an entity is one that a desk named. */
  static boolean isOfDesk(String entity) {
    return entity.startsWith(KIND);
  }

  /** The names of each sentence, those that the desk knows led to its entities. */
  List<List<Name>> identify(List<List<Name>> names) {
    return entities.isEmpty()
        ? names
        : names.stream().map(each -> each.stream().map(this::identify).toList()).toList();
  }

  private Name identify(Name name) {
    return Optional.ofNullable(entities.get(fold(name.text())))
        .or(() -> Optional.ofNullable(entities.get(fold(name.canonical()))))
        .map(
            entity ->
                new Name(
                    name.span(),
                    name.type(),
                    name.text(),
                    name.canonical(),
                    Optional.of(entity),
                    name.role(),
                    name.adjective()))
        .orElse(name);
  }

  private static String fold(String form) {
    return Folding.plain(form).replaceAll("\\s+", " ").strip();
  }
}
