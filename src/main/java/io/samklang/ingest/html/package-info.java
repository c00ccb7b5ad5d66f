/** Markup to paragraphs: the main text of a page, what its structured data say, bits of markup. */
@NullMarked
package io.samklang.ingest.html;

import org.jspecify.annotations.NullMarked;
