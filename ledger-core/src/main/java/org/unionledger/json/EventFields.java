package org.unionledger.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.journal.canonical.JsonCursor;
import org.unionledger.journal.canonical.Token;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

/**
 * Reads the fields of an event in the one order and the one form in which they are written. So a
 * field that is unknown, missing, repeated or out of order is noticed at once, and nothing is kept
 * meanwhile but {@linkplain KnownValues values that come again}. For one thread.
 */
final class EventFields {
  private static final int LONGEST_TEXT = 1_000;
  private static final Token TRUE = Token.of("true");
  private static final Token FALSE = Token.of("false");

  private final JsonCursor in = new JsonCursor();
  private final KnownValues known;

  /** What stands before the next field: the brace of its object, or a comma. */
  private char separator = '{';

  /** Where the present field begins. */
  private int field;

  EventFields(KnownValues known) {
    this.known = known;
  }

  /** Enters the outermost object of a payload. */
  void start(byte[] payload, int length) {
    in.over(payload, 0, length);
    field = 0;
    begin();
  }

  /** Leaves the outermost object, after which nothing may follow. */
  void finish() {
    end();
    if (!in.isAtEnd()) {
      throw new InvalidValueException("something follows the end of the event");
    }
  }

  /** Where the field begins that is being read. */
  int field() {
    return field;
  }

  /** Enters the object that is next; its brace is what its first field is expected after. */
  void begin() {
    if (in.next() != '{') {
      throw expected("an object");
    }
    separator = '{';
  }

  /** Leaves the object, whose last field has been read. */
  void end() {
    field = in.at();
    if (!in.accept('}')) {
      if (in.accept(separator)) {
        field = in.at();
        if (in.text()) {
          throw new InvalidValueException(
              "\"" + Texts.shown(in.string()) + "\" is unknown, repeated or out of order");
        }
      }
      throw expected("the end of the object");
    }
    separator = ',';
  }

  /** Whether the object has no further field. */
  boolean isAtEnd() {
    return in.next() == '}';
  }

  /** Enters the object of a field. */
  void begin(Field name) {
    field(name);
    begin();
  }

  boolean isAt(Field name) {
    return in.isNext(separator, name.token());
  }

  private void field(Field name) {
    field = in.at() + 1;
    if (!isAt(name)) {
      throw new InvalidValueException("the field \"" + name + "\" is expected here");
    }
    in.skip(1 + name.token().length());
    separator = ',';
  }

  String text(Field name) {
    field(name);
    return string();
  }

  @Nullable String optional(Field name) {
    return isAt(name) ? text(name) : null;
  }

  /** A text that is likely to come again in other events. */
  String recurring(Field name) {
    return recurring(name, String.class, text -> text);
  }

  @Nullable String optionalRecurring(Field name) {
    return isAt(name) ? recurring(name) : null;
  }

  /** A value that is likely to come again in other events. */
  <T> T recurring(Field name, Class<T> kind, Function<String, T> form) {
    field(name);
    passText();
    Object before = known.find(kind, in);
    return before != null ? kind.cast(before) : newlyKnown(kind, form);
  }

  private <T> T newlyKnown(Class<T> kind, Function<String, T> form) {
    T value = form.apply(decoded());
    known.keep(kind, in, value);
    return value;
  }

  int integer(Field name) {
    field(name);
    int start = in.at();
    boolean negative = in.accept('-');
    long value = 0;
    while (in.next() >= '0' && in.next() <= '9' && in.at() - start < 12) {
      value = 10 * value + in.next() - '0';
      in.skip(1);
    }
    int result = (int) (negative ? -value : value);
    // Digits that are not the only ones for a number are more than those that are.
    if (result != (negative ? -value : value)
        || (negative && value == 0)
        || Integer.toString(result).length() != in.at() - start) {
      throw expected("a whole number of 32 bits");
    }
    return result;
  }

  boolean flag(Field name) {
    field(name);
    if (in.accept(TRUE)) {
      return true;
    }
    if (in.accept(FALSE)) {
      return false;
    }
    throw expected("true or false");
  }

  /** A list of texts, empty if it is left out. */
  List<String> texts(Field name) {
    return list(name, EventFields::string);
  }

  /** A list, empty if it is left out. */
  <T> List<T> list(Field name, Function<EventFields, T> reader) {
    if (!isAt(name)) {
      return List.of();
    }
    field(name);
    if (!in.accept('[')) {
      throw expected("a list");
    }
    List<T> values = new ArrayList<>(4);
    do {
      values.add(reader.apply(this));
    } while (in.accept(','));
    if (!in.accept(']')) {
      throw expected("the end of the list");
    }
    separator = ',';
    return values;
  }

  <E extends Enum<E>> E choice(Field name, Class<E> type) {
    return recurring(name, type, text -> chosen(name, type, text));
  }

  private static <E extends Enum<E>> E chosen(Field name, Class<E> type, String text) {
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException unknown) {
      throw unknown(name, text);
    }
  }

  LocalDate date(Field name) {
    return recurring(name, LocalDate.class, Times::parse);
  }

  YearMonth month(Field name) {
    return recurring(name, YearMonth.class, Times::parseMonth);
  }

  Instant instant(Field name) {
    return Times.parseInstant(text(name));
  }

  BookId book() {
    return book(Field.BOOK);
  }

  BookId book(Field name) {
    return recurring(name, BookId.class, BookId::new);
  }

  Actor actor(Field name) {
    return recurring(name, Actor.class, Actor::new);
  }

  PartyId party(Field name) {
    return recurring(name, PartyId.class, PartyId::new);
  }

  FundId fund() {
    BookId book = book();
    return new FundId(book, text(Field.FUND));
  }

  /** An amount and its unit, the two next fields. */
  Amount amount(Field name) {
    field(name);
    passText();
    int scale = in.decimalPlaces();
    if (scale < 0) {
      String text = decoded();
      return Amount.parse(text, text(Field.UNIT));
    }
    long minor = in.unscaled();
    Unit unit = recurring(Field.UNIT, Unit.class, code -> new Unit(code, scale));
    return new Amount(minor, unit.scale() == scale ? unit : new Unit(unit.code(), scale));
  }

  static InvalidValueException unknown(Field name, String value) {
    return new InvalidValueException(name + " \"" + Texts.shown(value) + "\" is unknown");
  }

  private String string() {
    passText();
    return decoded();
  }

  private void passText() {
    if (!in.text()) {
      throw expected("a text in quotes");
    }
  }

  private String decoded() {
    String text = in.string();
    if (text.length() > LONGEST_TEXT) {
      throw new InvalidValueException(
          "a text of " + text.length() + " characters; it has at most " + LONGEST_TEXT);
    }
    if (in.isEscaped() && !in.isText(asWritten(text))) {
      throw new InvalidValueException("a text has escapes that are not written so");
    }
    return text;
  }

  private static Token asWritten(String text) {
    return new Token(JsonStringEncoder.getInstance().quoteAsUTF8(text));
  }

  private InvalidValueException expected(String what) {
    return new InvalidValueException(what + " is expected here");
  }
}
