package io.samklang.inject;

import io.samklang.fact.Fact;
import java.util.List;

/**
 * An error that could be planted.
 *
 * @param fact that would become wrong
 * @param partners facts of other articles that agree with it, at least one
 */
record Proposal(ErrorKind kind, Fact fact, Edit edit, List<Fact> partners) {
  Proposal {
    partners = List.copyOf(partners);
  }
}
