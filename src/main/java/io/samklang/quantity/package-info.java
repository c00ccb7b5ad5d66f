/** Numbers with their meaning: sealed kinds, precision, units and comparison by value. */
@NullMarked
package io.samklang.quantity;

import org.jspecify.annotations.NullMarked;
