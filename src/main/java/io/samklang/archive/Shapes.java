package io.samklang.archive;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shapes of records and of what they are made of: text, numbers, days, enums, sealed
 * interfaces, lists and options. Found by looking at the types, so that what the stages read of an
 * article is stored without a word about it here.
 */
final class Shapes {
  private final Map<Type, Shape> known = new ConcurrentHashMap<>();

  Shapes() {
    known.put(String.class, new Scalar<>("text", (v, out) -> writeText(v, out), Shapes::readText));
    known.put(
        int.class, new Scalar<Integer>("int", (v, out) -> out.writeInt(v), DataInput::readInt));
    known.put(Integer.class, known.get(int.class));
    known.put(
        double.class,
        new Scalar<Double>("double", (v, out) -> out.writeDouble(v), DataInput::readDouble));
    known.put(
        boolean.class,
        new Scalar<Boolean>("flag", (v, out) -> out.writeBoolean(v), DataInput::readBoolean));
    known.put(
        BigDecimal.class,
        new Scalar<BigDecimal>(
            "decimal",
            (v, out) -> writeText(v.toString(), out),
            in -> new BigDecimal(readText(in))));
    known.put(
        LocalDate.class,
        new Scalar<LocalDate>(
            "day",
            (v, out) -> out.writeLong(v.toEpochDay()),
            in -> LocalDate.ofEpochDay(in.readLong())));
  }

  /**
   * The shape of a type.
   *
   * @throws IllegalArgumentException if values of the type cannot be stored
   */
  Shape of(Type type) {
    Shape found = known.get(type);
    if (found != null) {
      return found;
    }
    Shape made = make(type);
    known.put(type, made);
    return made;
  }

  private Shape make(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return new Option(of(element));
      }
      if (generic.getRawType() == List.class) {
        return new Sequence(of(element));
      }
    }
    if (type instanceof Class<?> plain) {
      if (plain.isEnum()) {
        return new Choice(plain);
      }
      if (plain.isRecord()) {
        return new RecordShape(plain, this);
      }
      if (plain.isSealed()) {
        return new Alternatives(plain, this);
      }
    }
    throw new IllegalArgumentException("cannot be stored: " + type);
  }

  /** Longer than {@link DataOutput#writeUTF} takes. */
  private static void writeText(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInput in) throws IOException {
    byte[] bytes = new byte[length(in)];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_16BE);
  }

  /** A length as written; damaged bytes must not make room for gigabytes. */
  private static int length(DataInput in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST) {
      throw new IOException("no length: " + length);
    }
    return length;
  }

  private static final int MOST = 1 << 26;

  private interface Writer<T> {
    void write(T value, DataOutput out) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInput in) throws IOException;
  }

  private record Scalar<T>(String name, Writer<T> writer, Reader<T> reader) implements Shape {
    @Override
    @SuppressWarnings("unchecked")
    public void write(Object value, DataOutput out) throws IOException {
      writer.write((T) value, out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return reader.read(in);
    }

    @Override
    public void describe(StringBuilder out, Set<String> described) {
      out.append(name);
    }
  }

  private record Option(Shape element) implements Shape {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      Optional<?> option = (Optional<?>) value;
      out.writeBoolean(option.isPresent());
      if (option.isPresent()) {
        element.write(option.get(), out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return in.readBoolean() ? Optional.of(element.read(in)) : Optional.empty();
    }

    @Override
    public void describe(StringBuilder out, Set<String> described) {
      out.append('?');
      element.describe(out, described);
    }
  }

  private record Sequence(Shape element) implements Shape {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      List<?> list = (List<?>) value;
      out.writeInt(list.size());
      for (Object item : list) {
        element.write(item, out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      int size = length(in);
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(element.read(in));
      }
      return List.copyOf(list);
    }

    @Override
    public void describe(StringBuilder out, Set<String> described) {
      out.append('*');
      element.describe(out, described);
    }
  }

  private record Choice(Class<?> type) implements Shape {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      writeText(((Enum<?>) value).name(), out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
      String name = readText(in);
      for (Object constant : type.getEnumConstants()) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
      throw new IOException("no " + type.getSimpleName() + ": " + name);
    }

    @Override
    public void describe(StringBuilder out, Set<String> described) {
      out.append(type.getName()).append(List.of(type.getEnumConstants()));
    }
  }
}
