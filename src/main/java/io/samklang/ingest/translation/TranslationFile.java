package io.samklang.ingest.translation;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** What reads a translation file unit by unit; nothing but the unit at hand is held. */
public interface TranslationFile {
  /** Is told what a file holds, in its order. */
  interface Receiver {
    /**
     * A document begins; what follows belongs to it. TMX is one document.
     *
     * @param line 1-based line on which it begins
     * @param original language of the original as the file writes it; empty if it names none
     */
    void document(int line, String original);

    void unit(Unit unit);
  }

  /**
   * Reads a file. No entity is resolved and no document type is loaded.
   *
   * @param longest characters of a segment; what is longer ends the reading
   * @throws XMLStreamException if it is no well-formed XML, uses entities of its own, or a segment
   *     is too long; with the place where
   */
  void read(InputStream stream, int longest, Receiver receiver) throws XMLStreamException;
}
