package org.unionledger.testing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.PostDraft;
import org.unionledger.command.PostVoucherPart;
import org.unionledger.command.Reverse;
import org.unionledger.party.PartyFacts;
import org.unionledger.testing.BalanceKey;
import org.unionledger.testing.Figures;
import org.unionledger.testing.FundFigures;
import org.unionledger.testing.Turnover;

/** Says what must become of commands, one after another. Not thread-safe. */
public final class LedgerModel {
  private final ModelState state = new ModelState();

  /** Whether a party is declared to have a union as of a day. */
  public boolean hasUnion(String party, LocalDate day) {
    PartyFacts facts = state.factsOf(party, day);
    return facts != null && facts.hasUnion();
  }

  /** What would become of a command now; changes nothing. */
  public Expectation expect(LedgerCommand command) {
    return judge(command).expectation();
  }

  /** What becomes of a command, which the model takes as recorded if it is accepted. */
  public Expectation record(LedgerCommand command) {
    Judgement judgement = judge(command);
    if (judgement.expectation() instanceof Expectation.Recorded recorded) {
      judgement.change().apply(state);
      state.recorded.put(
          command.id().value(),
          new ModelState.Recorded(
              command, recorded.position(), recorded.voucher(), judgement.movement()));
    }
    return judgement.expectation();
  }

  private record Judgement(
      Expectation expectation, ModelState.Change change, @Nullable ModelMovement movement) {
    Judgement(Expectation expectation) {
      this(expectation, state -> {}, null);
    }
  }

  private Judgement judge(LedgerCommand command) {
    ModelState.Recorded before = state.recorded.get(command.id().value());
    if (before != null) {
      return new Judgement(
          before.command().equals(command)
              ? new Expectation.AlreadyRecorded(before.position(), before.voucher())
              : new Expectation.Refused("COMMAND_ID_REUSED"));
    }
    long position = state.recorded.size() + 1L;
    try {
      PersonalDataRule.check(command);
      ModelMovement movement = movement(command);
      if (movement != null) {
        if (movement.kind instanceof ModelMovement.Agreed) {
          return new Judgement(new Expectation.Recorded(position, null), changed -> {}, null);
        }
        String number = movement.book.nextNumber(movement);
        return new Judgement(
            new Expectation.Recorded(position, number),
            changed -> post(movement, command),
            movement);
      }
      ModelState.Change change = new OtherRules(state).judge(command);
      return new Judgement(new Expectation.Recorded(position, null), change, null);
    } catch (Refusing refused) {
      return new Judgement(new Expectation.Refused(refused.reason()));
    }
  }

  /** The movement that a command would become, null if it is of another kind. */
  private @Nullable ModelMovement movement(LedgerCommand command) {
    if (command instanceof PostDraft post) {
      return new DraftRules(state).post(post);
    }
    if (!(command instanceof MovementCommand movement)) {
      return null;
    }
    boolean alone = command.by().equals(movement.particulars().approvedBy());
    Refusing.when(alone, "PREPARER_APPROVES");
    SignatureRule.check(
        command.by(), movement.particulars().approvedBy(), movement.particulars().signatures());
    return command instanceof Reverse reverse
        ? new ReversalRules(state).judge(reverse)
        : new MovementRules(state).judge(movement);
  }

  private static void post(ModelMovement movement, LedgerCommand command) {
    movement.book.post(movement);
    if (movement.kind instanceof ModelMovement.Red red) {
      red.original().reversedBy = command.id().value();
    }
  }

  /** All figures as they stand. */
  public Figures figures() {
    SortedMap<BalanceKey, Turnover> balances = new TreeMap<>();
    SortedMap<String, FundFigures> funds = new TreeMap<>();
    SortedMap<String, Turnover> dimensions = new TreeMap<>();
    for (ModelBook book : state.books.values()) {
      balances.putAll(book.balances.accounts());
      dimensions.putAll(book.balances.dimensions());
      book.funds.values().forEach(fund -> funds.put(book.name + "/" + fund.code, fund.figures()));
    }
    return new Figures(balances, funds, dimensions);
  }

  /** How many commands are recorded. */
  public long position() {
    return state.recorded.size();
  }

  /** The open books, the oldest first. */
  public List<ModelBook> books() {
    return List.copyOf(state.books.values());
  }

  /**
   * The first of the vouchers that share a number.
   *
   * @param complete whether of those that are complete, too
   */
  public List<PostVoucherPart> begunSets(boolean complete) {
    return state.parts.values().stream()
        .filter(part -> complete || !part.isLast())
        .map(ModelMovement.Part::first)
        .toList();
  }

  /** The codes of the declared units, CNY first. */
  public List<String> units() {
    return List.copyOf(state.scales.keySet());
  }

  /** The decimal places of a declared unit. */
  public int scaleOf(String unit) {
    return Objects.requireNonNull(state.scales.get(unit), unit);
  }

  /** The movement that a command became, null if it is none. */
  public @Nullable ModelMovement movement(String id) {
    ModelState.Recorded recorded = state.recorded.get(id);
    return recorded == null ? null : recorded.movement();
  }
}
