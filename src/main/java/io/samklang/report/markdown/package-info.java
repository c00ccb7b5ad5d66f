/** The report as a summary for a pull request. */
@NullMarked
package io.samklang.report.markdown;

import org.jspecify.annotations.NullMarked;
