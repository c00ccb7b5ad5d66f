package io.samklang.review;

/** A line of a file that belongs to the user: it is about one finding. */
public sealed interface Entry permits Decision, Known {
  /** Of the finding, 16 hexadecimal digits. */
  String fingerprint();

  /** The finding in words, as it was when the entry was made. */
  String about();
}
