/** The report as annotations of GitHub Actions. */
@NullMarked
package io.samklang.report.github;

import org.jspecify.annotations.NullMarked;
