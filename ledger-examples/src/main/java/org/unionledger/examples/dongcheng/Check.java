package org.unionledger.examples.dongcheng;

import org.unionledger.examples.text.Figures;
import org.unionledger.money.Amount;

/**
 * Something that must hold at the end, with its figures.
 *
 * @param what in words
 * @param expected what it must be
 * @param actual what the ledger says
 */
record Check(String what, String expected, String actual) {

  static Check amount(String what, Amount expected, Amount actual) {
    return new Check(what, Figures.of(expected), Figures.of(actual));
  }

  static Check count(String what, long expected, long actual) {
    return new Check(what, Figures.of(expected), Figures.of(actual));
  }

  boolean holds() {
    return expected.equals(actual);
  }
}
