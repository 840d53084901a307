package org.unionledger.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.money.Amount;

/** Writes the fields of an event in their order; what is null or empty is left out. */
final class EventText {
  private final JsonGenerator generator;

  EventText(JsonGenerator generator) {
    this.generator = generator;
  }

  void begin() throws IOException {
    generator.writeStartObject();
  }

  void begin(String name) throws IOException {
    generator.writeObjectFieldStart(name);
  }

  void end() throws IOException {
    generator.writeEndObject();
  }

  EventText text(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      generator.writeStringField(name, value.toString());
    }
    return this;
  }

  EventText number(String name, int value) throws IOException {
    generator.writeNumberField(name, value);
    return this;
  }

  EventText flag(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
    return this;
  }

  EventText texts(String name, List<?> values) throws IOException {
    return list(name, values, value -> generator.writeString(value.toString()));
  }

  <T> EventText list(String name, List<T> values, Writer<T> writer) throws IOException {
    if (!values.isEmpty()) {
      generator.writeArrayFieldStart(name);
      for (T value : values) {
        writer.write(value);
      }
      generator.writeEndArray();
    }
    return this;
  }

  EventText fund(FundId fund) throws IOException {
    return text("book", fund.book()).text("fund", fund.code());
  }

  EventText amount(String name, Amount amount) throws IOException {
    return text(name, amount.toPlainText()).text("unit", amount.unit().code());
  }

  /** Writes a value where the list goes on. */
  interface Writer<T> {
    void write(T value) throws IOException;
  }
}
