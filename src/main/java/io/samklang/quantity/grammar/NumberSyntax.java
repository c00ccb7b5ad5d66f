package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.Morpheme.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads a run of pieces as one number, as far as it goes:
 *
 * <pre>
 * number   := ZERO | { thousand SCALE [and] } [thousand]    scales falling
 * thousand := [hundred] THOUSAND [[and] hundred] | hundred
 * hundred  := [below] HUNDRED [[and] below] | below
 * below    := UNIT AND TEN | TEN [[AND] UNIT] | TEEN | UNIT
 * </pre>
 *
 * After an {@code and} nothing is taken that a greater piece follows: in {@code tusen og to tusen}
 * the number is {@code tusen}.
 */
final class NumberSyntax {
  private static final BigDecimal NO_LIMIT = new BigDecimal("1e99");

  private final List<Morpheme> pieces;
  private int at;

  NumberSyntax(List<Morpheme> pieces) {
    this.pieces = pieces;
  }

  /** The number of pieces read. */
  int end() {
    return at;
  }

  /** The value of the longest beginning that is a number. */
  Optional<BigDecimal> number() {
    if (isNext(Kind.ZERO)) {
      return Optional.of(take());
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal limit = NO_LIMIT;
    int start = at;
    while (true) {
      int before = at;
      skipAnd(at > start);
      Optional<BigDecimal> group = thousand().or(this::bareScale);
      boolean scaled = isNext(Kind.SCALE);
      if (group.isEmpty() || scaled && pieces.get(at).value().compareTo(limit) >= 0) {
        at = before;
        return at == start ? Optional.empty() : Optional.of(sum);
      }
      if (!scaled) {
        return Optional.of(sum.add(group.get()));
      }
      limit = take();
      sum = sum.add(group.get().multiply(limit));
    }
  }

  /** {@code millionte}: one of them, without saying so. */
  private Optional<BigDecimal> bareScale() {
    boolean ordinal = isNext(Kind.SCALE) && pieces.get(at).ordinal();
    return ordinal ? Optional.of(BigDecimal.ONE) : Optional.empty();
  }

  private Optional<BigDecimal> thousand() {
    Optional<BigDecimal> many = hundred();
    return isNext(Kind.THOUSAND) ? Optional.of(multiple(many, this::hundred)) : many;
  }

  private Optional<BigDecimal> hundred() {
    Optional<BigDecimal> many = below();
    return isNext(Kind.HUNDRED) ? Optional.of(multiple(many, this::below)) : many;
  }

  private BigDecimal multiple(Optional<BigDecimal> many, Supplier<Optional<BigDecimal>> remainder) {
    Kind kind = pieces.get(at).kind();
    BigDecimal base = take().multiply(many.orElse(BigDecimal.ONE));
    int before = at;
    skipAnd(true);
    Optional<BigDecimal> rest = remainder.get();
    if (rest.isPresent() && !isNext(kind)) {
      return base.add(rest.get());
    }
    at = before;
    return base;
  }

  private Optional<BigDecimal> below() {
    if (isNext(Kind.TEEN)) {
      return Optional.of(take());
    }
    if (isNext(Kind.TEN)) {
      BigDecimal ten = take();
      return Optional.of(ten.add(unitAfterTen()));
    }
    if (!isUnit(at)) {
      return Optional.empty();
    }
    BigDecimal unit = take();
    if (isNext(Kind.AND) && is(at + 1, Kind.TEN)) {
      at++;
      unit = unit.add(take());
    }
    return Optional.of(unit);
  }

  private BigDecimal unitAfterTen() {
    boolean joined = isNext(Kind.AND) && isUnit(at + 1);
    if (!joined && !isUnit(at)) {
      return BigDecimal.ZERO;
    }
    at += joined ? 1 : 0;
    return take();
  }

  private void skipAnd(boolean allowed) {
    if (allowed && at < pieces.size() && pieces.get(at).isAnd()) {
      at++;
    }
  }

  private BigDecimal take() {
    return pieces.get(at++).value();
  }

  private boolean isUnit(int i) {
    return i < pieces.size() && pieces.get(i).isUnit();
  }

  private boolean isNext(Kind kind) {
    return is(at, kind);
  }

  private boolean is(int i, Kind kind) {
    return i < pieces.size() && pieces.get(i).is(kind);
  }
}
