package org.unionledger.examples.dongcheng;

import java.util.List;
import java.util.stream.Stream;

/** B2: what consolation is spent on, each with the expenditure account that bears it. */
enum ConsolationGood {
  MASKS("口罩", "50202"),
  PROTECTIVE_GOODS("防护用品", "50202"),
  CONSOLATION_GOODS("慰问品", "50205");

  static final List<ConsolationGood> ALL = List.of(values());

  final String purpose;
  final String account;

  ConsolationGood(String purpose, String account) {
    this.purpose = purpose;
    this.account = account;
  }

  static String[] purposes() {
    return Stream.of(values()).map(good -> good.purpose).toArray(String[]::new);
  }

  static String[] accounts() {
    return Stream.of(values()).map(good -> good.account).distinct().toArray(String[]::new);
  }
}
