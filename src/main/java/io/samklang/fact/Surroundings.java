package io.samklang.fact;

/**
 * What else stands in the two sentences of a pair.
 *
 * @param company agreeing quantities of the same two sentences
 * @param rivals further quantities of the kind that find no partner in them
 * @param elsewhere whether one of the two values stands elsewhere in the other article
 */
record Surroundings(int company, int rivals, boolean elsewhere) {}
