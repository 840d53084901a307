package org.unionledger.command;

import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.Dimensions;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.DecimalAmount;

/** A movement that spends money of one fund: bank credited, expenditure debited. */
public sealed interface SpendingCommand permits PayGrant, PayAid, ContributeMatching {

  /**
   * Whose fund it is.
   *
   * @return the book
   */
  BookId book();

  /**
   * The fund that pays.
   *
   * @return the code of a fund of the book
   */
  String fund();

  /**
   * Who is paid.
   *
   * @return the party, or null where none is named
   */
  @Nullable PartyId payee();

  /**
   * What is paid.
   *
   * @return the amount as written
   */
  DecimalAmount amount();

  /**
   * Which of the fund's purposes it serves.
   *
   * @return the purpose, or null where none is named
   */
  @Nullable String purpose();

  /**
   * The expenditure account.
   *
   * @return the code, or null where the fund names exactly one
   */
  @Nullable String account();

  /**
   * What is said beside what its fund says.
   *
   * @return dimensions of the expenditure, and whose the assets are
   */
  Dimensions dimensions();

  /**
   * The hold that it draws from.
   *
   * @return the code of a hold on the fund, or null where it draws from none
   */
  @Nullable String hold();
}
