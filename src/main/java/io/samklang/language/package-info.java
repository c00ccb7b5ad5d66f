/** Which language an article is in, and whether it can be compared. */
@NullMarked
package io.samklang.language;

import org.jspecify.annotations.NullMarked;
