package org.unionledger.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.Amount;

/**
 * Reads the fields of an event in the one order in which they are written. So a field that is
 * unknown, missing, repeated or out of order is noticed at once, and nothing is kept meanwhile.
 */
final class EventFields {
  private final JsonParser parser;

  EventFields(JsonParser parser) {
    this.parser = parser;
  }

  /** Enters the outermost object. */
  void start() throws IOException {
    parser.nextToken();
    begin();
  }

  /** Leaves the outermost object, after which nothing may follow. */
  void finish() throws IOException {
    end();
    if (parser.currentToken() != null) {
      throw new InvalidValueException("something follows the end of the event");
    }
  }

  /** Enters the object that begins at the current token. */
  void begin() throws IOException {
    require(JsonToken.START_OBJECT);
    parser.nextToken();
  }

  /** Leaves the object, whose last field has been read. */
  void end() throws IOException {
    if (parser.currentToken() == JsonToken.FIELD_NAME) {
      throw new InvalidValueException(
          "\"" + Texts.shown(parser.currentName()) + "\" is unknown, repeated or out of order");
    }
    require(JsonToken.END_OBJECT);
    parser.nextToken();
  }

  /** Enters the object of a field. */
  void begin(String name) throws IOException {
    field(name);
    begin();
  }

  String text(String name) throws IOException {
    field(name);
    return textHere();
  }

  @Nullable String optional(String name) throws IOException {
    return isAt(name) ? text(name) : null;
  }

  int integer(String name) throws IOException {
    field(name);
    require(JsonToken.VALUE_NUMBER_INT);
    int value = parser.getIntValue();
    parser.nextToken();
    return value;
  }

  boolean flag(String name) throws IOException {
    field(name);
    if (parser.currentToken() != JsonToken.VALUE_TRUE) {
      require(JsonToken.VALUE_FALSE);
    }
    boolean value = parser.currentToken() == JsonToken.VALUE_TRUE;
    parser.nextToken();
    return value;
  }

  /** A list of texts, empty if it is left out. */
  List<String> texts(String name) throws IOException {
    return list(name, EventFields::textHere);
  }

  /** A list, empty if it is left out. */
  <T> List<T> list(String name, Reader<T> reader) throws IOException {
    if (!isAt(name)) {
      return List.of();
    }
    field(name);
    require(JsonToken.START_ARRAY);
    List<T> values = new ArrayList<>();
    parser.nextToken();
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      values.add(reader.read(this));
    }
    parser.nextToken();
    return values;
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) throws IOException {
    String value = text(name);
    try {
      return Enum.valueOf(type, value);
    } catch (IllegalArgumentException unknown) {
      throw unknown(name, value);
    }
  }

  LocalDate date(String name) throws IOException {
    return day(name, text(name));
  }

  YearMonth month(String name) throws IOException {
    return YearMonth.parse(text(name));
  }

  BookId book() throws IOException {
    return new BookId(text("book"));
  }

  PartyId party(String name) throws IOException {
    return new PartyId(text(name));
  }

  FundId fund() throws IOException {
    BookId book = book();
    return new FundId(book, text("fund"));
  }

  /** An amount and its unit, the two next fields. */
  Amount amount(String name) throws IOException {
    String text = text(name);
    return Amount.parse(text, text("unit"));
  }

  static InvalidValueException unknown(String name, String value) {
    return new InvalidValueException(name + " \"" + Texts.shown(value) + "\" is unknown");
  }

  /** Reads a value that begins at the current token and moves past it. */
  interface Reader<T> {
    T read(EventFields in) throws IOException;
  }

  /** Written out, because the JDK's formatter takes longer than the rest of a voucher's head. */
  private static LocalDate day(String name, String text) {
    if (text.length() == 10) {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(text, 0, 4, 10),
              Integer.parseInt(text, 5, 7, 10),
              Integer.parseInt(text, 8, 10, 10));
      if (day.toString().equals(text)) {
        return day;
      }
    }
    throw new InvalidValueException(name + " \"" + Texts.shown(text) + "\" is no day");
  }

  private String textHere() throws IOException {
    require(JsonToken.VALUE_STRING);
    String value = parser.getText();
    parser.nextToken();
    return value;
  }

  boolean isAt(String name) throws IOException {
    return parser.currentToken() == JsonToken.FIELD_NAME && name.equals(parser.currentName());
  }

  private void field(String name) throws IOException {
    if (!isAt(name)) {
      throw new InvalidValueException("the field \"" + name + "\" is expected here");
    }
    parser.nextToken();
  }

  private void require(JsonToken token) {
    if (parser.currentToken() != token) {
      throw new InvalidValueException(
          "it is " + parser.currentToken() + ", but " + token + " is expected");
    }
  }
}
