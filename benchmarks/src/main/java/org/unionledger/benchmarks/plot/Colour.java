package org.unionledger.benchmarks.plot;

/** Colours that are told apart on white and on black, also by most who do not see all colours. */
public enum Colour {
  /** What the page is about. */
  BLUE("#3b82c4"),
  /** What it could be at most. */
  GREY("#8b949e"),
  /** Others. */
  ORANGE("#d9822b"),
  /** Yet others. */
  GREEN("#2f9e6e"),
  /** Yet others. */
  PURPLE("#a06bc9"),
  /** Yet others. */
  RED("#cf5757");

  private final String code;

  Colour(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
