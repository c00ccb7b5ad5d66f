/** Which findings make a run fail. */
@NullMarked
package io.samklang.gate;

import org.jspecify.annotations.NullMarked;
