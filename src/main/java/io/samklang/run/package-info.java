/** Wires the stages of the pipeline. */
@NullMarked
package io.samklang.run;

import org.jspecify.annotations.NullMarked;
