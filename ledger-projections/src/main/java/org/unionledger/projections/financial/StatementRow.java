package org.unionledger.projections.financial;

import java.util.List;
import java.util.Locale;
import org.unionledger.chart.Side;
import org.unionledger.money.Amount;

/**
 * A row of a statement.
 *
 * @param number its number, counted through both sides of the form; numbers may be missing, because
 *     some rows stand only in statements of a month, or of a year
 * @param side on which side of the form it stands; a form with one side has all rows on the left
 * @param indent how far its title is moved in, from 0
 * @param chineseName its prescribed title
 * @param englishName its title for readers of English
 * @param amounts one for each column; none if the row is a heading
 * @param accounts the codes of the accounts whose postings it sums, in order, as far as there are
 *     any; the rows that a total adds up count as its own
 */
public record StatementRow(
    int number,
    Side side,
    int indent,
    String chineseName,
    String englishName,
    List<Amount> amounts,
    List<String> accounts) {
  /** Copies the lists. */
  public StatementRow {
    amounts = List.copyOf(amounts);
    accounts = List.copyOf(accounts);
  }

  /**
   * The title in the language of a reader.
   *
   * @param locale the reader's locale
   * @return the prescribed Chinese title for Chinese readers, an English one for all others
   */
  public String name(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chineseName : englishName;
  }
}
