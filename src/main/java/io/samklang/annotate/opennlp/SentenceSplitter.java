package io.samklang.annotate.opennlp;

import io.samklang.annotate.SentenceBreaks;
import io.samklang.text.Span;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Cuts a block into sentences: by rules where they are sure, else by OpenNLP's model. Not safe for
 * several threads.
 */
final class SentenceSplitter {
  private final SentenceDetectorME detector;
  private final SentenceBreaks rules;

  SentenceSplitter(SentenceDetectorME detector, SentenceBreaks rules) {
    this.detector = detector;
    this.rules = rules;
  }

  /** Spans of the sentences of {@code block}, relative to it, without blanks around them. */
  List<Span> split(String block) {
    return rules.cut(block, guesses(block)::get);
  }

  private BitSet guesses(String block) {
    BitSet marks = new BitSet(block.length());
    for (opennlp.tools.util.Span span : detector.sentPosDetect(block)) {
      int last = span.getEnd() - 1;
      while (last > span.getStart() && !SentenceBreaks.isMark(block.charAt(last))) {
        last--;
      }
      marks.set(last);
    }
    return marks;
  }
}
