package io.samklang.ingest.translation;

import java.util.List;

/**
 * Segments that are versions of each other.
 *
 * @param key unique in its file
 * @param line 1-based line on which it begins
 * @param segments in order of the file, at most one a language
 */
public record Unit(String key, int line, List<Segment> segments) {
  public Unit {
    segments = List.copyOf(segments);
  }
}
