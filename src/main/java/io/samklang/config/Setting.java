package io.samklang.config;

import java.util.Optional;
import java.util.function.Function;

/** A value and where it was set. */
public record Setting<T>(T value, Origin origin) {
  /** What the program is shipped with. */
  static <T> Setting<T> standard(T value) {
    return new Setting<>(value, new Origin.Standard());
  }

  /** The value given on the command line, which wins; else this. */
  public Setting<T> or(Optional<T> given) {
    return given.map(value -> new Setting<>(value, new Origin.CommandLine())).orElse(this);
  }

  <U> Setting<U> map(Function<T, U> function) {
    return new Setting<>(function.apply(value), origin);
  }
}
