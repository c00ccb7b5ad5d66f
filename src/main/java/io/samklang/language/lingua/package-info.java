/** Language detection by the n-gram models of Lingua. */
@NullMarked
package io.samklang.language.lingua;

import org.jspecify.annotations.NullMarked;
