/**
 * What people have said of findings, and the findings known when they began: two files that belong
 * to them.
 */
@NullMarked
package io.samklang.review;

import org.jspecify.annotations.NullMarked;
