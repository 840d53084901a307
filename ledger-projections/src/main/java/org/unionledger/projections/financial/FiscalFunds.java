package org.unionledger.projections.financial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Chart;
import org.unionledger.chart.Element;
import org.unionledger.dimension.ExpenditureKind;
import org.unionledger.event.BookOpened;
import org.unionledger.projections.internal.DailySums;
import org.unionledger.projections.internal.TextOrder;

/**
 * The funds of fiscal money (财政拨款) on a day: those whose terms say so, and those whose income that
 * is not carried forward yet is on account 40401 and on no other. What is spent from them will be
 * carried forward to 331, and what is spent from others to 321, as the command for the year's end
 * does it.
 */
final class FiscalFunds {
  private static final String FISCAL_INCOME = "40401";

  private final Map<String, Map<String, List<DailySums>>> income = new HashMap<>();

  private final Map<String, Project> projects;

  FiscalFunds(BookOpened book, Turnovers turnovers, Map<String, Project> projects) {
    this.projects = Map.copyOf(projects);
    Chart chart = Chart.of(book.chart());
    turnovers.forEach(
        book.book(),
        (key, ofState, sums) -> {
          boolean earmarked = key.chart() == book.chart() && !key.fund().isEmpty();
          if (earmarked && chart.find(key.account()).orElseThrow().element() == Element.INCOME) {
            income
                .computeIfAbsent(key.fund(), fund -> new HashMap<>())
                .computeIfAbsent(key.account(), account -> new ArrayList<>())
                .add(sums);
          }
        });
  }

  /**
   * Whether a fund is of fiscal money.
   *
   * @param fund its code
   * @param day at the end of which day
   */
  boolean contains(String fund, LocalDate day) {
    if (projects.containsKey(fund)) {
      return true;
    }
    Map<String, List<DailySums>> accounts = income.getOrDefault(fund, Map.of());
    List<String> waiting =
        accounts.entrySet().stream()
            .filter(entry -> balance(entry.getValue(), day) != 0)
            .map(Map.Entry::getKey)
            .toList();
    return waiting.equals(List.of(FISCAL_INCOME));
  }

  /** The appropriation that a fund is of by its terms, or null. */
  @Nullable Project project(String fund) {
    return projects.get(fund);
  }

  /** All appropriations of a kind, in the order of their codes. */
  List<Project> projects(ExpenditureKind kind) {
    return projects.values().stream()
        .filter(project -> project.kind() == kind)
        .distinct()
        .sorted(Comparator.comparing(Project::code, TextOrder.BY_CODE_POINT))
        .toList();
  }

  private static long balance(List<DailySums> all, LocalDate day) {
    long balance = 0;
    for (DailySums sums : all) {
      balance = Math.addExact(balance, sums.upTo(day, Turnovers.DEBIT));
      balance = Math.subtractExact(balance, sums.upTo(day, Turnovers.CREDIT));
    }
    return balance;
  }
}
