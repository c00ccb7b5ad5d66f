package io.samklang.name;

import io.samklang.annotate.NameType;
import java.util.Optional;

/**
 * Something that the tables know in several languages.
 *
 * @param key {@code country:NO}, {@code place:rhine}, {@code org:un}; the same for every language
 * @param type what it is
 * @param whole key of what it lies in or is a part of
 */
record Entity(String key, NameType type, Optional<String> whole) {}
