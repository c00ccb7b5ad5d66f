/**
 * Fits the weights of the models that judge passages, slots and disagreements to planted errors.
 */
@NullMarked
package io.samklang.calibrate;

import org.jspecify.annotations.NullMarked;
