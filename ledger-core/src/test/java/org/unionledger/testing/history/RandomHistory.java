package org.unionledger.testing.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.Reverse;
import org.unionledger.identity.CommandId;
import org.unionledger.testing.model.Expectation;
import org.unionledger.testing.model.LedgerModel;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelMovement;
import org.unionledger.voucher.VoucherType;

/**
 * A random history that goes on for ever: about half of its commands are accepted, and every reason
 * of refusal that a single command can meet occurs. Equal seeds give equal histories.
 */
public final class RandomHistory {
  private final Scene scene;
  private final Draw draw;
  private final BookCommands books;
  private final FundCommands funds;
  private final SpendingCommands spending;
  private final VoucherCommands vouchers;
  private final DuesCommands dues;
  private final PreparatoryCommands preparatory;
  private final CorrectionCommands corrections;
  private final YearEndCommands yearEnds;
  private final GoodsCommands goods;
  private final DimensionCommands dimensions;
  private final DraftCommands drafts;
  private final HoldCommands holds;
  private final VoucherSetCommands sets;
  private final AssertionCommands assertions;
  private final MigrationCommands migrations;
  private final List<LedgerCommand> past = new ArrayList<>();
  private final List<String> movements = new ArrayList<>();

  private final boolean ofGoods;

  /** Begins a history. */
  public RandomHistory(long seed) {
    this(seed, false);
  }

  private RandomHistory(long seed, boolean ofGoods) {
    this.ofGoods = ofGoods;
    this.scene = new Scene(seed);
    this.draw = scene.draw;
    this.books = new BookCommands(scene);
    this.funds = new FundCommands(scene);
    this.spending = new SpendingCommands(scene);
    this.vouchers = new VoucherCommands(scene);
    this.dues = new DuesCommands(scene);
    this.preparatory = new PreparatoryCommands(scene);
    this.corrections = new CorrectionCommands(scene);
    this.yearEnds = new YearEndCommands(scene);
    this.goods = new GoodsCommands(scene);
    this.dimensions = new DimensionCommands(scene);
    this.drafts = new DraftCommands(scene);
    this.holds = new HoldCommands(scene);
    this.sets = new VoucherSetCommands(scene);
    this.assertions = new AssertionCommands(scene);
    this.migrations = new MigrationCommands(scene);
  }

  /**
   * The first commands of a history.
   *
   * @param seed which history
   * @param count how many commands
   */
  public static List<LedgerCommand> commands(long seed, int count) {
    return new RandomHistory(seed).commands(count);
  }

  /** The same of a history of goods alone, that come, go, are counted and are taken back. */
  public static List<LedgerCommand> goodsCommands(long seed, int count) {
    return new RandomHistory(seed, true).commands(count);
  }

  private List<LedgerCommand> commands(int count) {
    return IntStream.range(0, count).mapToObj(index -> next()).toList();
  }

  /** The next command. */
  public LedgerCommand next() {
    if (draw.oneIn(14)) {
      scene.today = scene.today.plusDays(1L + draw.below(2));
    }
    LedgerCommand command = draft();
    Expectation expected = scene.model.record(command);
    past.add(command);
    if (expected instanceof Expectation.Recorded recorded && recorded.voucher() != null) {
      movements.add(command.id().value());
    }
    return command;
  }

  /** What the commands so far must have come to. */
  public LedgerModel model() {
    return scene.model;
  }

  private LedgerCommand draft() {
    draw.beginCommand();
    if (!past.isEmpty() && draw.oneIn(25)) {
      LedgerCommand again = draw.recent(past);
      return draw.oneIn(3) ? dimensions.of(fresh(again.id())) : again;
    }
    return dimensions.of(fresh(scene.nextId()));
  }

  private LedgerCommand fresh(CommandId id) {
    if (scene.model.books().size() < 2 || draw.oneIn(400)) {
      return books.open(id);
    }
    if (migrations.isUnderWay() && !draw.oneIn(3)) {
      return migrations.step(id);
    }
    if (scene.model.books().getLast().isEmpty() && draw.oneIn(3)) {
      return yearEnds.open(id);
    }
    if (ofGoods) {
      return draw.oneIn(6) ? reverse(id) : draw.oneIn(20) ? funds.authorise(id) : goods.next(id);
    }
    int kind = draw.below(1_556);
    if (kind < 4) {
      return books.declareUnit(id);
    } else if (kind < 42) {
      return books.declareParty(id);
    } else if (kind < 52) {
      return books.closePeriod(id);
    } else if (kind < 100) {
      return funds.authorise(id);
    } else if (kind < 160) {
      return funds.allot(id);
    } else if (kind < 175) {
      return funds.close(id);
    } else if (kind < 190) {
      return funds.freeze(id);
    } else if (kind < 200) {
      return dues.adopt(id);
    } else if (kind < 310) {
      return dues.receive(id);
    } else if (kind < 390) {
      return dues.rebate(id);
    } else if (kind < 478) {
      return kind < 470 ? reverse(id) : vouchers.bulk(id);
    }
    return kind < 730 ? spending.pay(id) : kind < 915 ? vouchers.post(id) : other(id, kind);
  }

  private LedgerCommand other(CommandId id, int kind) {
    if (kind < 935) {
      return corrections.correct(id, movements);
    } else if (kind < 955) {
      return corrections.adjust(id, movements);
    } else if (kind < 963) {
      return corrections.priorYear(id, movements);
    } else if (kind < 966) {
      return yearEnds.open(id);
    } else if (kind < 976) {
      return yearEnds.carry(id);
    } else if (kind < 980) {
      return yearEnds.closeYear(id);
    }
    if (kind >= 1_496) {
      return preparatory.next(id);
    } else if (kind >= 1_480) {
      return migrations.other(id);
    } else if (kind >= 1_450) {
      return assertions.next(id);
    } else if (kind >= 1_410) {
      return dues.declare(id);
    } else if (kind >= 1_350) {
      return sets.next(id);
    } else if (kind >= 1_230) {
      return holds.next(id);
    } else if (kind >= 1_160) {
      return drafts.next(id);
    }
    return kind < 984 ? yearEnds.reopen(id) : kind < 1_000 ? yearEnds.template(id) : goods.next(id);
  }

  private LedgerCommand reverse(CommandId id) {
    if (movements.isEmpty() || draw.slips()) {
      String other = draw.slips() || past.isEmpty() ? "c-0" : draw.recent(past).id().value();
      return reversal(id, other, scene.today);
    }
    String movement = draw.recent(movements);
    ModelMovement original = java.util.Objects.requireNonNull(scene.model.movement(movement));
    LocalDate date = original.date().plusDays(draw.below(25));
    if (draw.slips()) {
      return reversal(id, movement, original.date().minusDays(1));
    }
    YearMonth closed = closedThrough(original);
    boolean isClosed = !YearMonth.from(date).isAfter(closed);
    return reversal(
        id, movement, isClosed && !draw.slips() ? closed.atEndOfMonth().plusDays(1) : date);
  }

  private YearMonth closedThrough(ModelMovement original) {
    for (ModelBook book : scene.model.books()) {
      YearMonth closed = book.closedThrough();
      if (book.name().equals(original.bookName()) && closed != null) {
        return closed;
      }
    }
    return YearMonth.of(1949, 12);
  }

  private Reverse reversal(CommandId id, String movement, LocalDate date) {
    return new Reverse(
        id,
        Scene.ACCOUNTANT,
        new CommandId(movement),
        scene.particulars(date, VoucherType.GENERAL));
  }
}
