/** Commands and exit statuses; the only place that writes to the console or ends the process. */
@NullMarked
package io.samklang.cli;

import org.jspecify.annotations.NullMarked;
