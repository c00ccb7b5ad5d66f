/** The report as a table. */
@NullMarked
package io.samklang.report.csv;

import org.jspecify.annotations.NullMarked;
