package org.unionledger.examples.cli.apply;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.fund.Window;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.refusal.Refusal;

/**
 * The data of a refusal as members of a JSON object. The names of the answer itself come first: a
 * datum of such a name is written with {@code reason} in front, e.g. {@code reasonLine} for the
 * line of a voucher. A fund is written by its code, and its book as {@code book}.
 */
final class RefusalData {

  /** The members that every answer to a refused line has. */
  static final Set<String> TAKEN = Set.of("line", "id", "outcome", "reason", "message");

  private RefusalData() {}

  static void write(Refusal refusal, JsonGenerator json) throws IOException {
    for (Map.Entry<String, @Nullable Object> datum : members(refusal).entrySet()) {
      json.writeFieldName(datum.getKey());
      write(datum.getValue(), json);
    }
  }

  /** The members of a refusal's data, by the names under which they are written. */
  static Map<String, @Nullable Object> members(Refusal refusal) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    refusal
        .data()
        .forEach(
            (name, value) -> {
              members.put(nameInAnswer(name), value);
              if (value instanceof FundId fund) {
                members.putIfAbsent("book", fund.book());
              }
            });
    return members;
  }

  /** The name under which a datum is written. */
  static String nameInAnswer(String name) {
    return TAKEN.contains(name)
        ? "reason" + Character.toUpperCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Amount amount -> json.writeString(amount.toPlainText());
      case DecimalAmount amount -> json.writeString(amount.value().toPlainString());
      case FundId fund -> json.writeString(fund.code());
      case Window window -> {
        json.writeStartObject();
        json.writeStringField("from", window.from().toString());
        json.writeStringField("to", window.to().toString());
        json.writeEndObject();
      }
      case Collection<?> values -> {
        json.writeStartArray();
        for (Object each : values) {
          write(each, json);
        }
        json.writeEndArray();
      }
      default -> json.writeString(value.toString());
    }
  }
}
