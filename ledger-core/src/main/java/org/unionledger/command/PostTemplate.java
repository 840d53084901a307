package org.unionledger.command;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.Dimensions;
import org.unionledger.fund.FundId;
import org.unionledger.fund.HoldId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;

/**
 * Posts a movement by one of the prescribed templates (财会〔2021〕7号 附录1): the caller gives figures,
 * the template the accounts.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose movement it is
 * @param particulars date, approval, summary and attachments
 * @param template the name of a {@link org.unionledger.template.PostingTemplate}
 * @param figures the amounts that the template asks for, in CNY, by name and in that order
 * @param accounts the accounts that are taken where the template leaves a choice, by its name
 * @param fund the fund that income and expenditure lines move, or null
 * @param party who is on the other side, or null
 * @param purpose which of the fund's purposes it serves, or null
 * @param hold the hold that it draws from, or null
 * @param dimensions what is said of its expenditure and of the assets it moves, beside its fund
 */
public record PostTemplate(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    String template,
    Map<String, DecimalAmount> figures,
    Map<String, String> accounts,
    @Nullable String fund,
    @Nullable PartyId party,
    @Nullable String purpose,
    @Nullable String hold,
    Dimensions dimensions)
    implements MovementCommand {
  /** The greatest number of figures or accounts: more than any template asks for. */
  public static final int MOST_NAMED = 8;

  /** Checks the texts and that all figures are in CNY. */
  public PostTemplate {
    Texts.line("template", template);
    figures = sorted("figures", figures);
    accounts = sorted("accounts", accounts);
    if (figures.isEmpty()) {
      throw new InvalidValueException("a template is posted with at least one figure");
    }
    for (DecimalAmount figure : figures.values()) {
      if (!figure.unit().equals(Unit.CNY.code())) {
        throw new InvalidValueException("figures of a template are in CNY, not " + figure.unit());
      }
    }
    accounts.values().forEach(account -> Texts.line("accounts", account));
    if (fund != null) {
      FundId.requireCode(fund);
    }
    if (purpose != null) {
      Texts.line("purpose", purpose);
    }
    if (hold != null) {
      HoldId.requireCode(hold);
    }
  }

  /**
   * A movement by a template that draws from no hold.
   *
   * @param id the caller's identifier
   * @param by who prepared it
   * @param book whose movement it is
   * @param particulars date, approval, summary and attachments
   * @param template the name of a {@link org.unionledger.template.PostingTemplate}
   * @param figures the amounts that the template asks for, in CNY, by name and in that order
   * @param accounts the accounts that are taken where the template leaves a choice, by its name
   * @param fund the fund that income and expenditure lines move, or null
   * @param party who is on the other side, or null
   * @param purpose which of the fund's purposes it serves, or null
   */
  public PostTemplate(
      CommandId id,
      Actor by,
      BookId book,
      Particulars particulars,
      String template,
      Map<String, DecimalAmount> figures,
      Map<String, String> accounts,
      @Nullable String fund,
      @Nullable PartyId party,
      @Nullable String purpose) {
    this(
        id,
        by,
        book,
        particulars,
        template,
        figures,
        accounts,
        fund,
        party,
        purpose,
        null,
        Dimensions.NONE);
  }

  private static <T> Map<String, T> sorted(String field, Map<String, T> named) {
    if (named.size() > MOST_NAMED) {
      throw new InvalidValueException(
          named.size() + " " + field + " are too many; name at most " + MOST_NAMED);
    }
    named.keySet().forEach(name -> Texts.line(field, name));
    return Collections.unmodifiableMap(new TreeMap<>(named));
  }
}
