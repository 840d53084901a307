package org.unionledger.testing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.unionledger.command.AdoptLateFee;
import org.unionledger.command.AdoptRebatePolicy;
import org.unionledger.command.AdoptSplitPlan;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AssertBalance;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.DeclarePayroll;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.HoldFund;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.PayAid;
import org.unionledger.command.PostTemplate;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.PostVoucherPart;
import org.unionledger.command.RebateDues;
import org.unionledger.command.ReopenPeriod;
import org.unionledger.command.SpendingCommand;
import org.unionledger.command.StockCommand;
import org.unionledger.fund.FundTerms;

/**
 * No text looks like personal data: a run of digits as long as a mobile number, an identity number
 * or the number of a bank card.
 */
final class PersonalDataRule {
  private static final Pattern SUSPICIOUS =
      Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{16,19}|\\d{17}[Xx])(?!\\d)");

  private PersonalDataRule() {}

  static void check(LedgerCommand command) {
    for (String text : texts(command)) {
      Refusing.when(SUSPICIOUS.matcher(text).find(), "PERSONAL_DATA");
    }
  }

  private static List<String> texts(LedgerCommand command) {
    List<String> texts = new ArrayList<>();
    if (command instanceof MovementCommand movement) {
      texts.add(movement.particulars().summary());
      texts.add(Objects.requireNonNullElse(movement.particulars().approvalReference(), ""));
      movement.particulars().attachments().forEach(attachment -> texts.add(attachment.name()));
    }
    if (command instanceof SpendingCommand spending) {
      texts.add(Objects.requireNonNullElse(spending.purpose(), ""));
    }
    if (command instanceof StockCommand stock) {
      texts.add(Objects.requireNonNullElse(stock.purpose(), ""));
    }
    switch (command) {
      case OpenBook open -> texts.add(open.name());
      case DeclareUnit unit -> texts.add(unit.name());
      case AuthoriseFund fund -> addAll(texts, fund.name(), fund.terms());
      case AllotFund fund -> addAll(texts, fund.name(), fund.terms());
      case AdoptRebatePolicy adopt ->
          texts.add(Objects.requireNonNullElse(adopt.policy().approvalReference(), ""));
      case AdoptSplitPlan adopt ->
          texts.add(Objects.requireNonNullElse(adopt.plan().approvalReference(), ""));
      case AdoptLateFee adopt ->
          texts.add(Objects.requireNonNullElse(adopt.terms().approvalReference(), ""));
      case DeclarePayroll declare ->
          texts.add(Objects.requireNonNullElse(declare.approvalReference(), ""));
      case PayAid aid -> texts.add(aid.hardshipFile());
      case PostVoucherPart part -> texts.add(Objects.requireNonNullElse(part.purpose(), ""));
      case PostVoucher voucher -> texts.add(Objects.requireNonNullElse(voucher.purpose(), ""));
      case RebateDues rebate -> texts.add(Objects.requireNonNullElse(rebate.purpose(), ""));
      case PostTemplate post -> texts.add(Objects.requireNonNullElse(post.purpose(), ""));
      case CorrectMovement correct -> texts.add(Objects.requireNonNullElse(correct.purpose(), ""));
      case KeepDraft keep -> addAll(texts, keep);
      case AssertBalance stated -> addAll(texts, stated);
      case HoldFund hold -> addAll(texts, hold);
      case ReopenPeriod reopen -> texts.add(reopen.reason());
      default -> {}
    }
    return texts;
  }

  private static void addAll(List<String> texts, KeepDraft keep) {
    texts.add(keep.preparation().summary());
    texts.add(Objects.requireNonNullElse(keep.preparation().approvalReference(), ""));
    keep.preparation().attachments().forEach(attachment -> texts.add(attachment.name()));
    texts.add(Objects.requireNonNullElse(keep.purpose(), ""));
  }

  private static void addAll(List<String> texts, AssertBalance stated) {
    texts.add(stated.reference());
    stated.attachments().forEach(attachment -> texts.add(attachment.name()));
  }

  private static void addAll(List<String> texts, HoldFund hold) {
    texts.add(hold.hold());
    texts.add(Objects.requireNonNullElse(hold.purpose(), ""));
    texts.add(Objects.requireNonNullElse(hold.approvalReference(), ""));
  }

  private static void addAll(List<String> texts, String name, FundTerms terms) {
    texts.add(name);
    texts.addAll(terms.purposes());
  }
}
