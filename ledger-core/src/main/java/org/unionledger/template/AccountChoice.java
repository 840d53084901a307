package org.unionledger.template;

import java.util.List;
import org.unionledger.chart.Account;

/**
 * The accounts among which a line of a template leaves a choice, or the only one.
 *
 * @param name what the choice is called, {@code ""} if there is none
 * @param codes codes of accounts; one that ends with an asterisk stands for all whose code begins
 *     so
 */
public record AccountChoice(String name, List<String> codes) {
  /** What the choice between the bank account and cash on hand is called. */
  public static final String CASH = "cash";

  private static final String ANY = "*";

  /** Copies the codes. */
  public AccountChoice {
    codes = List.copyOf(codes);
  }

  /**
   * Whether an account is one of them.
   *
   * @param account an account of the chart that the codes are of
   * @return true if it may be chosen
   */
  public boolean allows(Account account) {
    return codes.stream()
        .anyMatch(
            code ->
                code.endsWith(ANY)
                    ? account.code().startsWith(code.substring(0, code.length() - ANY.length()))
                    : account.code().equals(code));
  }

  /**
   * The account that is taken if nobody chooses: the only one, and the bank account before cash. An
   * expenditure or income account is never guessed.
   *
   * @return its code, or {@code ""} if somebody must choose
   */
  public String otherwise() {
    return name.isEmpty() || name.equals(CASH) ? codes.getFirst() : "";
  }
}
