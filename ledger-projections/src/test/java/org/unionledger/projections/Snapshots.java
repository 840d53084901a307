package org.unionledger.projections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.projections.dues.DuesQuery;
import org.unionledger.projections.query.Selection;
import org.unionledger.projections.stock.StockQuery;

/** All that folded projections can say, line by line. */
public final class Snapshots {
  private Snapshots() {}

  public static List<String> of(FoldedLedger ledger) {
    LocalDate day = LocalDate.of(2020, 9, 1);
    List<Object> all = new ArrayList<>();
    all.add(ledger.position());
    for (Selection selection : List.of(Selection.ALL, Selection.ALL.withAsOf(day))) {
      all.addAll(ledger.balances(selection).balances());
      all.addAll(ledger.funds(selection).funds());
    }
    all.addAll(ledger.stock(StockQuery.ALL).lines());
    all.addAll(ledger.stock(StockQuery.ALL.withAsOf(day)).lines());
    all.addAll(ledger.assertions(Selection.ALL).assertions());
    all.addAll(ledger.dues(DuesQuery.ALL).lines());
    all.addAll(ledger.rebates(null).policies());
    all.addAll(ledger.directory().books());
    all.addAll(ledger.directory().units());
    all.addAll(ledger.directory().funds(null));
    return all.stream().map(Object::toString).toList();
  }

  /** The first line in which two differ, or an empty text. */
  public static String difference(List<String> expected, List<String> found) {
    for (int line = 0; line < Math.max(expected.size(), found.size()); line++) {
      String left = line < expected.size() ? expected.get(line) : "nothing";
      String right = line < found.size() ? found.get(line) : "nothing";
      if (!left.equals(right)) {
        return "expected " + left + "\n but was " + right;
      }
    }
    return "";
  }
}
