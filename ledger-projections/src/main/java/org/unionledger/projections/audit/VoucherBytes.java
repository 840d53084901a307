package org.unionledger.projections.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every voucher balances in each of its units. Read from the bytes of the entry, because a voucher
 * that does not balance cannot exist as a value.
 */
final class VoucherBytes {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,24}(\\.\\d{1,12})?");

  private String number = "";
  private String book = "";
  private final SortedMap<String, BigDecimal> differences = new TreeMap<>();

  private VoucherBytes() {}

  /** How the voucher of an event does not balance; null if it does, or is none that can be read. */
  static Law.@Nullable Finding broken(byte[] payload) {
    VoucherBytes voucher = new VoucherBytes();
    try (JsonParser parser = JSON.createParser(payload)) {
      voucher.readEvent(parser);
    } catch (IOException | IllegalArgumentException unreadable) {
      // Whether it is an event at all is for the reader of events to say.
      return null;
    }
    return voucher.broken();
  }

  private Law.@Nullable Finding broken() {
    for (var difference : differences.entrySet()) {
      if (difference.getValue().signum() != 0) {
        return new Law.Finding(
            AuditFault.VOUCHER_UNBALANCED,
            "%s %s: %s %s"
                .formatted(
                    book, number, difference.getValue().toPlainString(), difference.getKey()));
      }
    }
    return null;
  }

  private void readEvent(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean isVoucher = parser.currentName().equals("voucher");
      if (parser.nextToken() == JsonToken.START_OBJECT && isVoucher) {
        readVoucher(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void readVoucher(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("postings") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          readPosting(parser);
        }
      } else {
        number = name.equals("number") ? parser.getText() : number;
        book = name.equals("book") ? parser.getText() : book;
        parser.skipChildren();
      }
    }
  }

  private void readPosting(JsonParser parser) throws IOException {
    String side = "";
    String amount = "";
    String unit = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      side = name.equals("side") ? parser.getText() : side;
      amount = name.equals("amount") ? parser.getText() : amount;
      unit = name.equals("unit") ? parser.getText() : unit;
      parser.skipChildren();
    }
    if (!AMOUNT.matcher(amount).matches()) {
      throw new IllegalArgumentException("not an amount");
    }
    BigDecimal signed = new BigDecimal(amount);
    differences.merge(unit, side.equals("DEBIT") ? signed : signed.negate(), BigDecimal::add);
  }
}
