package io.samklang.check;

import io.samklang.fact.CodeFact;
import io.samklang.fact.FactPair;

/** {@code Flight 6321} here and {@code Flug 6322} there. */
final class CodeMismatch implements Check {
  @Override
  public String id() {
    return "code-mismatch";
  }

  @Override
  public String summary() {
    return "Two articles give the same name or reference different figures.";
  }

  @Override
  public boolean claims(FactPair pair) {
    return pair.a() instanceof CodeFact && pair.b() instanceof CodeFact;
  }
}
