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

  void begin(Field name) throws IOException {
    generator.writeObjectFieldStart(name.toString());
  }

  void end() throws IOException {
    generator.writeEndObject();
  }

  EventText text(Field name, @Nullable Object value) throws IOException {
    if (value != null) {
      generator.writeStringField(name.toString(), value.toString());
    }
    return this;
  }

  EventText number(Field name, int value) throws IOException {
    generator.writeNumberField(name.toString(), value);
    return this;
  }

  EventText flag(Field name, boolean value) throws IOException {
    generator.writeBooleanField(name.toString(), value);
    return this;
  }

  EventText texts(Field name, List<?> values) throws IOException {
    return list(name, values, value -> generator.writeString(value.toString()));
  }

  <T> EventText list(Field name, List<T> values, Writer<T> writer) throws IOException {
    if (!values.isEmpty()) {
      generator.writeArrayFieldStart(name.toString());
      for (T value : values) {
        writer.write(value);
      }
      generator.writeEndArray();
    }
    return this;
  }

  EventText fund(FundId fund) throws IOException {
    return text(Field.BOOK, fund.book()).text(Field.FUND, fund.code());
  }

  EventText amount(Field name, Amount amount) throws IOException {
    return text(name, amount.toPlainText()).text(Field.UNIT, amount.unit().code());
  }

  /** Writes a value where the list goes on. */
  interface Writer<T> {
    void write(T value) throws IOException;
  }
}
