package org.unionledger.projections.query;

import java.util.Locale;

/** Refuses a question about something that the ledger does not know, and says what it knows. */
public final class NotKnownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient NotKnown notKnown;

  /**
   * Refuses a question.
   *
   * @param notKnown what is not known
   */
  public NotKnownException(NotKnown notKnown) {
    super(NotKnownText.of(notKnown, Locale.ENGLISH));
    this.notKnown = notKnown;
  }

  /**
   * What is not known, with what is.
   *
   * @return the data behind the message
   */
  public NotKnown notKnown() {
    return notKnown;
  }

  /**
   * What is wrong and what to do, for a reader.
   *
   * @param locale the reader's locale; Chinese for {@code zh}, English for all others
   * @return one line
   */
  public String message(Locale locale) {
    return NotKnownText.of(notKnown, locale);
  }
}
