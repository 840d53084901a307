package org.unionledger.examples.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.ClosePeriod;
import org.unionledger.command.CountStock;
import org.unionledger.command.DeclareUnit;
import org.unionledger.command.IssueGoods;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.PostTemplate;
import org.unionledger.command.ReceiveGoods;
import org.unionledger.command.Reverse;
import org.unionledger.command.SettleStockDifference;
import org.unionledger.fund.FundTerms;
import org.unionledger.goods.GoodsSource;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.template.AccountChoice;
import org.unionledger.template.PostingTemplate;
import org.unionledger.template.TemplateFigure;
import org.unionledger.template.TemplateLine;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Preparation;
import org.unionledger.voucher.Signatures;

/**
 * A year of one book, whose commands are all accepted: movements by every template of its chart,
 * goods, counts, closed months, and some movements that are taken back in red. Equal seeds give
 * equal years.
 */
final class RandomYear {
  static final BookId BOOK = new BookId("b");
  static final int YEAR = 2023;
  static final Actor CLERK = new Actor("clerk");
  static final Actor HEAD = new Actor("head");

  private static final String ITEM = "parcel";
  private static final PartyId PARTY = new PartyId("org-1");
  private static final List<String> FUNDS = List.of("aid", "hall");
  private static final int DAYS = 365;

  private final Random random;
  private final Chart chart;
  private final List<Step> steps = new ArrayList<>();
  private long onHand;
  private long quota;

  /**
   * One command.
   *
   * @param command what is asked
   * @param undone whether it is taken back in the end, or takes something back
   */
  record Step(LedgerCommand command, boolean undone) {}

  private RandomYear(long seed, ChartId chart) {
    this.random = new Random(seed);
    this.chart = Chart.of(chart);
  }

  static List<Step> of(long seed, ChartId chart, int movements) {
    RandomYear year = new RandomYear(seed, chart);
    year.begin();
    LocalDate date = LocalDate.of(YEAR, 1, 1);
    for (int index = 0; index < movements; index++) {
      LocalDate next = LocalDate.ofYearDay(YEAR, 1 + index * (DAYS - 1) / movements);
      if (next.getMonth() != date.getMonth() && year.random.nextBoolean()) {
        year.add(new ClosePeriod(year.id(), HEAD, BOOK, YearMonth.from(date)));
      }
      date = next;
      year.move(date);
    }
    return year.steps;
  }

  private void begin() {
    add(new OpenBook(id(), HEAD, BOOK, "某工会", chart.id(), BookLevel.COUNTY_AND_ABOVE));
    add(new DeclareUnit(id(), HEAD, new Unit(ITEM, 0), "慰问品（份）"));
    for (String fund : FUNDS) {
      DecimalAmount cap = DecimalAmount.parse("900000000.00", "CNY");

      add(new AuthoriseFund(id(), HEAD, BOOK, fund, "专项", cap, FundTerms.NONE));
    }
  }

  private void add(LedgerCommand command) {
    steps.add(new Step(command, false));
  }

  private CommandId id() {
    return new CommandId("y-" + (steps.size() + 1));
  }

  private static Particulars on(LocalDate date) {
    return Particulars.of(HEAD, date, "凭证");
  }

  private DecimalAmount amount() {
    return new DecimalAmount(BigDecimal.valueOf(1 + random.nextInt(9_000_000), 2), "CNY");
  }

  private void move(LocalDate date) {
    switch (random.nextInt(10)) {
      case 0 -> receive(date);
      case 1 -> issue(date);
      case 2 -> count(date);
      default -> template(date);
    }
    if (random.nextInt(6) == 0) {
      undo(steps.size() - 1, date);
    } else if (random.nextInt(6) == 0) {
      undo(random.nextInt(steps.size()), date);
    }
  }

  /** Takes a movement back: any by template, and the last one if it moved goods. */
  private void undo(int index, LocalDate date) {
    Step step = steps.get(index);
    boolean last = index == steps.size() - 1;
    boolean undoable =
        switch (step.command()) {
          case PostTemplate post -> !post.template().contains("QUOTA");
          case IssueGoods issue -> last;
          case ReceiveGoods receive -> last;
          case LedgerCommand other -> false;
        };
    if (!undoable || step.undone()) {
      return;
    }
    switch (step.command()) {
      case IssueGoods issue -> onHand += issue.quantity().value().longValue();
      case ReceiveGoods receive -> onHand -= receive.quantity().value().longValue();
      case LedgerCommand other -> {}
    }
    steps.set(index, new Step(step.command(), true));
    steps.add(new Step(new Reverse(id(), CLERK, step.command().id(), on(date)), true));
  }

  private DecimalAmount quantity(long count) {
    return new DecimalAmount(BigDecimal.valueOf(count), ITEM);
  }

  private void receive(LocalDate date) {
    boolean bought = random.nextBoolean();
    long count = 1L + random.nextInt(500);
    boolean spends = bought && chart.id() == ChartId.CN_UNION_2021;
    onHand += count;
    add(
        new ReceiveGoods(
            id(),
            CLERK,
            BOOK,
            on(date),
            bought ? GoodsSource.PURCHASED : GoodsSource.DONATED,
            quantity(count),
            amount(),
            null,
            null,
            null,
            spends ? "50405" : null,
            PARTY));
  }

  private void issue(LocalDate date) {
    if (onHand > 1) {
      long count = 1 + random.nextLong(onHand - 1);
      onHand -= count;
      String account = chart.id() == ChartId.CN_UNION_2021 ? null : "50205";
      add(
          new IssueGoods(
              id(), CLERK, BOOK, on(date), quantity(count), null, null, null, account, PARTY));
    }
  }

  /** Something is missing, and is settled where the chart lets it wait for approval. */
  private void count(LocalDate date) {
    if (onHand > 1) {
      CommandId count = id();
      onHand--;
      add(new CountStock(count, CLERK, BOOK, on(date), quantity(onHand), null));
      if (chart.id() == ChartId.CN_UNION_2021 && random.nextBoolean()) {
        Particulars approved =
            new Preparation(
                    date, on(date).type(), "处理盘亏", List.of(), "某工发〔2023〕1号", null, Signatures.NONE)
                .approvedBy(HEAD);
        add(new SettleStockDifference(id(), CLERK, count, approved));
      }
    }
  }

  private void template(LocalDate date) {
    List<PostingTemplate> all =
        PostingTemplate.all().stream().filter(it -> !it.in(chart.id()).isEmpty()).toList();
    PostingTemplate template = all.get(random.nextInt(all.size()));
    Map<String, DecimalAmount> figures = figures(template);
    if (!isCovered(template.name(), figures)) {
      return;
    }
    List<TemplateLine> lines =
        template.in(chart.id()).stream()
            .filter(line -> line.figures().stream().anyMatch(figures::containsKey))
            .toList();
    Map<String, String> accounts = new TreeMap<>();
    for (TemplateLine line : lines) {
      AccountChoice choice = line.account();
      if (choice.otherwise().isEmpty()) {
        accounts.computeIfAbsent(choice.name(), name -> chosen(choice));
      }
    }
    add(
        new PostTemplate(
            id(),
            CLERK,
            BOOK,
            on(date),
            template.name(),
            figures,
            accounts,
            fund(lines, accounts),
            PARTY,
            null));
  }

  private Map<String, DecimalAmount> figures(PostingTemplate template) {
    List<TemplateFigure> known = template.figuresIn(chart.id());
    Map<String, DecimalAmount> figures = new TreeMap<>();
    for (TemplateFigure figure : known) {
      if (figure.required() || random.nextBoolean()) {
        figures.put(figure.name(), amount());
      }
    }
    if (figures.isEmpty()) {
      figures.put(known.getFirst().name(), amount());
    }
    return figures;
  }

  /** A quota is never spent before it came. */
  private boolean isCovered(String template, Map<String, DecimalAmount> figures) {
    if (!template.contains("QUOTA")) {
      return true;
    }
    boolean comes = template.endsWith("RECEIVED") || template.endsWith("RESTORED");
    long fen = figures.values().iterator().next().value().movePointRight(2).longValueExact();
    if (!comes && fen > quota) {
      return false;
    }
    quota += comes ? fen : -fen;
    return true;
  }

  private String chosen(AccountChoice choice) {
    List<Account> allowed = chart.accounts().stream().filter(choice::allows).toList();
    return allowed.get(random.nextInt(allowed.size())).code();
  }

  /** Earmarked accounts need one, others may have one. */
  private @Nullable String fund(List<TemplateLine> lines, Map<String, String> accounts) {
    boolean moved = false;
    boolean needed = false;
    for (TemplateLine line : lines) {
      AccountChoice choice = line.account();
      String code = accounts.getOrDefault(choice.name(), choice.otherwise());
      Account account = chart.find(code).orElseThrow();
      moved |= account.movesFunds() || account.earmarked();
      needed |= account.earmarked();
    }
    return needed || (moved && random.nextBoolean())
        ? FUNDS.get(random.nextInt(FUNDS.size()))
        : null;
  }
}
