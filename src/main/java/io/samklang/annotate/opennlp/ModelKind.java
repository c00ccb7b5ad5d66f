package io.samklang.annotate.opennlp;

import java.util.Locale;

/** What a model is for. */
enum ModelKind {
  SENTENCE,
  POS,
  CLUSTERS,
  NAMES;

  /** As on the command line and in tables. */
  static ModelKind parse(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
