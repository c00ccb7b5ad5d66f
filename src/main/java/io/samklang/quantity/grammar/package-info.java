/**
 * The rules that read quantities, over word tables: a lexer, families of rules that propose
 * candidates, and an arbiter that keeps those that do not overlap.
 */
@NullMarked
package io.samklang.quantity.grammar;

import org.jspecify.annotations.NullMarked;
