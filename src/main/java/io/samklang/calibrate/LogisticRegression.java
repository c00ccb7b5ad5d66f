package io.samklang.calibrate;

import java.util.BitSet;
import java.util.List;

/**
 * Logistic regression with a quadratic penalty of 1 on every weight but that of the bias, by
 * Newton's method. The same examples in the same order give the same weights.
 */
final class LogisticRegression {
  /** Newton's method doubles the right digits each step: it needs some ten. */
  private static final int MOST_STEPS = 100;

  private static final double CLOSE_ENOUGH = 1e-7;

  private final List<Example> examples;
  private final int[] free;
  private final int bias;

  /**
   * @param examples with as many values each as there are weights
   * @param free which weights may change
   * @param bias which feature is always 1
   */
  LogisticRegression(List<Example> examples, BitSet free, int bias) {
    this.examples = examples;
    this.free = free.stream().toArray();
    this.bias = bias;
  }

  /**
   * The weights that make what holds and what does not most likely.
   *
   * @param start of every weight, in log odds; those that are not free are kept
   */
  double[] fit(double[] start) {
    double[] weights = start.clone();
    double loss = loss(weights);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] way = way(weights);
      double length = 1;
      double[] next = moved(weights, way, length);
      while (loss(next) > loss && length > CLOSE_ENOUGH) {
        length /= 2;
        next = moved(weights, way, length);
      }
      weights = next;
      loss = loss(weights);
      if (length * longest(way) < CLOSE_ENOUGH) {
        return weights;
      }
    }
    return weights;
  }

  private double[] moved(double[] weights, double[] way, double length) {
    double[] moved = weights.clone();
    for (int i = 0; i < free.length; i++) {
      moved[free[i]] += length * way[i];
    }
    return moved;
  }

  private static double longest(double[] way) {
    double longest = 0;
    for (double part : way) {
      longest = Math.max(longest, Math.abs(part));
    }
    return longest;
  }

  /** What the weights leave unexplained, and their penalty. */
  private double loss(double[] weights) {
    double loss = 0;
    for (Example example : examples) {
      double sum = sum(weights, example.values());
      loss += example.weight() * Math.log1p(Math.exp(example.holds() ? -sum : sum));
    }
    for (int feature : free) {
      loss += penalty(feature) * weights[feature] * weights[feature] / 2;
    }
    return loss;
  }

  private double penalty(int feature) {
    return feature == bias ? 0 : 1;
  }

  /** Newton's step: where the loss would be least if it were the parabola that it looks like. */
  private double[] way(double[] weights) {
    double[] slope = new double[free.length];
    double[][] bend = new double[free.length][free.length];
    for (int i = 0; i < free.length; i++) {
      slope[i] = -penalty(free[i]) * weights[free[i]];
      bend[i][i] = penalty(free[i]);
    }
    for (Example example : examples) {
      add(example, weights, slope, bend);
    }
    return SymmetricSystem.solve(bend, slope);
  }

  private void add(Example example, double[] weights, double[] slope, double[][] bend) {
    double certainty = 1 / (1 + Math.exp(-sum(weights, example.values())));
    double off = example.weight() * ((example.holds() ? 1 : 0) - certainty);
    double spread = example.weight() * certainty * (1 - certainty);
    for (int i = 0; i < free.length; i++) {
      double value = example.values()[free[i]];
      slope[i] += off * value;
      for (int j = 0; j <= i; j++) {
        bend[i][j] += spread * value * example.values()[free[j]];
      }
    }
  }

  private static double sum(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
