package org.unionledger.testing.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdjustAmounts;
import org.unionledger.command.AssembleKit;
import org.unionledger.command.CarryForward;
import org.unionledger.command.ContributeMatching;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.CorrectPriorYear;
import org.unionledger.command.CountStock;
import org.unionledger.command.DonateGoods;
import org.unionledger.command.EnterOpeningBalances;
import org.unionledger.command.IssueGoods;
import org.unionledger.command.IssuingCommand;
import org.unionledger.command.MigrateChart;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.PayAid;
import org.unionledger.command.PayGrant;
import org.unionledger.command.PostTemplate;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.PostVoucherPart;
import org.unionledger.command.PreparatoryLevyCommand;
import org.unionledger.command.RebateDues;
import org.unionledger.command.ReceiveDues;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.command.ReceivePreparatoryLevy;
import org.unionledger.command.Reverse;
import org.unionledger.command.SettlePreparatoryLevy;
import org.unionledger.command.SettleStockDifference;
import org.unionledger.command.SpendingCommand;
import org.unionledger.dues.PreparatoryOutcome;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/** The rules of all movements but reversals. */
final class MovementRules {
  private final ModelState state;

  MovementRules(ModelState state) {
    this.state = state;
  }

  ModelMovement judge(MovementCommand command) {
    return switch (command) {
      case PostVoucher post -> post(post);
      case PostVoucherPart part ->
          new VoucherSetRules(state).post(part, openBook(part.book(), part.particulars()));
      case PayGrant grant -> spend(grant.book(), grant.particulars(), grant, null);
      case PayAid aid -> spend(aid.book(), aid.particulars(), aid, null);
      case ContributeMatching matching ->
          spend(matching.book(), matching.particulars(), matching, matching.matches());
      case ReceiveDues dues ->
          new DuesRules(state, openBook(dues.book(), dues.particulars())).receive(dues);
      case RebateDues rebate ->
          new RebateRules(state, openBook(rebate.book(), rebate.particulars())).rebate(rebate);
      case PreparatoryLevyCommand levy -> preparatory(levy);
      case PostTemplate post ->
          new TemplateRules(state, openBook(post.book(), post.particulars()), post).judge();
      case EnterOpeningBalances enter ->
          new YearEndRules(state).open(enter, openBook(enter.book(), enter.particulars()));
      case CorrectMovement correct -> new CorrectionRules(state).correct(correct);
      case AdjustAmounts adjust -> new CorrectionRules(state).adjust(adjust);
      case CorrectPriorYear correct ->
          new CorrectionRules(state)
              .correctPriorYear(correct, openBook(correct.book(), correct.particulars()));
      case CarryForward carry ->
          new YearEndRules(state).carry(carry, openBook(carry.book(), carry.particulars()));
      case MigrateChart migrate -> new MigrationRules(state).migrate(migrate);
      case ReceiveGoods receive -> stock(receive.book(), receive.particulars()).receive(receive);
      case IssueGoods issue -> issue(issue.particulars(), issue);
      case DonateGoods donate -> {
        approved(donate.particulars());
        yield issue(donate.particulars(), donate);
      }
      case AssembleKit kit ->
          new KitRules(state, openBook(kit.book(), kit.particulars())).assemble(kit);
      case CountStock count ->
          new CountRules(state).count(count, openBook(count.book(), count.particulars()));
      case SettleStockDifference settle -> new CountRules(state).settle(settle);
      case Reverse reverse -> throw new IllegalArgumentException(reverse.toString());
    };
  }

  private ModelMovement preparatory(PreparatoryLevyCommand command) {
    if (command instanceof SettlePreparatoryLevy settle
        && settle.outcome() == PreparatoryOutcome.EXPIRED) {
      approved(settle.particulars());
    }
    ModelBook book = openBook(command.book(), command.particulars());
    PreparatoryRules rules = new PreparatoryRules(state, book);
    return switch (command) {
      case ReceivePreparatoryLevy receive -> rules.receive(receive);
      case SettlePreparatoryLevy settle -> rules.settle(settle);
    };
  }

  private static void approved(Particulars particulars) {
    Refusing.when(particulars.approvalReference() == null, "APPROVAL_NOT_NAMED");
  }

  private ModelBook openBook(BookId id, Particulars particulars) {
    ModelBook book = state.book(id);
    Refusing.when(book.isClosedOn(particulars.date()), "DATE_IN_CLOSED_PERIOD");
    return book;
  }

  private ModelMovement issue(Particulars particulars, IssuingCommand issue) {
    return stock(issue.book(), particulars).issue(issue);
  }

  private StockRules stock(BookId id, Particulars particulars) {
    return new StockRules(state, openBook(id, particulars), particulars);
  }

  private ModelMovement post(PostVoucher command) {
    ModelBook book = openBook(command.book(), command.particulars());
    return voucher(book, command.particulars(), command.lines(), command.purpose(), command.hold());
  }

  private ModelMovement spend(
      BookId id, Particulars particulars, SpendingCommand command, @Nullable FundId matches) {
    ModelBook book = openBook(id, particulars);
    ModelFund fund = book.funds.get(command.fund());
    Refusing.when(fund == null, "FUND_UNKNOWN");
    List<String> allowed = Objects.requireNonNull(fund).terms.accounts().stream().sorted().toList();
    String account = command.account();
    Refusing.when(account == null && allowed.size() != 1, "EXPENDITURE_ACCOUNT_OPEN");
    String named = account == null ? allowed.get(0) : account;
    VoucherRules.accountKnown(book, named);
    Refusing.when(!book.chart().isExpenditure(named), "NOT_AN_EXPENDITURE_ACCOUNT");
    if (matches != null) {
      Refusing.when(matches.book().equals(id), "MATCHES_OWN_BOOK");
      ModelBook other = state.books.get(matches.book().value());
      Refusing.when(other == null || !other.funds.containsKey(matches.code()), "FUND_UNKNOWN");
    }
    DraftLine debit = DraftLine.debit(named, command.amount()).forFund(command.fund());
    DraftLine paid = command.payee() == null ? debit : debit.with(command.payee());
    List<DraftLine> lines = List.of(paid, DraftLine.credit("102", command.amount()));
    return voucher(
        book,
        particulars,
        ModelDimensions.spread(book, lines, command.dimensions()),
        command.purpose(),
        command.hold());
  }

  private ModelMovement voucher(
      ModelBook book,
      Particulars particulars,
      List<DraftLine> drafts,
      @Nullable String purpose,
      @Nullable String hold) {
    HoldRules.Payment payment = new HoldRules.Payment(particulars.date(), purpose, hold);
    List<ModelLine> lines = new VoucherRules(state, book).judge(drafts, payment);
    String type = particulars.type().toString();
    return new ModelMovement(book, particulars.date(), type, lines, new ModelMovement.Plain())
        .taking(HoldRules.taken(book, lines, payment));
  }
}
