package io.samklang.annotate;

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Reads a tag; whatever is not one is {@link #X}. */
  public static Tag parse(String name) {
    for (Tag tag : values()) {
      if (tag.name().equals(name)) {
        return tag;
      }
    }
    return X;
  }
}
