package io.samklang.annotate;

/** What a name is the name of. */
public enum NameType {
  PERSON,
  LOCATION,
  ORGANIZATION,
  EVENT,
  WORK
}
