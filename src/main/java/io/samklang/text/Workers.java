package io.samklang.text;

import java.util.List;
import java.util.function.Function;

/** Runs a function over a list, be it on several threads; results come in the order of the list. */
public interface Workers {
  <A, B> List<B> map(List<A> items, Function<A, B> function);

  /** The thread that asks, and no other. */
  static Workers none() {
    return new Workers() {
      @Override
      public <A, B> List<B> map(List<A> items, Function<A, B> function) {
        return items.stream().map(function).toList();
      }
    };
  }
}
