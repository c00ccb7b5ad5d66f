package io.samklang.language;

import java.util.Optional;

/** Tells which language a text is in. Safe for use by several threads. */
public interface LanguageDetector {
  /** The likeliest language of a sample; empty where the sample does not tell. */
  Optional<Detection> detect(String sample);
}
