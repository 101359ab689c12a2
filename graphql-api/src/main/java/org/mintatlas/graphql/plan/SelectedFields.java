package org.mintatlas.graphql.plan;

import graphql.schema.GraphQLObjectType;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that a query selects of the objects of one type, in the order of the answer. */
public final class SelectedFields {
  private final GraphQLObjectType type;
  private final PlannedField[] fields;
  private final byte[][] keys;
  private final int[] asked;
  private final Map<String, Integer> places = new HashMap<>();

  public SelectedFields(GraphQLObjectType type, List<PlannedField> fields) {
    this.type = type;
    this.fields = fields.toArray(PlannedField[]::new);
    this.keys = new byte[this.fields.length][];
    for (int i = 0; i < this.fields.length; i++) {
      keys[i] = ("\"" + this.fields[i].key() + "\":").getBytes(StandardCharsets.US_ASCII);
      places.put(this.fields[i].key(), i);
    }
    this.asked =
        Stream.of(false, true)
            .flatMapToInt(
                last -> IntStream.range(0, size()).filter(i -> this.fields[i].isLast() == last))
            .toArray();
  }

  public GraphQLObjectType type() {
    return type;
  }

  public int size() {
    return fields.length;
  }

  public PlannedField field(int index) {
    return fields[index];
  }

  /** The indexes of the fields in the order in which they are asked. */
  public int[] asked() {
    return asked;
  }

  public String key(int index) {
    return fields[index].key();
  }

  /** The key as it is written. */
  public byte[] keyBytes(int index) {
    return keys[index];
  }

  /** Where the field with a key stands; below 0 when there is none. */
  public int indexOf(@Nullable Object key) {
    Integer place = places.get(key);
    return place == null ? -1 : place;
  }
}
