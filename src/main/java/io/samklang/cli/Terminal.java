package io.samklang.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command talks to.
 *
 * @param out for results
 * @param err for progress and complaints
 * @param interactive whether a person sits at it
 * @param colour whether escape sequences are welcome
 */
record Terminal(
    InputStream in, PrintWriter out, PrintWriter err, boolean interactive, boolean colour) {}
