/** Sentences, tokens, tags and name spans of an article: the ports and their values. */
@NullMarked
package io.samklang.annotate;

import org.jspecify.annotations.NullMarked;
