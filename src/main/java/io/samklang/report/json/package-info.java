/** The report as {@code report.json}: written and read back. */
@NullMarked
package io.samklang.report.json;

import org.jspecify.annotations.NullMarked;
