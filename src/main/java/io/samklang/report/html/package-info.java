/** The report as one self-contained page. */
@NullMarked
package io.samklang.report.html;

import org.jspecify.annotations.NullMarked;
