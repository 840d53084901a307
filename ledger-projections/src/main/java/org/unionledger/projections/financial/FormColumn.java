package org.unionledger.projections.financial;

import java.util.List;

/**
 * A column that says itself what it takes, in a form whose rows say of whose money.
 *
 * @param key its name for programs
 * @param chineseName its title
 * @param englishName its title for readers of English
 * @param measure what it takes; an equation is no column that is shown
 * @param terms its accounts, or for an equation its columns
 */
record FormColumn(
    String key, String chineseName, String englishName, Measure measure, List<Term> terms) {

  FormColumn {
    terms = List.copyOf(terms);
  }

  boolean isCheck() {
    return measure == Measure.CHECK;
  }

  StatementColumn of(AccountingPeriod period) {
    return new StatementColumn(key, chineseName, englishName, period.yearBegin(), period.last());
  }
}
