package io.samklang.calibrate;

/**
 * A case that is known to hold or not.
 *
 * @param values of the features, in their order
 * @param weight how much it counts; 1 for a case of its own
 */
record Example(double[] values, boolean holds, double weight) {}
