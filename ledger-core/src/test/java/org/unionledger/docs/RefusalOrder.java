package org.unionledger.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The order in which the rules of each command are checked, by the reasons of their refusals. A
 * name in angle brackets stands for all reasons of a group.
 */
final class RefusalOrder {
  private static final Map<String, String> GROUPS = new LinkedHashMap<>();
  private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

  static {
    GROUPS.put(
        "every command",
        "MALFORMED_COMMAND COMMAND_ID_REUSED PERSONAL_DATA PREPARER_APPROVES"
            + " ROLES_NOT_SEPARATE");
    GROUPS.put("amount", "UNIT_UNKNOWN WRONG_SCALE ZERO_AMOUNT NEGATIVE_AMOUNT AMOUNT_TOO_LARGE");
    GROUPS.put("account", "ACCOUNT_UNKNOWN ACCOUNT_OF_OTHER_CHART NOT_AN_EXPENDITURE_ACCOUNT");
    GROUPS.put(
        "terms",
        "<account> <amount> FUND_UNIT_DIFFERS <amount> FUND_UNIT_DIFFERS"
            + " DIMENSIONS_NOT_OF_CHART");
    GROUPS.put(
        "payment",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD FUND_UNKNOWN EXPENDITURE_ACCOUNT_OPEN <account>");
    GROUPS.put(
        "expenditure", "FUND_UNKNOWN EXPENDITURE_NOT_NAMED EXPENDITURE_ACCOUNT_OPEN <account>");
    GROUPS.put(
        "issue",
        "GOODS_NEVER_RECEIVED LOT_UNKNOWN STOCK_EXCEEDED NO_EXPENDITURE <expenditure>"
            + " ACCOUNT_NOT_ALLOWED");
    GROUPS.put(
        "form",
        "ACCOUNT_OF_GOODS ACCOUNT_UNKNOWN ACCOUNT_OF_OTHER_CHART UNIT_UNKNOWN WRONG_UNIT"
            + " WRONG_SCALE ZERO_AMOUNT NEGATIVE_AMOUNT AMOUNT_TOO_LARGE UNBALANCED"
            + " ASSET_FUND_DIFFERS FUND_NOT_NAMED");
    GROUPS.put(
        "funds",
        "FUND_UNKNOWN FUND_IS_CLOSED FUND_UNIT_DIFFERS OUTSIDE_FUND_WINDOW ACCOUNT_NOT_ALLOWED"
            + " PURPOSE_NOT_ALLOWED PAYEE_NOT_NAMED PAYEE_NOT_ALLOWED NO_UNION_ACCOUNT"
            + " ROSTER_NOT_FROZEN NOT_ON_ROSTER DIMENSION_NOT_TAKEN DIMENSION_CONTRADICTS_FUND"
            + " FISCAL_MONEY_WITHOUT_FUND FUND_OF_FISCAL_MONEY DIMENSION_MISSING"
            + " PROJECT_NOT_NAMED");
    GROUPS.put(
        "hold",
        "HOLD_UNKNOWN HOLD_ALREADY_RELEASED HOLD_ALREADY_EXPIRED HOLD_OF_OTHER_FUND HOLD_NOT_BEGUN"
            + " HOLD_IS_OVER HOLD_FOR_OTHER_PAYEE HOLD_FOR_OTHER_PURPOSE HOLD_EXCEEDED");
    GROUPS.put("sums", "PARTY_LIMIT_EXCEEDED FUND_EXCEEDED SUM_TOO_LARGE");
    GROUPS.put("voucher", "<form> <funds> <sums>");
    GROUPS.put("drawing", "<form> <funds> <hold> <sums>");

    COMMANDS.put("OpenBook", "BOOK_ALREADY_OPEN");
    COMMANDS.put("DeclareUnit", "UNIT_ALREADY_DECLARED");
    COMMANDS.put("DeclareParty", "BOOK_UNKNOWN");
    COMMANDS.put("AuthoriseFund", "BOOK_UNKNOWN FUND_ALREADY_EXISTS <amount> <terms>");
    COMMANDS.put(
        "AllotFund",
        "BOOK_UNKNOWN FUND_UNKNOWN FUND_IS_CLOSED FUND_ALREADY_EXISTS <amount>"
            + " FUND_UNIT_DIFFERS <terms> WINDOW_WIDER_THAN_PARENT TERMS_WIDER_THAN_PARENT"
            + " FUND_EXCEEDED");
    COMMANDS.put("FreezeRoster", "BOOK_UNKNOWN FUND_UNKNOWN FUND_IS_CLOSED ROSTER_ALREADY_FROZEN");
    COMMANDS.put(
        "CloseFund",
        "BOOK_UNKNOWN FUND_UNKNOWN FUND_IS_CLOSED FUND_HAS_OPEN_CHILDREN FUND_HAS_HOLDS");
    COMMANDS.put(
        "HoldFund",
        "PREPARER_APPROVES BOOK_UNKNOWN FUND_UNKNOWN FUND_IS_CLOSED HOLD_ALREADY_EXISTS"
            + " HOLD_OF_GOODS <amount> FUND_UNIT_DIFFERS OUTSIDE_FUND_WINDOW PURPOSE_NOT_ALLOWED"
            + " PAYEE_NOT_ALLOWED NOT_ON_ROSTER FUND_EXCEEDED");
    COMMANDS.put(
        "ReleaseHold",
        "BOOK_UNKNOWN HOLD_UNKNOWN HOLD_ALREADY_RELEASED HOLD_ALREADY_EXPIRED HOLD_NOT_BEGUN"
            + " NOTHING_HELD <amount> FUND_UNIT_DIFFERS HOLD_EXCEEDED");
    COMMANDS.put(
        "ExpireHold",
        "BOOK_UNKNOWN HOLD_UNKNOWN HOLD_ALREADY_RELEASED HOLD_ALREADY_EXPIRED HOLD_NOT_OVER"
            + " NOTHING_HELD");
    COMMANDS.put("PostVoucher", "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD <drawing>");
    COMMANDS.put(
        "PostVoucherPart",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD VOUCHER_SET_UNKNOWN VOUCHER_PART_DIFFERS"
            + " VOUCHER_SET_COMPLETE <voucher>");
    COMMANDS.put("KeepDraft", "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD DRAFT_ALREADY_KEPT <form>");
    COMMANDS.put(
        "PostDraft",
        "DRAFT_UNKNOWN PREPARER_APPROVES ROLES_NOT_SEPARATE DRAFT_OF_FORMER_CHART <funds> <sums>");
    COMMANDS.put("DiscardDraft", "DRAFT_UNKNOWN");
    COMMANDS.put(
        "PostTemplate",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD TEMPLATE_UNKNOWN TEMPLATE_NOT_OF_CHART FIGURE_UNKNOWN"
            + " FIGURE_MISSING ACCOUNT_NOT_OF_TEMPLATE ACCOUNT_CHOICE_OPEN COUNTERPARTY_NOT_NAMED"
            + " TEMPLATE_MOVES_NO_FUND <drawing>");
    COMMANDS.put(
        "EnterOpeningBalances",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD OPENING_AFTER_MOVEMENTS OPENING_NAMES_RESULT"
            + " <voucher>");
    COMMANDS.put("PayGrant", "<payment> <drawing>");
    COMMANDS.put("PayAid", "<payment> <drawing>");
    COMMANDS.put("ContributeMatching", "<payment> MATCHES_OWN_BOOK FUND_UNKNOWN <drawing>");
    COMMANDS.put(
        "ReceiveDues",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD <amount> <amount> PAYROLL_DIFFERS NO_SPLIT_PLAN"
            + " <voucher>");
    COMMANDS.put(
        "AdoptSplitPlan",
        "BOOK_UNKNOWN SPLIT_PLAN_ALREADY_ADOPTED SPLIT_PLAN_UNKNOWN SPLIT_PLAN_IN_USE"
            + " SPLIT_PLANS_OVERLAP");
    COMMANDS.put("AdoptRebatePolicy", "BOOK_UNKNOWN POLICY_ALREADY_ADOPTED");
    COMMANDS.put(
        "RebateDues",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD POLICY_UNKNOWN INTERVALS_MIXED INTERVAL_NOT_ENDED"
            + " NO_DUES_PAID OUTSIDE_POLICY_WINDOW PARTY_UNKNOWN NOT_ELIGIBLE NOT_PAID_IN_FULL"
            + " ALREADY_REBATED REBATE_EXCEEDS_PAID REBATE_OWED_BACK NOTHING_TO_REBATE <voucher>");
    COMMANDS.put("AdoptLateFee", "BOOK_UNKNOWN LATE_FEE_ALREADY_ADOPTED");
    COMMANDS.put(
        "DeclarePayroll",
        "BOOK_UNKNOWN WRONG_SCALE NEGATIVE_AMOUNT AMOUNT_TOO_LARGE"
            + " PAYROLL_DECLARED_TOO_EARLY PAYROLL_ALREADY_DECLARED");
    COMMANDS.put(
        "ReceivePreparatoryLevy",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD <amount> UNION_FOUNDED NO_SPLIT_PLAN <voucher>");
    COMMANDS.put(
        "SettlePreparatoryLevy",
        "APPROVAL_NOT_NAMED BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD NO_PREPARATORY_LEVY"
            + " PREPARATORY_LEVY_IS_SETTLED SETTLED_BEFORE_RECEIPT UNION_FOUNDED"
            + " UNION_NOT_FOUNDED WRONG_SCALE NEGATIVE_AMOUNT AMOUNT_TOO_LARGE WRONG_SCALE"
            + " NEGATIVE_AMOUNT AMOUNT_TOO_LARGE WRONG_SCALE NEGATIVE_AMOUNT AMOUNT_TOO_LARGE"
            + " SHARES_DIFFER <voucher>");
    COMMANDS.put(
        "ReceiveGoods",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD <amount> <amount> LOT_ALREADY_ON_HAND NO_EXPENDITURE"
            + " <expenditure> <voucher>");
    COMMANDS.put("IssueGoods", "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD <amount> <issue> <voucher>");
    COMMANDS.put(
        "DonateGoods",
        "APPROVAL_NOT_NAMED BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD <amount> <issue> <voucher>");
    COMMANDS.put(
        "AssembleKit",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD KIT_WITHOUT_COMPONENTS <amount> LOT_ALREADY_ON_HAND"
            + " <amount> GOODS_NEVER_RECEIVED STOCK_EXCEEDED <voucher>");
    COMMANDS.put(
        "CountStock",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD UNIT_UNKNOWN WRONG_SCALE NEGATIVE_AMOUNT"
            + " AMOUNT_TOO_LARGE <amount> GOODS_NEVER_RECEIVED COUNT_BEFORE_MOVEMENT <voucher>");
    COMMANDS.put(
        "SettleStockDifference",
        "APPROVAL_NOT_NAMED COUNT_UNKNOWN NOTHING_TO_SETTLE COUNT_ALREADY_SETTLED"
            + " DATE_IN_CLOSED_PERIOD <voucher>");
    COMMANDS.put(
        "ChooseCostMethod", "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD COST_METHOD_ALREADY_CHOSEN");
    COMMANDS.put(
        "Reverse",
        "MOVEMENT_UNKNOWN NOT_A_MOVEMENT REVERSAL_OF_REVERSAL CORRECTION_OF_CORRECTION"
            + " CARRIED_FORWARD_STANDS MIGRATION_STANDS MOVEMENT_OF_FORMER_CHART ALREADY_REVERSED"
            + " ALREADY_ADJUSTED REVERSED_BEFORE_MOVEMENT"
            + " MOVEMENT_OF_PRIOR_YEAR DATE_IN_CLOSED_PERIOD DUES_ALREADY_REBATED"
            + " LEVY_ALREADY_SETTLED COUNT_ALREADY_SETTLED GOODS_ALREADY_MOVED FUND_IS_CLOSED"
            + " FUND_EXCEEDED SUM_TOO_LARGE");
    COMMANDS.put(
        "CorrectMovement",
        "MOVEMENT_UNKNOWN NOT_A_MOVEMENT CORRECTION_OF_CORRECTION CARRIED_FORWARD_STANDS"
            + " MIGRATION_STANDS MOVEMENT_OF_FORMER_CHART"
            + " NOT_REVERSED ALREADY_CORRECTED REVERSED_BEFORE_MOVEMENT MOVEMENT_OF_PRIOR_YEAR"
            + " DATE_IN_CLOSED_PERIOD <voucher>");
    COMMANDS.put(
        "AdjustAmounts",
        "MOVEMENT_UNKNOWN NOT_A_MOVEMENT CORRECTION_OF_CORRECTION CARRIED_FORWARD_STANDS"
            + " MIGRATION_STANDS AMOUNTS_NOT_ADJUSTABLE MOVEMENT_OF_FORMER_CHART ALREADY_REVERSED"
            + " REVERSED_BEFORE_MOVEMENT"
            + " MOVEMENT_OF_PRIOR_YEAR DATE_IN_CLOSED_PERIOD AMOUNTS_DO_NOT_MATCH WRONG_SCALE"
            + " NEGATIVE_AMOUNT AMOUNT_TOO_LARGE NOTHING_ADJUSTED UNBALANCED ASSET_FUND_DIFFERS"
            + " FUND_IS_CLOSED PARTY_LIMIT_EXCEEDED FUND_EXCEEDED SUM_TOO_LARGE");
    COMMANDS.put(
        "CorrectPriorYear",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD MOVEMENT_UNKNOWN NOT_A_MOVEMENT NOT_OF_PRIOR_YEAR"
            + " PRIOR_YEAR_RESULT_NAMED <voucher>");
    COMMANDS.put(
        "ClosePeriod", "BOOK_UNKNOWN PERIOD_ALREADY_CLOSED DRAFTS_OPEN VOUCHER_SETS_INCOMPLETE");
    COMMANDS.put("ReopenPeriod", "PREPARER_APPROVES BOOK_UNKNOWN PERIOD_NOT_CLOSED YEAR_IS_CLOSED");
    COMMANDS.put(
        "AssertBalance",
        "BOOK_UNKNOWN ACCOUNT_UNKNOWN ACCOUNT_OF_OTHER_CHART UNIT_UNKNOWN WRONG_UNIT WRONG_SCALE"
            + " AMOUNT_TOO_LARGE FUND_UNKNOWN ASSERTION_UNKNOWN ASSERTION_ALREADY_REPLACED");
    COMMANDS.put(
        "CarryForward",
        "BOOK_UNKNOWN DATE_IN_CLOSED_PERIOD NOT_AT_YEAR_END STEP_NOT_OF_CHART FUND_UNKNOWN <amount>"
            + " NOTHING_TO_CARRY_FORWARD SURPLUS_EXCEEDS_CARRY_OVER SUM_TOO_LARGE");
    COMMANDS.put(
        "MigrateChart",
        "BOOK_UNKNOWN CHART_ALREADY_MIGRATED NO_CHART_FOLLOWS NOT_AT_YEAR_BEGIN"
            + " DATE_IN_CLOSED_PERIOD YEAR_BEFORE_NOT_CLOSED WORKSHEET_NOT_ATTACHED"
            + " POSTED_ON_FORMER_CHART ACCOUNT_UNKNOWN ACCOUNT_OF_OTHER_CHART WAY_NOT_IN_MAPPING"
            + " <amount> FUND_UNKNOWN CARRY_OVER_NAMES_NO_FUND DIMENSION_NOT_TAKEN"
            + " BALANCE_NOT_EMPTIED BALANCE_NOT_ANALYSED ASSET_FUND_NOT_MATCHED ASSET_FUND_DIFFERS"
            + " NOTHING_TO_MIGRATE MIGRATION_TOO_LONG SUM_TOO_LARGE");
    COMMANDS.put(
        "CloseYear",
        "BOOK_UNKNOWN YEAR_IS_CLOSED DRAFTS_OPEN VOUCHER_SETS_INCOMPLETE PERIOD_NOT_CLOSED"
            + " NOT_CARRIED_FORWARD");
  }

  private RefusalOrder() {}

  /** For each group the reasons and groups in their order. */
  static Map<String, List<String>> groups() {
    return split(GROUPS);
  }

  /** For each command the reasons and groups in their order, after those of every command. */
  static Map<String, List<String>> commands() {
    return split(COMMANDS);
  }

  /** All reasons of a command in their order. */
  static List<String> of(String command) {
    return Stream.concat(
            flat(String.valueOf(GROUPS.get("every command"))),
            flat(String.valueOf(COMMANDS.get(command))))
        .toList();
  }

  private static Stream<String> flat(String order) {
    return words(order).stream()
        .flatMap(
            word ->
                word.startsWith("<")
                    ? flat(String.valueOf(GROUPS.get(word.substring(1, word.length() - 1))))
                    : Stream.of(word));
  }

  private static Map<String, List<String>> split(Map<String, String> orders) {
    Map<String, List<String>> split = new LinkedHashMap<>();
    orders.forEach((name, order) -> split.put(name, words(order)));
    return split;
  }

  private static List<String> words(String order) {
    return order.isEmpty() ? new ArrayList<>() : List.of(order.split(" "));
  }
}
