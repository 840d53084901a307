package org.unionledger.testing.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.ContributeMatching;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PayAid;
import org.unionledger.command.PayGrant;
import org.unionledger.command.PostTemplate;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.RebateDues;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dimension.ExpenditureKind;
import org.unionledger.dimension.FundingSource;
import org.unionledger.dimension.Ownership;
import org.unionledger.dimension.RequiredDimensions;
import org.unionledger.fund.FundTerms;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.testing.model.ModelFund;
import org.unionledger.voucher.DraftLine;

/** Adds to commands what people would say in the dimensions that a book asks for, mostly. */
final class DimensionCommands {
  private static final List<String> ECONOMIC = List.of("30201", "30299", "30305", "31002");
  private static final List<String> FUNCTIONAL = List.of("2012906", "2012999");

  private final Scene scene;
  private final Draw draw;

  DimensionCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
  }

  /** What a book asks for. */
  RequiredDimensions required(boolean is2009) {
    return is2009 ? RequiredDimensions.NONE : draw.of(List.of(RequiredDimensions.values()));
  }

  LedgerCommand of(LedgerCommand command) {
    return switch (command) {
      case AuthoriseFund it ->
          new AuthoriseFund(
              it.id(), it.by(), it.book(), it.fund(), it.name(), it.amount(), terms(it));
      case AllotFund it when draw.oneIn(6) ->
          new AllotFund(
              it.id(),
              it.by(),
              it.book(),
              it.parent(),
              it.fund(),
              it.name(),
              it.amount(),
              it.terms().withDimensions(ofFund()));
      case PostVoucher it ->
          new PostVoucher(
              it.id(),
              it.by(),
              it.book(),
              it.particulars(),
              it.purpose(),
              lines(book(it.book().value()), it.lines()),
              it.hold());
      case KeepDraft it ->
          new KeepDraft(
              it.id(),
              it.by(),
              it.book(),
              it.draft(),
              it.preparation(),
              it.purpose(),
              lines(book(it.book().value()), it.lines()));
      default -> payment(command);
    };
  }

  private LedgerCommand payment(LedgerCommand command) {
    return switch (command) {
      case CorrectMovement it -> correction(it);
      case PayGrant it -> grant(it);
      case PayAid it -> aid(it);
      case ContributeMatching it -> matching(it);
      case PostTemplate it -> template(it);
      case RebateDues it -> rebate(it);
      case ReceiveGoods it -> goods(it);
      default -> command;
    };
  }

  private LedgerCommand correction(CorrectMovement it) {
    return new CorrectMovement(
        it.id(),
        it.by(),
        it.movement(),
        it.particulars(),
        it.purpose(),
        lines(corrected(it), it.lines()));
  }

  private LedgerCommand grant(PayGrant it) {
    return new PayGrant(
        it.id(),
        it.by(),
        it.book(),
        it.particulars(),
        it.fund(),
        it.payee(),
        it.amount(),
        it.purpose(),
        it.account(),
        it.hold(),
        payment(it.book().value(), it.fund()));
  }

  private LedgerCommand aid(PayAid it) {
    return new PayAid(
        it.id(),
        it.by(),
        it.book(),
        it.particulars(),
        it.fund(),
        it.payee(),
        it.hardshipFile(),
        it.amount(),
        it.purpose(),
        it.account(),
        it.hold(),
        payment(it.book().value(), it.fund()));
  }

  private LedgerCommand matching(ContributeMatching it) {
    return new ContributeMatching(
        it.id(),
        it.by(),
        it.book(),
        it.particulars(),
        it.fund(),
        it.matches(),
        it.payee(),
        it.amount(),
        it.purpose(),
        it.account(),
        it.hold(),
        payment(it.book().value(), it.fund()));
  }

  private LedgerCommand template(PostTemplate it) {
    return new PostTemplate(
        it.id(),
        it.by(),
        it.book(),
        it.particulars(),
        it.template(),
        it.figures(),
        it.accounts(),
        it.fund(),
        it.party(),
        it.purpose(),
        it.hold(),
        it.template().equals("AID_PAID") || draw.slips()
            ? payment(it.book().value(), it.fund())
            : Dimensions.NONE);
  }

  private LedgerCommand rebate(RebateDues it) {
    return new RebateDues(
        it.id(),
        it.by(),
        it.book(),
        it.particulars(),
        it.policy(),
        it.party(),
        it.levyPeriods(),
        it.fund(),
        it.purpose(),
        expenditure(book(it.book().value()), it.fund()));
  }

  private LedgerCommand goods(ReceiveGoods it) {
    return new ReceiveGoods(
        it.id(),
        it.by(),
        it.book(),
        it.particulars(),
        it.source(),
        it.quantity(),
        it.value(),
        it.lot(),
        it.fund(),
        it.purpose(),
        it.account(),
        it.party(),
        it.account() == null && it.fund() == null
            ? Dimensions.NONE
            : expenditure(book(it.book().value()), it.fund()));
  }

  private @Nullable ModelBook book(String name) {
    return scene.model.books().stream()
        .filter(book -> book.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable ModelBook corrected(CorrectMovement command) {
    return Optional.ofNullable(scene.model.movement(command.movement().value()))
        .map(movement -> book(movement.bookName()))
        .orElse(null);
  }

  private FundTerms terms(AuthoriseFund command) {
    ModelBook book = book(command.book().value());
    boolean says = book != null && !book.is2009() && draw.oneIn(2);
    return says || draw.slips() ? command.terms().withDimensions(ofFund()) : command.terms();
  }

  private Dimensions ofFund() {
    ExpenditureKind kind = draw.of(List.of(ExpenditureKind.values()));
    String economicClass = draw.oneIn(2) ? draw.of(ECONOMIC) : null;
    Dimensions said = new Dimensions(kind, economicClass, null, null, null);
    return draw.oneIn(3)
        ? said.paidByFiscalMoney(draw.of(FUNCTIONAL))
        : draw.oneIn(2) ? said.paidByUnionMoney() : said;
  }

  private Dimensions payment(String bookName, @Nullable String fund) {
    ModelBook book = book(bookName);
    Dimensions owned =
        book != null && !book.is2009() && draw.oneIn(12)
            ? Dimensions.ownedBy(draw.of(List.of(Ownership.values())))
            : Dimensions.NONE;
    return expenditure(book, fund).or(owned);
  }

  private List<DraftLine> lines(@Nullable ModelBook book, List<DraftLine> lines) {
    return lines.stream().map(line -> line(book, line)).toList();
  }

  private DraftLine line(@Nullable ModelBook book, DraftLine line) {
    if (book == null || line.account().startsWith("memo:")) {
      return line;
    }
    boolean spent = book.chart().isExpenditure(line.account()) && !line.account().equals("521");
    boolean asset = line.account().startsWith("1") && !book.is2009();
    if (spent != draw.slips()) {
      return line.in(expenditure(book, line.fund()));
    }
    return asset && draw.oneIn(10)
        ? line.in(Dimensions.ownedBy(draw.of(List.of(Ownership.values()))))
        : line;
  }

  /** What a careful caller says where the fund does not, and sometimes where it does. */
  private Dimensions expenditure(@Nullable ModelBook book, @Nullable String fund) {
    if (!says(book)) {
      return Dimensions.NONE;
    }
    Map<String, String> ofFund = ofFund(book, fund);
    boolean anew = draw.slips();
    ExpenditureKind kind = null;
    if (anew || !ofFund.containsKey("expenditureKind")) {
      List<ExpenditureKind> kinds = List.of(ExpenditureKind.values());
      kind = draw.of(fund == null && !draw.slips() ? kinds.subList(0, 2) : kinds);
    }
    boolean classed = ofFund.containsKey("economicClass") && !anew;
    Dimensions said = new Dimensions(kind, classed ? null : draw.of(ECONOMIC), null, null, null);
    return ofFund.containsKey("fundingSource") && !anew ? said : paid(said);
  }

  private boolean says(@Nullable ModelBook book) {
    if (book == null || book.is2009()) {
      return draw.slips();
    }
    return book.requires().equals("NONE") ? draw.oneIn(8) : !draw.slips();
  }

  private Dimensions paid(Dimensions said) {
    return draw.slips()
        ? said.paidByFiscalMoney(draw.of(FUNCTIONAL))
        : new Dimensions(said.kind(), said.economicClass(), FundingSource.UNION, null, null);
  }

  private static Map<String, String> ofFund(@Nullable ModelBook book, @Nullable String code) {
    return book == null
        ? Map.of()
        : book.funds().stream()
            .filter(fund -> fund.code().equals(code))
            .findFirst()
            .map(ModelFund::terms)
            .map(ModelFund.Terms::dimensions)
            .orElse(Map.of());
  }
}
