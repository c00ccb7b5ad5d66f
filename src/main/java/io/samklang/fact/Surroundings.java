package io.samklang.fact;

/**
 * What else stands in the two sentences of a pair.
 *
 * @param company agreeing quantities of the same two sentences
 * @param rivals further quantities of the kind that find no partner in them
 * @param elsewhere how sure it is that one of the two agrees with another quantity of the other
 *     article, 0 to 1
 * @param independence how far the two articles are from translating each other, 0 to 1
 * @param first where the value of the first stands
 * @param second where the value of the second stands
 */
record Surroundings(
    int company,
    int rivals,
    double elsewhere,
    double independence,
    Standing first,
    Standing second) {}
