package org.unionledger.testing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.Dimensions;
import org.unionledger.voucher.DraftLine;

/** The dimensions of the lines of a voucher, as maps from names to what is said. */
final class ModelDimensions {
  private static final Set<String> OF_EXPENDITURE =
      Set.of("expenditureKind", "economicClass", "fundingSource", "functionalClass");

  private final ModelBook book;
  private final List<DraftLine> lines;

  ModelDimensions(ModelBook book, List<DraftLine> lines) {
    this.book = book;
    this.lines = lines;
  }

  /** What is said, by name. */
  static Map<String, String> said(Dimensions dimensions) {
    Map<String, String> said = new TreeMap<>();
    put(said, "expenditureKind", dimensions.kind());
    put(said, "economicClass", dimensions.economicClass());
    put(said, "fundingSource", dimensions.source());
    put(said, "functionalClass", dimensions.functionalClass());
    put(said, "ownership", dimensions.ownership());
    return said;
  }

  private static void put(Map<String, String> said, String name, @Nullable Object value) {
    if (value != null) {
      said.put(name, value.toString());
    }
  }

  /** Lines that take over what is said of their whole movement. */
  static List<DraftLine> spread(ModelBook book, List<DraftLine> lines, Dimensions said) {
    Dimensions spent =
        new Dimensions(
            said.kind(), said.economicClass(), said.source(), said.functionalClass(), null);
    Dimensions owned = new Dimensions(null, null, null, null, said.ownership());
    boolean spends = lines.stream().anyMatch(line -> spends(book, line.account()));
    boolean owns = lines.stream().anyMatch(line -> owns(book, line.account()));
    List<DraftLine> spread = new ArrayList<>();
    for (DraftLine line : lines) {
      boolean first = spread.isEmpty();
      boolean takesSpent = spends ? spends(book, line.account()) : first;
      boolean takesOwned = owns ? owns(book, line.account()) : first;
      Dimensions taken = takesSpent ? spent : Dimensions.NONE;
      spread.add(line.in(takesOwned ? taken.or(owned) : taken));
    }
    return spread;
  }

  static boolean spends(ModelBook book, String account) {
    return !book.is2009() && book.chart().isExpenditure(account) && !account.equals("521");
  }

  private static boolean owns(ModelBook book, String account) {
    boolean asset = account.startsWith("1") || account.startsWith("301");
    return !book.is2009() && asset;
  }

  /** What each line keeps, if none breaks a rule. */
  List<Map<String, String>> judge() {
    for (DraftLine line : lines) {
      boolean county = book.ofCounty && owns(book, line.account());
      for (String dimension : said(line.dimensions()).keySet()) {
        boolean taken = OF_EXPENDITURE.contains(dimension) ? spends(book, line.account()) : county;
        Refusing.when(!taken, "DIMENSION_NOT_TAKEN");
      }
    }
    for (DraftLine line : lines) {
      Map<String, String> said = said(line.dimensions());
      ofFund(line)
          .forEach(
              (name, value) ->
                  Refusing.when(
                      !said.getOrDefault(name, value).equals(value), "DIMENSION_CONTRADICTS_FUND"));
    }
    fiscalMoney();
    List<Map<String, String>> kept = lines.stream().map(this::kept).toList();
    for (int index = 0; index < lines.size(); index++) {
      boolean complete = kept.get(index).keySet().containsAll(required(kept.get(index)));
      boolean asked = spends(book, lines.get(index).account());
      Refusing.when(asked && !complete, "DIMENSION_MISSING");
    }
    for (DraftLine line : lines) {
      boolean project = "PROJECT".equals(said(line.dimensions()).get("expenditureKind"));
      Refusing.when(project && line.fund() == null, "PROJECT_NOT_NAMED");
    }
    return kept;
  }

  private void fiscalMoney() {
    for (DraftLine line : lines) {
      boolean asked = book.requires().equals("WITH_FISCAL_MONEY");
      boolean said = "FISCAL".equals(said(line.dimensions()).get("fundingSource"));
      boolean fiscal = said || (asked && line.account().equals("40401"));
      Refusing.when(fiscal && !isFiscal(line), "FISCAL_MONEY_WITHOUT_FUND");
    }
    for (DraftLine line : lines) {
      boolean other = book.chart().isIncome(line.account()) && !line.account().equals("40401");
      Refusing.when(other && isFiscal(line), "FUND_OF_FISCAL_MONEY");
    }
  }

  private boolean isFiscal(DraftLine line) {
    return "FISCAL".equals(ofFund(line).get("fundingSource"));
  }

  private Map<String, String> ofFund(DraftLine line) {
    return line.fund() == null
        ? Map.of()
        : Objects.requireNonNull(book.funds.get(line.fund())).terms.dimensions();
  }

  private Map<String, String> kept(DraftLine line) {
    Map<String, String> kept = new TreeMap<>();
    if (spends(book, line.account())) {
      kept.putAll(ofFund(line));
    }
    kept.putAll(said(line.dimensions()));
    return kept;
  }

  private Set<String> required(Map<String, String> kept) {
    return switch (book.requires()) {
      case "NONE" -> Set.of();
      case "WITHOUT_FISCAL_MONEY" -> Set.of("expenditureKind", "economicClass");
      default ->
          "FISCAL".equals(kept.get("fundingSource"))
              ? OF_EXPENDITURE
              : Set.of("expenditureKind", "economicClass", "fundingSource");
    };
  }
}
