/** The report for a person at a terminal. */
@NullMarked
package io.samklang.report.console;

import org.jspecify.annotations.NullMarked;
