package org.unionledger.json;

import org.unionledger.journal.canonical.Token;

/** The names of all fields of all events. */
enum Field {
  ACCOUNT("account"),
  ACCOUNTS("accounts"),
  AMOUNT("amount"),
  AMOUNTS("amounts"),
  APPROVAL_REF("approvalRef"),
  APPROVED_BY("approvedBy"),
  ATTACHMENTS("attachments"),
  BALANCE("balance"),
  BASE("base"),
  BASIS_POINTS("basisPoints"),
  BOOK("book"),
  CASHIER("cashier"),
  CHANNEL("channel"),
  CHART("chart"),
  CHECKED_BY("checkedBy"),
  COST_METHOD("costMethod"),
  COUNT("count"),
  COUNTED("counted"),
  CUSTODIAN("custodian"),
  DAILY_BASIS_POINTS("dailyBasisPoints"),
  DATE("date"),
  DECLARATION("declaration"),
  DIMENSIONS("dimensions"),
  DUE("due"),
  DUE_DAY("dueDay"),
  ECONOMIC_CLASS("economicClass"),
  DRAFT("draft"),
  DRAW("draw"),
  ELIGIBILITY("eligibility"),
  EXPENDITURE_KIND("expenditureKind"),
  FIRST("first"),
  FROM("from"),
  FUNCTIONAL_CLASS("functionalClass"),
  FUND("fund"),
  FUNDING_SOURCE("fundingSource"),
  HANDLED_BY("handledBy"),
  HARDSHIP_FILE("hardshipFile"),
  HAS_UNION("hasUnion"),
  HOLD("hold"),
  INTERVAL("interval"),
  KIND("kind"),
  LEVEL("level"),
  LEVY_PERIOD("levyPeriod"),
  LOT("lot"),
  LOWER("lower"),
  MATCHES_BOOK("matchesBook"),
  MATCHES_FUND("matchesFund"),
  MEMBERS("members"),
  MOVEMENT("movement"),
  NAME("name"),
  NUMBER("number"),
  OUTCOME("outcome"),
  OWN("own"),
  OWNERSHIP("ownership"),
  PARENT("parent"),
  PARTY("party"),
  PAYEE("payee"),
  PAYEES("payees"),
  PAYROLL("payroll"),
  PER_MEMBER("perMember"),
  PER_PARTY("perParty"),
  PERIOD("period"),
  PERIODS("periods"),
  PLAN("plan"),
  POLICY("policy"),
  POSTINGS("postings"),
  PREPARED_AT("preparedAt"),
  PREPARED_BY("preparedBy"),
  PURPOSE("purpose"),
  PURPOSES("purposes"),
  QUANTITY("quantity"),
  RATE_BASIS_POINTS("rateBasisPoints"),
  REASON("reason"),
  REBATE("rebate"),
  RECEIPT("receipt"),
  REFERENCE("reference"),
  RELEASED("released"),
  REOPENS("reopens"),
  REPLACES("replaces"),
  RESTATED("restated"),
  SCALE("scale"),
  SHA256("sha256"),
  SHARES("shares"),
  SIDE("side"),
  SIZE("size"),
  STEP("step"),
  SOURCE("source"),
  STOCK("stock"),
  SUCCEEDS("succeeds"),
  SUMMARY("summary"),
  TEMPLATE("template"),
  TO("to"),
  TYPE("type"),
  UNION_ACCOUNT("unionAccount"),
  UNIONISED("unionised"),
  UNION_ACCOUNTS_ONLY("unionAccountsOnly"),
  UNIT("unit"),
  UNTIL("until"),
  UPPER("upper"),
  VALUE("value"),
  VOUCHER("voucher"),
  WAGES("wages"),
  WINDOW_BASIS("windowBasis"),
  YEAR("year");

  private final String text;

  @SuppressWarnings("ImmutableEnumChecker") // a token never changes
  private final Token token;

  Field(String text) {
    this.text = text;
    this.token = Token.of('"' + text + "\":");
  }

  /** The name with its quotes and the colon, as it stands before a value. */
  Token token() {
    return token;
  }

  @Override
  public String toString() {
    return text;
  }
}
