/** Files, folders and records to articles, and what could not be read. */
@NullMarked
package io.samklang.ingest;

import org.jspecify.annotations.NullMarked;
