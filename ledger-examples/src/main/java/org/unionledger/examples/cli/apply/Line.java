package org.unionledger.examples.cli.apply;

/** One line of the input that is not empty. */
sealed interface Line {

  /** Its number, counted from 1; empty lines count. */
  long number();

  /**
   * A line of text.
   *
   * @param number counted from 1
   * @param text without its end
   */
  record Text(long number, String text) implements Line {}

  /**
   * A line that is longer than a line may be. Its bytes were not kept.
   *
   * @param number counted from 1
   */
  record TooLong(long number) implements Line {}

  /**
   * A line that is not UTF-8.
   *
   * @param number counted from 1
   * @param column the first character that cannot be read, counted from 1
   */
  record NotUtf8(long number, int column) implements Line {}
}
