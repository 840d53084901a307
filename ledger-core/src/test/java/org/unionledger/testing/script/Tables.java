package org.unionledger.testing.script;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.event.LedgerEvent;
import org.unionledger.event.UnitDeclared;
import org.unionledger.testing.Figures;
import org.unionledger.testing.RecordedFigures;

/** Writes figures as the rows of a script's table. */
final class Tables {
  private final Figures figures;
  private final Map<String, Integer> scales = new HashMap<>(Map.of("CNY", 2));

  private Tables(List<LedgerEvent> events) {
    this.figures = RecordedFigures.of(events);
    for (LedgerEvent event : events) {
      if (event instanceof UnitDeclared declared) {
        scales.put(declared.unit().code(), declared.unit().scale());
      }
    }
  }

  /** All rows of a kind for a book. */
  static List<String> rows(Step.Table table, List<LedgerEvent> events) {
    Tables tables = new Tables(events);
    return switch (table.kind()) {
      case BALANCES -> tables.balances(table.book());
      case FUNDS -> tables.funds(table.book() + "/");
    };
  }

  private List<String> balances(String book) {
    List<String> rows = new ArrayList<>();
    figures
        .balances()
        .forEach(
            (key, turnover) -> {
              if (key.book().equals(book)) {
                String fund = key.fund().isEmpty() ? "" : " " + key.fund();
                String debit = amount(turnover.debit(), key.unit());
                String credit = amount(turnover.credit(), key.unit());
                rows.add(key.account() + fund + " " + debit + " " + credit);
              }
            });
    return rows;
  }

  private List<String> funds(String prefix) {
    List<String> rows = new ArrayList<>();
    figures
        .funds()
        .forEach(
            (name, fund) -> {
              if (name.startsWith(prefix)) {
                List<String> row = new ArrayList<>(List.of(name.substring(prefix.length())));
                List.of(
                        fund.authorised(),
                        fund.received(),
                        fund.allotted(),
                        fund.spent(),
                        fund.returned(),
                        fund.available())
                    .forEach(minor -> row.add(amount(minor, fund.unit())));
                if (fund.held().signum() != 0) {
                  row.add("held=" + amount(fund.held(), fund.unit()));
                }
                rows.add(String.join(" ", row));
              }
            });
    return rows;
  }

  private String amount(BigInteger minor, String unit) {
    String text = new BigDecimal(minor, scales.getOrDefault(unit, 0)).toPlainString();
    return unit.equals("CNY") ? text : text + "[" + unit + "]";
  }
}
