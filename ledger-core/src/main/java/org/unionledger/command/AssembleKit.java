package org.unionledger.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.goods.LotId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.Particulars;

/**
 * Assembles kits out of goods in stock, e.g. health packs of disinfectant and masks: quantities and
 * costs leave the components, and become one lot of kits.
 *
 * @param id the caller's identifier
 * @param by who prepared it
 * @param book whose stock it is
 * @param particulars date, approval, summary and attachments
 * @param quantity how many kits; their unit is an item like others
 * @param components what one kit is made of, at most {@value #MOST_COMPONENTS} items, each once
 * @param lot the name of the kits' lot, or null for the command's identifier
 */
public record AssembleKit(
    CommandId id,
    Actor by,
    BookId book,
    Particulars particulars,
    DecimalAmount quantity,
    List<DecimalAmount> components,
    @Nullable LotId lot)
    implements MovementCommand {
  /** The greatest number of items that a kit is made of. */
  public static final int MOST_COMPONENTS = 100;

  /** Checks the items. */
  public AssembleKit {
    components = List.copyOf(components);
    StockCommand.requireItem(quantity.unit());
    if (components.size() > MOST_COMPONENTS) {
      throw new InvalidValueException(
          components.size() + " components are too many; name at most " + MOST_COMPONENTS);
    }
    for (DecimalAmount component : components) {
      StockCommand.requireItem(component.unit());
      if (component.unit().equals(quantity.unit())) {
        throw new InvalidValueException(
            "a kit is not made of itself; name other items as its components");
      }
    }
    if (components.stream().map(DecimalAmount::unit).distinct().count() < components.size()) {
      throw new InvalidValueException("a component is named twice; name each item once");
    }
  }
}
