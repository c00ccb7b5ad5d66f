/** The review page, served to this machine alone. */
@NullMarked
package io.samklang.serve;

import org.jspecify.annotations.NullMarked;
