package io.samklang.language;

import java.util.List;
import java.util.Optional;

/** Asks several detectors in turn and takes the first answer: the cheap and sure ones first. */
public final class FirstAnswer implements LanguageDetector {
  private final List<LanguageDetector> detectors;

  public FirstAnswer(List<? extends LanguageDetector> detectors) {
    this.detectors = List.copyOf(detectors);
  }

  @Override
  public Optional<Detection> detect(String sample) {
    return detectors.stream().flatMap(d -> d.detect(sample).stream()).findFirst();
  }
}
