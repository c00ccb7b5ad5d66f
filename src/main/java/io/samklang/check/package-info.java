/** The checks and their findings, one class each. */
@NullMarked
package io.samklang.check;

import org.jspecify.annotations.NullMarked;
