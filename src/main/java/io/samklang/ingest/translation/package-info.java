/**
 * Translation files, XLIFF and TMX, to units: which segments of two languages are given as aligned.
 */
@NullMarked
package io.samklang.ingest.translation;

import org.jspecify.annotations.NullMarked;
