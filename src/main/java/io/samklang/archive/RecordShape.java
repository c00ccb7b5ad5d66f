package io.samklang.archive;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A record as its components in order. */
final class RecordShape implements Shape {
  private final Class<?> type;
  private final RecordComponent[] components;
  private final Constructor<?> constructor;
  private final Shapes shapes;

  /** Found when they are first needed, since a record may hold another of its own type. */
  private volatile Optional<Shape[]> parts = Optional.empty();

  RecordShape(Class<?> type, Shapes shapes) {
    this.type = type;
    this.components = type.getRecordComponents();
    this.constructor = constructor(type, components);
    this.shapes = shapes;
    Arrays.stream(components).forEach(component -> component.getAccessor().setAccessible(true));
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
  }

  private Shape[] parts() {
    Shape[] found =
        parts.orElseGet(
            () ->
                Arrays.stream(components)
                    .map(component -> shapes.of(component.getGenericType()))
                    .toArray(Shape[]::new));
    parts = Optional.of(found);
    return found;
  }

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    Shape[] shapesOfParts = parts();
    for (int i = 0; i < components.length; i++) {
      shapesOfParts[i].write(valueOf(components[i], value), out);
    }
  }

  private static Object valueOf(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  @Override
  public Object read(DataInput in) throws IOException {
    Shape[] shapesOfParts = parts();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = shapesOfParts[i].read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IOException("no " + type.getSimpleName(), e);
    }
  }

  @Override
  public void describe(StringBuilder out, Set<String> described) {
    out.append(type.getName());
    if (described.add(type.getName())) {
      Shape[] shapesOfParts = parts();
      for (int i = 0; i < components.length; i++) {
        out.append(' ').append(components[i].getName()).append(':');
        shapesOfParts[i].describe(out, described);
      }
      out.append(';');
    }
  }
}
