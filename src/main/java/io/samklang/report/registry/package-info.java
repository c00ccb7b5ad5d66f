/** Which formats there are. */
@NullMarked
package io.samklang.report.registry;

import org.jspecify.annotations.NullMarked;
