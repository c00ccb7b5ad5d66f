/** Names to entities: within an article and across languages. */
@NullMarked
package io.samklang.name;

import org.jspecify.annotations.NullMarked;
