package org.unionledger.benchmarks.replay.data;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.BookLevel;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.Reverse;
import org.unionledger.decide.Decider;
import org.unionledger.decide.state.EventTags;
import org.unionledger.decide.state.SeriesKey;
import org.unionledger.event.Movement;
import org.unionledger.event.MovementReversed;
import org.unionledger.event.VoucherPosted;
import org.unionledger.fund.FundTerms;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.journal.Envelope;
import org.unionledger.journal.Tag;
import org.unionledger.json.EventJson;
import org.unionledger.json.Fingerprints;
import org.unionledger.money.Amount;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Posting;
import org.unionledger.voucher.Voucher;
import org.unionledger.voucher.VoucherNumber;
import org.unionledger.voucher.VoucherType;

/**
 * Turns generated movements into the commands that a caller would give, and into the very envelopes
 * that the ledger would record for these commands, without asking it: ten million decisions would
 * take hours. Envelopes must be asked for in the order of recording, as their vouchers are
 * numbered. For one thread at a time.
 */
final class Recording {
  private static final Actor CLERK = new Actor("clerk");
  private static final Actor CHAIR = new Actor("chair");
  private static final ZoneId ZONE = ZoneOffset.ofHours(8);
  private static final long GREATEST_FUND = Amount.GREATEST_LINE;

  private final Names names;
  private final Map<SeriesKey, Long> lastNumbers = new HashMap<>();

  Recording(Names names) {
    this.names = names;
  }

  /** The time at which everything before the first movement is recorded. */
  static Clock openingClock() {
    return Clock.fixed(Movements.FIRST_DAY.atStartOfDay(ZONE).toInstant(), ZONE);
  }

  /** What must be recorded before the first movement. */
  List<LedgerCommand> opening() {
    List<LedgerCommand> commands = new ArrayList<>();
    for (Unit unit : Names.GOODS) {
      commands.add(new DeclareUnit(new CommandId("unit-" + unit), CHAIR, unit, unit.code()));
    }
    DecimalAmount plenty =
        new DecimalAmount(BigDecimal.valueOf(GREATEST_FUND, Unit.CNY.scale()), Unit.CNY.code());
    for (BookId book : names.books()) {
      commands.add(
          new OpenBook(
              new CommandId(book.value()),
              CHAIR,
              book,
              "总工会",
              Names.CHART,
              BookLevel.COUNTY_AND_ABOVE));
      for (String fund : Names.FUNDS) {
        CommandId id = new CommandId(book + "/" + fund);
        commands.add(new AuthoriseFund(id, CHAIR, book, fund, "专项资金", plenty, FundTerms.NONE));
      }
    }
    return commands;
  }

  /** The command that a movement is recorded by. */
  LedgerCommand command(GeneratedMovement movement) {
    CommandId id = id(movement.number());
    if (movement.reversed() != GeneratedMovement.NONE) {
      return new Reverse(id, CLERK, id(movement.reversed()), particulars(movement, "红字冲销"));
    }
    BookId book = names.books().get(movement.book());
    List<DraftLine> lines = movement.postings().stream().map(this::line).toList();
    return new PostVoucher(id, CLERK, book, particulars(movement, "困难职工帮扶"), null, lines);
  }

  private static CommandId id(long number) {
    String digits = Long.toString(number);
    return new CommandId("v-" + "0".repeat(Math.max(0, 10 - digits.length())) + digits);
  }

  private static Particulars particulars(GeneratedMovement movement, String summary) {
    return Particulars.of(CHAIR, movement.date(), summary);
  }

  private DraftLine line(GeneratedPosting posting) {
    BalanceKey key = names.keys().get(posting.key());
    BigDecimal value = BigDecimal.valueOf(posting.minor(), key.unit().scale());
    return new DraftLine(
        key.account(),
        posting.side(),
        new DecimalAmount(value, key.unit().code()),
        fund(key),
        party(posting));
  }

  private static @Nullable String fund(BalanceKey key) {
    return key.fund().isEmpty() ? null : key.fund();
  }

  private @Nullable PartyId party(GeneratedPosting posting) {
    return posting.party() == GeneratedPosting.NOBODY ? null : names.parties().get(posting.party());
  }

  /** The envelope of the event that a movement becomes. */
  Envelope envelope(GeneratedMovement generated) {
    LedgerCommand command = command(generated);
    Movement event = event(command, voucher(generated));
    Map<String, String> metadata =
        Map.of(
            EventJson.BY, CLERK.value(),
            EventJson.FINGERPRINT, Fingerprints.of(command).text(),
            EventJson.RULES, Decider.RULES_VERSION);
    List<Tag> tags =
        EventTags.of(command.id(), event).stream()
            .map(tag -> new Tag(tag.name(), tag.value()))
            .toList();
    return Envelope.of(
        EventJson.NAMESPACE + EventJson.type(event),
        EventJson.version(event),
        command.id().value(),
        recordedAt(generated),
        metadata,
        tags,
        EventJson.write(event));
  }

  private static Movement event(LedgerCommand command, Voucher voucher) {
    return command instanceof Reverse reverse
        ? new MovementReversed(voucher, reverse.movement())
        : new VoucherPosted(voucher, null);
  }

  private Voucher voucher(GeneratedMovement generated) {
    BookId book = names.books().get(generated.book());
    SeriesKey series = new SeriesKey(book, generated.date().getYear(), VoucherType.GENERAL);
    long number = lastNumbers.merge(series, 1L, Long::sum);
    boolean isRed = generated.reversed() != GeneratedMovement.NONE;
    return new Voucher(
        book,
        Names.CHART,
        new VoucherNumber(series.year(), series.type(), number),
        CLERK,
        particulars(generated, isRed ? "红字冲销" : "困难职工帮扶"),
        generated.postings().stream().map(this::posting).toList());
  }

  private Posting posting(GeneratedPosting posting) {
    BalanceKey key = names.keys().get(posting.key());
    Amount amount = new Amount(posting.minor(), key.unit());
    return new Posting(key.account(), posting.side(), amount, fund(key), party(posting));
  }

  /** Never before any earlier one: some milliseconds apart, on the day of recording. */
  private static Instant recordedAt(GeneratedMovement generated) {
    return generated
        .recordedOn()
        .atTime(9, 0)
        .atZone(ZONE)
        .toInstant()
        .plusMillis(generated.number());
  }
}
