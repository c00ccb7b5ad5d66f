/** What earlier batches said: an index of analysed articles in a folder. */
@NullMarked
package io.samklang.archive;

import org.jspecify.annotations.NullMarked;
