package io.samklang.ingest;

import java.io.IOException;

/** One way in which articles are written down. */
interface Format {
  /** Whether files of this name, in lower case, are in this format. */
  boolean claims(String name);

  /** Whether a file that no format claims by its name is in this one, by its first bytes. */
  default boolean recognises(byte[] opening) {
    return false;
  }

  /** All articles of a source, and what of it could not be used. */
  Batch read(Source source, Limits limits) throws IOException;
}
