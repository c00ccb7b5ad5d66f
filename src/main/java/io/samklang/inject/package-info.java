/** Plants errors in a consistent batch, and scores how many of them a report finds. */
@NullMarked
package io.samklang.inject;

import org.jspecify.annotations.NullMarked;
