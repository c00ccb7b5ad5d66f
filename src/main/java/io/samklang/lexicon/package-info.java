/**
 * Which words of the languages mean the same: concepts, their hierarchy, inflections, compounds.
 */
@NullMarked
package io.samklang.lexicon;

import org.jspecify.annotations.NullMarked;
