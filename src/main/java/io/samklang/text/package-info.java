/** Articles as read, with spans, positions, blocks and language tags. */
@NullMarked
package io.samklang.text;

import org.jspecify.annotations.NullMarked;
