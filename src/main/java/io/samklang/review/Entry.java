package io.samklang.review;

import java.util.List;

/** A line of a file that belongs to the user: it is about one finding. */
public sealed interface Entry permits Decision, Known {
  /** Of the finding, 16 hexadecimal digits. */
  String fingerprint();

  /** Ids of the articles of the finding, sorted; none in an entry written by hand. */
  List<String> articles();

  /** The finding in words, as it was when the entry was made. */
  String about();
}
