/**
 * The report of a run, how a format is asked to write it, and where. Each format lives in a package
 * of its own below; formats never import each other.
 */
@NullMarked
package io.samklang.report;

import org.jspecify.annotations.NullMarked;
