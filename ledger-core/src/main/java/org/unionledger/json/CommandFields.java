package org.unionledger.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.FundId;
import org.unionledger.fund.HoldId;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Attachment;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Signatures;
import org.unionledger.voucher.VoucherType;

/** The fields that more than one command has, read as what they mean. */
final class CommandFields extends Fields {

  CommandFields(Node.Struct struct, String path) {
    super(struct, path);
  }

  CommandId id() {
    return text("id", CommandId::new);
  }

  Actor by() {
    return text("by", Actor::new);
  }

  BookId book() {
    return text("book", BookId::new);
  }

  PartyId party() {
    return text("party", PartyId::new);
  }

  String fund() {
    return text("fund", FundId::requireCode);
  }

  /** The hold that a payment draws from, if it names one. */
  @Nullable String hold() {
    return optional("hold", HoldId::requireCode);
  }

  String line(String name) {
    return text(name, value -> Texts.line(name, value));
  }

  @Nullable String optionalLine(String name) {
    return optional(name, value -> Texts.line(name, value));
  }

  LocalDate date(String name) {
    return text(name, day(name));
  }

  YearMonth month(String name) {
    return text(name, monthForm(name));
  }

  /** An amount in the unit that the same object names. */
  DecimalAmount amount() {
    return money("amount", unit());
  }

  /** The code of the unit of the object's amounts. */
  String unit() {
    return text("unit", code -> new Unit(code, 0).code());
  }

  DecimalAmount money(String name, String unit) {
    return text(name, value -> DecimalAmount.parse(value, unit));
  }

  @Nullable DecimalAmount optionalMoney(String name, String unit) {
    return has(name) ? money(name, unit) : null;
  }

  /** One of the constants of an enumeration, by its name. */
  <E extends Enum<E>> E choice(String name, Class<E> type) {
    return text(name, choiceForm(name, type));
  }

  /** The window from {@code from} to {@code to}, both of them given. */
  Window window() {
    LocalDate from = date("from");
    LocalDate to = date("to");
    return at("to", () -> new Window(from, to));
  }

  /** What a voucher says beside its postings. */
  Particulars particulars() {
    return particulars(type());
  }

  /** What a voucher says beside its postings and its type. */
  Particulars particulars(VoucherType type) {
    Actor approvedBy = text("approvedBy", Actor::new);
    return preparation(type).approvedBy(approvedBy);
  }

  /** What a voucher that nobody has approved says beside its postings. */
  Preparation preparation() {
    return preparation(type());
  }

  private Preparation preparation(VoucherType type) {
    LocalDate date = date("date");
    String summary = line("summary");
    return new Preparation(
        date,
        type,
        summary,
        attachments(),
        optionalLine("approvalRef"),
        optional("preparedAt", CommandFields::instant),
        new Signatures(
            optional("checkedBy", Actor::new),
            optional("handledBy", Actor::new),
            optional("cashier", Actor::new),
            optional("custodian", Actor::new)));
  }

  /** The documents that a voucher or a statement refers to. */
  List<Attachment> attachments() {
    return objects("attachments", Particulars.MOST_ATTACHMENTS, CommandFields::attachment);
  }

  private VoucherType type() {
    return Optional.ofNullable(optional("type", CommandFields::voucherType))
        .orElse(VoucherType.GENERAL);
  }

  private Attachment attachment() {
    String name = line("name");
    return text("sha256", hash -> new Attachment(hash, name));
  }

  static Function<String, YearMonth> monthForm(String name) {
    return value -> {
      try {
        YearMonth month = YearMonth.parse(value);
        Window.requireKnown(name, month.atEndOfMonth());
        return month;
      } catch (DateTimeException wrong) {
        throw new InvalidValueException(
            name + " \"" + Texts.shown(value) + "\" is no month; write it like 2020-03");
      }
    };
  }

  static <E extends Enum<E>> Function<String, E> choiceForm(String name, Class<E> type) {
    return value -> {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(value)) {
          return constant;
        }
      }
      throw unknown(name, value, List.of(type.getEnumConstants()));
    };
  }

  static InvalidValueException unknown(String name, String value, List<?> known) {
    String names = String.join(", ", known.stream().map(String::valueOf).toList());
    return new InvalidValueException(
        name + " \"" + Texts.shown(value) + "\" is unknown; use " + names);
  }

  private static Function<String, LocalDate> day(String name) {
    return value -> {
      try {
        return Window.requireKnown(name, LocalDate.parse(value));
      } catch (DateTimeException wrong) {
        throw new InvalidValueException(
            name + " \"" + Texts.shown(value) + "\" is no day; write it like 2020-03-02");
      }
    };
  }

  private static VoucherType voucherType(String value) {
    return VoucherType.find(value)
        .orElseThrow(() -> unknown("type", value, List.of(VoucherType.values())));
  }

  private static Instant instant(String value) {
    try {
      return Instant.parse(value);
    } catch (DateTimeException wrong) {
      throw new InvalidValueException(
          "preparedAt \""
              + Texts.shown(value)
              + "\" is no instant; write it in UTC like 2020-03-02T01:30:00Z");
    }
  }
}
