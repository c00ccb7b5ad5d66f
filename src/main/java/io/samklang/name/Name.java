package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.text.Span;
import java.util.Optional;

/**
 * A person, place, organisation, event or work named at a span.
 *
 * @param span in the article: the name alone, without title, genitive or the rest of a compound
 * @param text what stands there
 * @param canonical the fullest form of the same name in the article, without inflection: {@code
 *     Takaichi Sanae} for a later {@code Takaichis}
 * @param entity key of an entity known in several languages: {@code country:NO}, {@code org:un};
 *     the same for every language
 * @param role what the person is, as a key common to the languages: {@code prime-minister}
 * @param adjective whether it is a nationality or country adjective: {@code japanske}, {@code
 *     deutsch}
 */
public record Name(
    Span span,
    NameType type,
    String text,
    String canonical,
    Optional<String> entity,
    Optional<String> role,
    boolean adjective) {
  /** Whether a desk says that two names are different entities, however alike they look. */
  public boolean isToldApartFrom(Name other) {
    return entity.filter(DeskNames::isOfDesk).isPresent()
        && other.entity.filter(DeskNames::isOfDesk).isPresent()
        && !entity.equals(other.entity);
  }
}
