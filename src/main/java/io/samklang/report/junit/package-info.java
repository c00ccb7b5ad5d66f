/** The report as JUnit XML, for servers that show tests. */
@NullMarked
package io.samklang.report.junit;

import org.jspecify.annotations.NullMarked;
