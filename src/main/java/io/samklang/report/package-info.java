/** The report of a run, and its formats. Formats never import each other. */
@NullMarked
package io.samklang.report;

import org.jspecify.annotations.NullMarked;
