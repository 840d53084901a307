package org.unionledger.json;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Walks sealed families, so that a test covers whatever is added to them. */
public final class Families {
  private Families() {}

  /** All records of a sealed family, in the order of the source. */
  public static List<Class<?>> recordsOf(Class<?> family) {
    return records(family).toList();
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(Families::records).distinct();
  }
}
