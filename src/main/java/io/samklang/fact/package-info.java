/** Facts, and their alignment across the articles of an event. */
@NullMarked
package io.samklang.fact;

import org.jspecify.annotations.NullMarked;
