package io.samklang.archive;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A value of a sealed interface: the number of its record, then the record. */
final class Alternatives implements Shape {
  private final List<Class<?>> types;
  private final Shapes shapes;

  Alternatives(Class<?> sealed, Shapes shapes) {
    this.types = Arrays.asList(sealed.getPermittedSubclasses());
    this.shapes = shapes;
  }

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    int number = types.indexOf(value.getClass());
    out.writeByte(number);
    shapes.of(types.get(number)).write(value, out);
  }

  @Override
  public Object read(DataInput in) throws IOException {
    int number = in.readByte();
    if (number < 0 || number >= types.size()) {
      throw new IOException("no alternative: " + number);
    }
    return shapes.of(types.get(number)).read(in);
  }

  @Override
  public void describe(StringBuilder out, Set<String> described) {
    out.append('(');
    types.forEach(type -> shapes.of(type).describe(out, described));
    out.append(')');
  }
}
