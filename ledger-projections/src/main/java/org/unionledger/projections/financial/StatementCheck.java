package org.unionledger.projections.financial;

import java.util.List;
import java.util.Locale;
import org.unionledger.money.Amount;

/**
 * An equation that a statement must satisfy.
 *
 * @param chineseName the equation, for readers of Chinese
 * @param englishName the equation, for all others
 * @param differences its left side less its right side, one for each column; of an equation between
 *     columns in the last one
 */
public record StatementCheck(String chineseName, String englishName, List<Amount> differences) {
  /** Copies the list. */
  public StatementCheck {
    differences = List.copyOf(differences);
  }

  /**
   * Whether it is satisfied.
   *
   * @return true if there is no difference in any column
   */
  public boolean holds() {
    return differences.stream().allMatch(Amount::isZero);
  }

  /**
   * The equation in the language of a reader.
   *
   * @param locale the reader's locale
   * @return in Chinese for Chinese readers, in English for all others
   */
  public String name(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chineseName : englishName;
  }
}
