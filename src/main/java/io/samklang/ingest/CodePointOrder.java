package io.samklang.ingest;

import java.util.Arrays;
import java.util.Comparator;

/** Strings by their code points: the same on every platform and in every locale. */
enum CodePointOrder implements Comparator<String> {
  ASCENDING;

  @Override
  public int compare(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
