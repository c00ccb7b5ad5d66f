package io.samklang.calibrate;

import java.util.List;

/** Learns the weights of one model. */
interface Lesson {
  /** Takes the examples of a batch; keeps nothing else of it. */
  void add(LabelledBatch batch);

  /**
   * The tables with the weights that fit all examples best.
   *
   * @throws TooFewExamples unless some examples hold and some do not
   */
  List<WeightTable> learn() throws TooFewExamples;
}
