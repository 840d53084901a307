package org.unionledger.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.AdjustAmounts;
import org.unionledger.command.AssembleKit;
import org.unionledger.command.AssertBalance;
import org.unionledger.command.CarryForward;
import org.unionledger.command.ChooseCostMethod;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.CloseYear;
import org.unionledger.command.CorrectMovement;
import org.unionledger.command.CorrectPriorYear;
import org.unionledger.command.CountStock;
import org.unionledger.command.DeclareParty;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.DonateGoods;
import org.unionledger.command.DraftCommand;
import org.unionledger.command.EnterOpeningBalances;
import org.unionledger.command.FundCommand;
import org.unionledger.command.HoldCommand;
import org.unionledger.command.IssueGoods;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.LevyCommand;
import org.unionledger.command.MigrateChart;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.OpenBook;
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
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.refusal.CommandRefusal.MalformedCommand;

/**
 * Commands as JSON, one object a line. {@code docs/commands.md} documents every command with an
 * example.
 *
 * <p>Reading is strict: an unknown, missing or repeated field, a value of another type or form,
 * text after the object and anything beyond the limits is refused, with the column. Money is a
 * decimal number in a text ({@code "1234.56"}), never a JSON number.
 */
public final class CommandJson {
  /** The longest line that is read, in UTF-16 characters. */
  public static final int LONGEST_LINE = 1024 * 1024;

  private static final List<String> COMMANDS =
      List.of(
          "OpenBook",
          "DeclareUnit",
          "DeclareParty",
          "ClosePeriod",
          "ReopenPeriod",
          "CloseYear",
          "AssertBalance",
          "EnterOpeningBalances",
          "CarryForward",
          "MigrateChart",
          "AuthoriseFund",
          "AllotFund",
          "CloseFund",
          "FreezeRoster",
          "HoldFund",
          "ReleaseHold",
          "ExpireHold",
          "PostVoucher",
          "PostVoucherPart",
          "KeepDraft",
          "PostDraft",
          "DiscardDraft",
          "PostTemplate",
          "Reverse",
          "CorrectMovement",
          "AdjustAmounts",
          "CorrectPriorYear",
          "PayGrant",
          "PayAid",
          "ContributeMatching",
          "AdoptRebatePolicy",
          "AdoptSplitPlan",
          "AdoptLateFee",
          "DeclarePayroll",
          "ReceiveDues",
          "RebateDues",
          "ReceivePreparatoryLevy",
          "SettlePreparatoryLevy",
          "ReceiveGoods",
          "IssueGoods",
          "DonateGoods",
          "AssembleKit",
          "CountStock",
          "SettleStockDifference",
          "ChooseCostMethod");

  private CommandJson() {}

  /**
   * Reads one command.
   *
   * @param line one JSON object, at most {@link #LONGEST_LINE} characters; no byte order mark
   * @return the command
   * @throws MalformedCommandException if the line is anything else
   */
  public static LedgerCommand read(String line) throws MalformedCommandException {
    NodeReader reader = new NodeReader(line);
    try {
      if (line.length() > LONGEST_LINE) {
        throw new MalformedJson(
            LONGEST_LINE, "", "longer than " + LONGEST_LINE + " characters; split the command");
      }
      CommandFields fields = new CommandFields(reader.read(), "");
      LedgerCommand command = fields.at("command", () -> command(fields));
      fields.end();
      return command;
    } catch (MalformedJson wrong) {
      int column = line.codePointCount(0, Math.min(wrong.offset(), line.length())) + 1;
      throw new MalformedCommandException(
          new MalformedCommand(column, wrong.field(), wrong.problem()), id(reader.fieldsSoFar()));
    }
  }

  private static @Nullable CommandId id(Map<String, Node.Field> fields) {
    Node.Field field = fields.get("id");
    if (field == null || !(field.value() instanceof Node.Text text)) {
      return null;
    }
    try {
      return new CommandId(text.value());
    } catch (InvalidValueException notAnId) {
      return null;
    }
  }

  private static LedgerCommand command(CommandFields in) {
    String name = in.text("command", value -> value);
    return switch (name) {
      case "OpenBook" -> BookCommands.openBook(in);
      case "DeclareUnit" -> BookCommands.declareUnit(in);
      case "DeclareParty" -> BookCommands.declareParty(in);
      case "ClosePeriod" -> BookCommands.closePeriod(in);
      case "ReopenPeriod" -> YearEndForms.reopenPeriod(in);
      case "CloseYear" -> YearEndForms.closeYear(in);
      case "AssertBalance" -> AssertionForms.assertBalance(in);
      case "EnterOpeningBalances" -> YearEndForms.enterOpeningBalances(in);
      case "CarryForward" -> YearEndForms.carryForward(in);
      case "MigrateChart" -> MigrationForms.migrateChart(in);
      case "CorrectMovement" -> CorrectionForms.correctMovement(in);
      case "AdjustAmounts" -> CorrectionForms.adjustAmounts(in);
      case "CorrectPriorYear" -> CorrectionForms.correctPriorYear(in);
      case "AuthoriseFund", "AllotFund", "CloseFund", "FreezeRoster" ->
          FundCommands.command(name, in);
      case "HoldFund", "ReleaseHold", "ExpireHold" -> HoldForms.command(name, in);
      case "PostVoucher" -> VoucherCommands.postVoucher(in);
      case "PostVoucherPart" -> VoucherCommands.postVoucherPart(in);
      case "KeepDraft", "PostDraft", "DiscardDraft" -> DraftForms.command(name, in);
      case "PostTemplate" -> TemplateForms.postTemplate(in);
      case "Reverse" -> VoucherCommands.reverse(in);
      case "PayGrant", "PayAid", "ContributeMatching" -> SpendingCommands.command(name, in);
      case "AdoptRebatePolicy", "AdoptSplitPlan", "AdoptLateFee", "DeclarePayroll" ->
          LevyForms.command(name, in);
      case "ReceiveDues" -> DuesCommands.receiveDues(in);
      case "RebateDues" -> DuesCommands.rebateDues(in);
      case "ReceivePreparatoryLevy", "SettlePreparatoryLevy" ->
          PreparatoryLevyForms.command(name, in);
      default -> goodsCommand(name, in);
    };
  }

  private static LedgerCommand goodsCommand(String name, CommandFields in) {
    return switch (name) {
      case "ReceiveGoods" -> GoodsCommands.receiveGoods(in);
      case "IssueGoods" -> GoodsCommands.issueGoods(in);
      case "DonateGoods" -> GoodsCommands.donateGoods(in);
      case "AssembleKit" -> GoodsCommands.assembleKit(in);
      case "CountStock" -> GoodsCommands.countStock(in);
      case "SettleStockDifference" -> GoodsCommands.settleStockDifference(in);
      case "ChooseCostMethod" -> GoodsCommands.chooseCostMethod(in);
      default -> throw CommandFields.unknown("command", name, COMMANDS);
    };
  }

  /**
   * Writes one command in its canonical form: what {@link #read} reads back as an equal command,
   * with the fields in one order, without white space, and what is left open left out.
   *
   * @param command the command
   * @return one JSON object without line breaks
   */
  public static String write(LedgerCommand command) {
    return text(command).toString();
  }

  /** The command as it is written, field by field. */
  static CommandText text(LedgerCommand command) {
    CommandText out = CommandText.of(command);
    switch (command) {
      case MovementCommand movement -> write(movement, out);
      case OpenBook openBook -> BookCommands.write(openBook, out);
      case DeclareUnit declareUnit -> BookCommands.write(declareUnit, out);
      case DeclareParty declareParty -> BookCommands.write(declareParty, out);
      case ClosePeriod closePeriod -> BookCommands.write(closePeriod, out);
      case ReopenPeriod reopenPeriod -> YearEndForms.write(reopenPeriod, out);
      case CloseYear closeYear -> YearEndForms.write(closeYear, out);
      case AssertBalance stated -> AssertionForms.write(stated, out);
      case FundCommand fund -> FundCommands.write(fund, out);
      case HoldCommand hold -> HoldForms.write(hold, out);
      case DraftCommand draft -> DraftForms.write(draft, out);
      case LevyCommand levy -> LevyForms.write(levy, out);
      case ChooseCostMethod choose -> GoodsCommands.write(choose, out);
    }
    return out;
  }

  private static void write(MovementCommand command, CommandText out) {
    switch (command) {
      case EnterOpeningBalances enter -> YearEndForms.write(enter, out);
      case CarryForward carryForward -> YearEndForms.write(carryForward, out);
      case MigrateChart migrate -> MigrationForms.write(migrate, out);
      case CorrectMovement correct -> CorrectionForms.write(correct, out);
      case AdjustAmounts adjust -> CorrectionForms.write(adjust, out);
      case CorrectPriorYear correct -> CorrectionForms.write(correct, out);
      case PostVoucher postVoucher -> VoucherCommands.write(postVoucher, out);
      case PostVoucherPart part -> VoucherCommands.write(part, out);
      case PostTemplate postTemplate -> TemplateForms.write(postTemplate, out);
      case Reverse reverse -> VoucherCommands.write(reverse, out);
      case SpendingCommand spending -> SpendingCommands.write(spending, out);
      case ReceiveDues receiveDues -> DuesCommands.write(receiveDues, out);
      case RebateDues rebateDues -> DuesCommands.write(rebateDues, out);
      case PreparatoryLevyCommand levy -> PreparatoryLevyForms.write(levy, out);
      case ReceiveGoods receive -> GoodsCommands.write(receive, out);
      case IssueGoods issue -> GoodsCommands.write(issue, issue.particulars(), out);
      case DonateGoods donate -> GoodsCommands.write(donate, donate.particulars(), out);
      case AssembleKit kit -> GoodsCommands.write(kit, out);
      case CountStock count -> GoodsCommands.write(count, out);
      case SettleStockDifference settle -> GoodsCommands.write(settle, out);
    }
  }
}
