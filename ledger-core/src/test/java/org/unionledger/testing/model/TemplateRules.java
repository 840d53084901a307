package org.unionledger.testing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.unionledger.chart.Side;
import org.unionledger.command.PostTemplate;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.DraftLine;

/** Some templates, written down once more by hand. */
final class TemplateRules {
  /**
   * Lines: side, account or a choice of them, figures, whether a party may (?) or must (!) stand.
   */
  private static final Map<String, List<String>> OF_2021 =
      Map.of(
          "INTEREST_RECEIVED", List.of("Dr 102 amount", "Cr 408 amount"),
          "LEVY_RECEIVED", List.of("Dr 102 own+upper", "Cr 402 own ?", "Cr 211 upper ?"),
          "AID_PAID",
              List.of("Dr expenditure:50404,50405,50406 amount !", "Cr cash:102,101 amount"),
          "ADVANCE_PAID", List.of("Dr 135 amount !", "Cr cash:102,101 amount"),
          "DEPRECIATED", List.of("Dr 30104 amount", "Cr 163 amount"));

  private static final Map<String, List<String>> OF_2009 =
      Map.of(
          "INTEREST_RECEIVED", List.of("Dr 102 amount", "Cr 408 amount"),
          "LEVY_RECEIVED", List.of("Dr 102 own+upper", "Cr 402 own ?", "Cr 221 upper ?"),
          "AID_PAID",
              List.of("Dr expenditure:50204,50205,50206 amount !", "Cr cash:102,101 amount"),
          "ADVANCE_PAID", List.of("Dr 135 amount !", "Cr cash:102,101 amount"));

  private final ModelState state;
  private final ModelBook book;
  private final PostTemplate command;

  TemplateRules(ModelState state, ModelBook book, PostTemplate command) {
    this.state = state;
    this.book = book;
    this.command = command;
  }

  ModelMovement judge() {
    Refusing.when(!OF_2021.containsKey(command.template()), "TEMPLATE_UNKNOWN");
    List<String> template = (book.is2009() ? OF_2009 : OF_2021).get(command.template());
    Refusing.when(template == null, "TEMPLATE_NOT_OF_CHART");
    List<String[]> lines = given(Objects.requireNonNull(template));
    accounts(lines);
    for (String[] line : lines) {
      boolean must = line.length > 3 && line[3].equals("!");
      Refusing.when(must && command.party() == null, "COUNTERPARTY_NOT_NAMED");
    }
    List<DraftLine> drafts = lines.stream().map(this::draft).toList();
    boolean moves = drafts.stream().anyMatch(line -> movesFund(line.account()));
    Refusing.when(command.fund() != null && !moves, "TEMPLATE_MOVES_NO_FUND");
    LocalDate date = command.particulars().date();
    List<DraftLine> spread = ModelDimensions.spread(book, drafts, command.dimensions());
    HoldRules.Payment payment = new HoldRules.Payment(date, command.purpose(), command.hold());
    List<ModelLine> judged = new VoucherRules(state, book).judge(spread, payment);
    String type = command.particulars().type().toString();
    return new ModelMovement(book, date, type, judged, new ModelMovement.Plain())
        .taking(HoldRules.taken(book, judged, payment));
  }

  private List<String[]> given(List<String> template) {
    Set<String> known = new TreeSet<>();
    List<String[]> lines = new ArrayList<>();
    for (String text : template) {
      String[] line = text.split(" ", -1);
      List<String> figures = List.of(line[2].split("\\+", -1));
      known.addAll(figures);
      if (figures.stream().anyMatch(command.figures()::containsKey)) {
        lines.add(line);
      }
    }
    Refusing.when(!known.containsAll(command.figures().keySet()), "FIGURE_UNKNOWN");
    known.remove("upper");
    Refusing.when(!command.figures().keySet().containsAll(known), "FIGURE_MISSING");
    return lines;
  }

  private void accounts(List<String[]> lines) {
    command
        .accounts()
        .forEach(
            (choice, account) -> {
              boolean allowed =
                  lines.stream()
                      .map(line -> line[1])
                      .filter(it -> it.startsWith(choice + ":"))
                      .anyMatch(it -> List.of(it.split("[:,]", -1)).indexOf(account) > 0);
              Refusing.when(!allowed, "ACCOUNT_NOT_OF_TEMPLATE");
            });
    boolean open = lines.stream().anyMatch(line -> line[1].startsWith("expenditure:"));
    Refusing.when(open && !command.accounts().containsKey("expenditure"), "ACCOUNT_CHOICE_OPEN");
  }

  private DraftLine draft(String[] line) {
    String account = line[1];
    if (account.contains(":")) {
      String choice = account.substring(0, account.indexOf(':'));
      account = Objects.requireNonNullElse(command.accounts().get(choice), "102");
    }
    DecimalAmount sum = DecimalAmount.parse("0", "CNY");
    for (String figure : line[2].split("\\+", -1)) {
      DecimalAmount amount = command.figures().get(figure);
      if (amount != null) {
        sum = new DecimalAmount(sum.value().add(amount.value()), "CNY");
      }
    }
    return new DraftLine(
        account,
        line[0].equals("Dr") ? Side.DEBIT : Side.CREDIT,
        sum,
        movesFund(account) ? command.fund() : null,
        line.length > 3 ? command.party() : null);
  }

  private boolean movesFund(String account) {
    return book.chart().isIncome(account) || book.chart().isExpenditure(account);
  }
}
