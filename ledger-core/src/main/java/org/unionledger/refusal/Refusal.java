package org.unionledger.refusal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a command is not accepted. A refused command leaves the ledger as it was. */
public sealed interface Refusal
    permits CommandRefusal,
        BookRefusal,
        AmountRefusal,
        VoucherRefusal,
        VoucherSetRefusal,
        DraftRefusal,
        TemplateRefusal,
        FundRefusal,
        HoldRefusal,
        DuesRefusal,
        PayrollRefusal,
        PreparatoryLevyRefusal,
        ReversalRefusal,
        CorrectionRefusal,
        YearEndRefusal,
        AssertionRefusal,
        MigrationRefusal,
        GoodsRefusal,
        DimensionRefusal {

  /**
   * The name of the reason, e.g. {@code FUND_EXCEEDED}.
   *
   * @return the record's name in capitals
   */
  default String reason() {
    return reasonOf(getClass());
  }

  /**
   * The name that a kind of refusal has.
   *
   * @param kind a record of this family
   * @return its name in capitals, words separated by underscores
   */
  static String reasonOf(Class<?> kind) {
    return kind.getSimpleName()
        .replaceAll("(?<=.)(?=[A-Z])", "_")
        .toUpperCase(java.util.Locale.ROOT);
  }

  /**
   * What explains the refusal: the record's components by name, in their order.
   *
   * @return name and value of each component; null where there is nothing to name
   */
  default Map<String, @Nullable Object> data() {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    for (RecordComponent component : getClass().getRecordComponents()) {
      try {
        data.put(component.getName(), component.getAccessor().invoke(this));
      } catch (IllegalAccessException | InvocationTargetException impossible) {
        throw new IllegalStateException("ledger bug: unreadable refusal " + this, impossible);
      }
    }
    return data;
  }
}
