package io.samklang.name;

/**
 * A part of a place, or what surrounds it.
 *
 * @param kind which part: a direction or a zone
 * @param place as a name of its own, without genitive: {@code Kalifornien}
 */
record Region(Generics.Generic kind, String place) {}
