package org.unionledger.projections.financial;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One summand of a row.
 *
 * @param sign 1 or −1
 * @param code what the codes of its accounts begin with; or the number of another row
 * @param narrowing which postings of the accounts count
 */
record Term(int sign, String code, Narrowing narrowing) {
  private static final Pattern SHAPE = Pattern.compile("([+-])(\\d{1,8})(?:@([a-z]+))?");

  static Term parse(String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("ledger bug: term " + text + " in a form");
    }
    String narrowing = parts.group(3);
    return new Term(
        parts.group(1).equals("+") ? 1 : -1,
        parts.group(2),
        narrowing == null ? Narrowing.ANY : Narrowing.valueOf(narrowing.toUpperCase(Locale.ROOT)));
  }

  boolean counts(String account, boolean named, boolean fiscal, boolean ofState) {
    return account.startsWith(code) && narrowing.counts(named, fiscal, ofState);
  }

  /** The same summand of rows of which those behind one are moved. */
  Term moved(int behind, int by) {
    return row() > behind ? new Term(sign, Integer.toString(row() + by), narrowing) : this;
  }

  int row() {
    return Integer.parseInt(code);
  }
}
