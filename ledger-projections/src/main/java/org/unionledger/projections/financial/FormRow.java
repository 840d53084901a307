package org.unionledger.projections.financial;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Side;

/**
 * A row as a form prescribes it.
 *
 * @param number its number
 * @param side on which side of the form it stands
 * @param indent how far its title is moved in
 * @param chineseName its prescribed title
 * @param englishName its title for readers of English
 * @param presence in which statements it stands
 * @param measure what it takes of its accounts
 * @param terms its accounts, or for a sum its rows
 * @param projects whose money it counts, or null for all
 */
record FormRow(
    int number,
    Side side,
    int indent,
    String chineseName,
    String englishName,
    Presence presence,
    Measure measure,
    List<Term> terms,
    @Nullable ProjectChoice projects) {

  FormRow {
    terms = List.copyOf(terms);
  }

  /** In which statements a row stands. */
  enum Presence {
    /** In those of a month and of a year. */
    BOTH,
    /** In those of a month only. */
    MONTH,
    /** In those of a year only. */
    YEAR,
    /** Where it is not nothing: no row of the form, but what the form has no row for. */
    NONZERO,
    /** In none: it serves a check. */
    NEVER;

    boolean isIn(AccountingPeriod period) {
      return switch (this) {
        case BOTH, NONZERO -> true;
        case MONTH -> !period.isYear();
        case YEAR -> period.isYear();
        case NEVER -> false;
      };
    }
  }

  boolean isOfRows() {
    return measure == Measure.SUM || measure == Measure.CHECK;
  }

  /**
   * How often the row counts postings of an account: mostly 1, 0 or −1. Whether a fund is of fiscal
   * money is asked as of the day whose balance the row takes.
   */
  int weight(
      String account, String fund, boolean ofState, StatementColumn column, FiscalFunds fiscal) {
    if (projects != null && !projects.counts(fiscal.project(fund))) {
      return 0;
    }
    boolean named = !fund.isEmpty();
    return weight(account, named, named && fiscal.contains(fund, dayOf(column)), ofState);
  }

  int weight(String account, boolean named, boolean ofFiscalMoney, boolean ofState) {
    int weight = 0;
    for (Term term : terms) {
      weight += term.counts(account, named, ofFiscalMoney, ofState) ? term.sign() : 0;
    }
    return weight;
  }

  /** The row as it is in a column that says itself what it takes. */
  FormRow in(FormColumn column) {
    return new FormRow(
        number,
        side,
        indent,
        chineseName,
        englishName,
        presence,
        column.measure(),
        column.terms(),
        projects);
  }

  /** The row of one project. */
  FormRow of(Project project, int place) {
    return new FormRow(
        place,
        side,
        indent,
        project.name(),
        project.name(),
        presence,
        Measure.COLUMN,
        terms,
        new ProjectChoice(project.kind(), project.code()));
  }

  /** The row behind one that others took the place of. */
  FormRow moved(int behind, int by) {
    List<Term> moved =
        isOfRows() ? terms.stream().map(term -> term.moved(behind, by)).toList() : terms;
    return new FormRow(
        number > behind ? number + by : number,
        side,
        indent,
        chineseName,
        englishName,
        presence,
        measure,
        moved,
        projects);
  }

  /** The last day of which the row knows anything. */
  LocalDate dayOf(StatementColumn column) {
    return measure == Measure.OPENING ? column.eve() : column.to();
  }
}
