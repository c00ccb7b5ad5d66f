/** Which articles report the same event, and what makes texts alike across languages. */
@NullMarked
package io.samklang.event;

import org.jspecify.annotations.NullMarked;
