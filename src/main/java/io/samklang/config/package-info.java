/** The settings of a run, each with where it was set. */
@NullMarked
package io.samklang.config;

import org.jspecify.annotations.NullMarked;
