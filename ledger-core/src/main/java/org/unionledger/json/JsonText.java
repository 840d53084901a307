package org.unionledger.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One JSON object that is being written: its fields in order, each value as its JSON text. */
class JsonText {
  private final Map<String, String> fields = new LinkedHashMap<>();

  /** Writes a text; null is left out. */
  final JsonText text(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, quoted(value.toString()));
    }
    return this;
  }

  final JsonText number(String name, int value) {
    fields.put(name, Integer.toString(value));
    return this;
  }

  final JsonText flag(String name, boolean value) {
    fields.put(name, Boolean.toString(value));
    return this;
  }

  /** Writes a list of texts; an empty one is left out. */
  final JsonText texts(String name, List<?> values) {
    return list(name, values.stream().map(value -> quoted(value.toString())).toList());
  }

  /** Writes a list of objects; an empty one is left out. */
  final JsonText objects(String name, List<? extends JsonText> values) {
    return list(name, values.stream().map(JsonText::toString).toList());
  }

  final JsonText object(String name, JsonText value) {
    fields.put(name, value.toString());
    return this;
  }

  /** The fields in order, each value as its JSON text. */
  final Map<String, String> fields() {
    return fields;
  }

  private JsonText list(String name, List<String> values) {
    if (!values.isEmpty()) {
      fields.put(name, values.stream().collect(Collectors.joining(",", "[", "]")));
    }
    return this;
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /** The object as JSON without white space. */
  @Override
  public final String toString() {
    return fields.entrySet().stream()
        .map(field -> quoted(field.getKey()) + ":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
