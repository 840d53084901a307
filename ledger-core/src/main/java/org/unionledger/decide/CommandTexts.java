package org.unionledger.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdjustAmounts;
import org.unionledger.command.AdoptLateFee;
import org.unionledger.command.AdoptRebatePolicy;
import org.unionledger.command.AdoptSplitPlan;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AssembleKit;
import org.unionledger.command.AssertBalance;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.CarryForward;
import org.unionledger.command.ChooseCostMethod;
import org.unionledger.command.CloseFund;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.CloseYear;
import org.unionledger.command.ContributeMatching;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.CorrectPriorYear;
import org.unionledger.command.CountStock;
import org.unionledger.command.DeclareParty;
import org.unionledger.command.DeclarePayroll;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.DiscardDraft;
import org.unionledger.command.DonateGoods;
import org.unionledger.command.EnterOpeningBalances;
import org.unionledger.command.FreezeRoster;
import org.unionledger.command.HoldCommand;
import org.unionledger.command.HoldFund;
import org.unionledger.command.IssueGoods;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.LevyCommand;
import org.unionledger.command.MigrateChart;
import org.unionledger.command.MigrationLine;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.PayAid;
import org.unionledger.command.PayGrant;
import org.unionledger.command.PostDraft;
import org.unionledger.command.PostTemplate;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.PostVoucherPart;
import org.unionledger.command.PreparatoryLevyCommand;
import org.unionledger.command.RebateDues;
import org.unionledger.command.ReceiveDues;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.command.ReopenPeriod;
import org.unionledger.command.Reverse;
import org.unionledger.command.SettleStockDifference;
import org.unionledger.command.SpendingCommand;
import org.unionledger.command.StockCommand;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.dues.SplitPlan;
import org.unionledger.fund.FundTerms;
import org.unionledger.goods.LotId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Attachment;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Preparation;

/** Collects the texts of a command that people write, and where each stands. */
final class CommandTexts {
  /**
   * One text.
   *
   * @param field the name of the field that holds it
   * @param value the text
   * @param identifier whether it is an opaque identifier rather than free text
   */
  record Text(String field, String value, boolean identifier) {}

  private final List<Text> texts = new ArrayList<>();

  private CommandTexts() {}

  static List<Text> of(LedgerCommand command) {
    CommandTexts found = new CommandTexts();
    found.identifier("by", command.by().value());
    switch (command) {
      case OpenBook open -> found.named("book", open.book().value(), open.name());
      case DeclareUnit declare -> found.named("unit", declare.unit().code(), declare.name());
      case DeclareParty declare -> found.party("party", declare.party());
      case AuthoriseFund fund -> found.fund(fund.fund(), fund.name(), fund.terms());
      case AllotFund fund -> found.fund(fund.fund(), fund.name(), fund.terms());
      case FreezeRoster freeze ->
          freeze.members().keySet().forEach(party -> found.party("members", party));
      case LevyCommand levy -> found.levy(levy);
      case ChooseCostMethod choose -> found.identifier("book", choose.book().value());
      case HoldCommand hold -> found.hold(hold);
      case CloseFund close -> found.identifier("fund", close.fund());
      case ClosePeriod close -> found.identifier("book", close.book().value());
      case ReopenPeriod reopen -> {
        found.identifier("book", reopen.book().value());
        found.identifier("approvedBy", reopen.approvedBy().value());
        found.free("reason", reopen.reason());
      }
      case AssertBalance stated -> found.assertion(stated);
      case KeepDraft keep -> found.draft(keep);
      case PostDraft post -> found.identifier("draft", post.draft().value());
      case DiscardDraft discard -> found.identifier("draft", discard.draft().value());
      case CloseYear close -> found.identifier("book", close.book().value());
      case MovementCommand movement -> found.movement(movement);
    }
    return found.texts;
  }

  private void movement(MovementCommand movement) {
    Particulars particulars = movement.particulars();
    identifier("approvedBy", particulars.approvedBy().value());
    free("summary", particulars.summary());
    evidence(particulars.preparation());
    switch (movement) {
      case PayGrant pay -> spending(pay);
      case PayAid pay -> {
        spending(pay);
        free("hardshipFile", pay.hardshipFile());
      }
      case ContributeMatching pay -> spending(pay);
      case PostVoucher post -> lines(post.lines(), post.purpose());
      case PostVoucherPart post -> lines(post.lines(), post.purpose());
      case CorrectMovement correct -> lines(correct.lines(), correct.purpose());
      case CorrectPriorYear correct -> lines(correct.lines(), null);
      case EnterOpeningBalances enter -> lines(enter.lines(), null);
      case PostTemplate post -> template(post);
      case ReceiveDues receive -> party("party", receive.party());
      case PreparatoryLevyCommand levy -> party("party", levy.party());
      case RebateDues rebate -> {
        party("party", rebate.party());
        free("purpose", rebate.purpose());
      }
      case ReceiveGoods receive -> goods(receive);
      case IssueGoods issue -> goods(issue);
      case DonateGoods donate -> goods(donate);
      case AssembleKit kit -> lot(kit.lot());
      case CountStock other -> {}
      case SettleStockDifference other -> {}
      case Reverse other -> {}
      case AdjustAmounts other -> {}
      case MigrateChart migrate -> migrate.lines().forEach(this::worksheet);
      case CarryForward other -> {}
    }
  }

  private void draft(KeepDraft keep) {
    identifier("draft", keep.draft().value());
    free("summary", keep.preparation().summary());
    evidence(keep.preparation());
    lines(keep.lines(), keep.purpose());
  }

  private void assertion(AssertBalance stated) {
    identifier("account", stated.account());
    free("reference", stated.reference());
    attachments(stated.attachments());
  }

  private void attachments(List<Attachment> attachments) {
    for (Attachment attachment : attachments) {
      free("attachments", attachment.name());
    }
  }

  private void evidence(Preparation preparation) {
    free("approvalRef", preparation.approvalReference());
    attachments(preparation.attachments());
    signer("checkedBy", preparation.signatures().checkedBy());
    signer("handledBy", preparation.signatures().handledBy());
    signer("cashier", preparation.signatures().cashier());
    signer("custodian", preparation.signatures().custodian());
  }

  private void signer(String field, @Nullable Actor signer) {
    if (signer != null) {
      identifier(field, signer.value());
    }
  }

  private void spending(SpendingCommand spending) {
    party("payee", spending.payee());
    free("purpose", spending.purpose());
  }

  private void lines(List<DraftLine> lines, @Nullable String purpose) {
    free("purpose", purpose);
    lines.forEach(this::line);
  }

  private void template(PostTemplate post) {
    identifier("template", post.template());
    post.figures().keySet().forEach(name -> identifier("figures", name));
    post.accounts().forEach((name, account) -> identifier("accounts", name + " " + account));
    party("party", post.party());
    free("purpose", post.purpose());
  }

  private void lot(@Nullable LotId lot) {
    if (lot != null) {
      identifier("lot", lot.value());
    }
  }

  private void goods(StockCommand stock) {
    party("party", stock.party());
    free("purpose", stock.purpose());
    lot(stock.lot());
  }

  private void line(DraftLine line) {
    identifier("lines", line.account());
    party("lines", line.party());
  }

  private void levy(LevyCommand command) {
    switch (command) {
      case AdoptRebatePolicy adopt -> policy(adopt.policy());
      case AdoptSplitPlan adopt -> plan(adopt.plan(), adopt.succeeds());
      case AdoptLateFee adopt -> free("approvalRef", adopt.terms().approvalReference());
      case DeclarePayroll declare -> {
        party("party", declare.party());
        free("approvalRef", declare.approvalReference());
      }
    }
  }

  private void worksheet(MigrationLine line) {
    identifier("lines", line.from());
    identifier("lines", line.to());
    party("lines", line.party());
  }

  private void policy(RebatePolicy policy) {
    identifier("policy", policy.code());
    free("approvalRef", policy.approvalReference());
  }

  private void plan(SplitPlan plan, @Nullable String succeeds) {
    identifier("plan", plan.code());
    free("approvalRef", plan.approvalReference());
    if (succeeds != null) {
      identifier("succeeds", succeeds);
    }
  }

  private void named(String field, String identifier, String name) {
    identifier(field, identifier);
    free("name", name);
  }

  private void fund(String code, String name, FundTerms terms) {
    named("fund", code, name);
    terms.purposes().forEach(purpose -> free("purposes", purpose));
    terms.payees().forEach(payee -> party("payees", payee));
  }

  private void hold(HoldCommand command) {
    identifier("hold", command.hold());
    if (command instanceof HoldFund hold) {
      identifier("approvedBy", hold.approvedBy().value());
      party("payee", hold.payee());
      free("purpose", hold.purpose());
      free("approvalRef", hold.approvalReference());
    }
  }

  private void free(String field, @Nullable String value) {
    if (value != null) {
      texts.add(new Text(field, value, false));
    }
  }

  private void party(String field, @Nullable PartyId party) {
    if (party != null) {
      identifier(field, party.value());
    }
  }

  private void identifier(String field, String value) {
    texts.add(new Text(field, value, true));
  }
}
