package org.unionledger.json;

import static org.unionledger.json.Field.DIMENSIONS;
import static org.unionledger.json.Field.ECONOMIC_CLASS;
import static org.unionledger.json.Field.EXPENDITURE_KIND;
import static org.unionledger.json.Field.FUNCTIONAL_CLASS;
import static org.unionledger.json.Field.FUNDING_SOURCE;
import static org.unionledger.json.Field.OWNERSHIP;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.Dimension;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dimension.ExpenditureKind;
import org.unionledger.dimension.FundingSource;
import org.unionledger.dimension.Ownership;
import org.unionledger.dimension.RequiredDimensions;

/** Dimensions: fields of the object that they are said of. */
final class DimensionForms {
  private DimensionForms() {}

  /** All dimensions. */
  static Dimensions dimensions(CommandFields in) {
    @Nullable Ownership ownership = choice(in, Dimension.OWNERSHIP, Ownership.class);
    return ofExpenditure(in).or(new Dimensions(null, null, null, null, ownership));
  }

  /** All dimensions but the ownership, which is then an unknown field. */
  static Dimensions ofExpenditure(CommandFields in) {
    @Nullable ExpenditureKind kind = choice(in, Dimension.EXPENDITURE_KIND, ExpenditureKind.class);
    @Nullable String economicClass = in.optional(Dimension.ECONOMIC_CLASS.toString(), code -> code);
    @Nullable FundingSource source = choice(in, Dimension.FUNDING_SOURCE, FundingSource.class);
    @Nullable String functionalClass =
        in.optional(Dimension.FUNCTIONAL_CLASS.toString(), code -> code);
    Dimensions first =
        in.at(
            Dimension.ECONOMIC_CLASS.toString(),
            () -> new Dimensions(kind, economicClass, source, null, null));
    return in.at(
        Dimension.FUNCTIONAL_CLASS.toString(),
        () -> first.or(new Dimensions(null, null, source, functionalClass, null)));
  }

  private static <E extends Enum<E>> @Nullable E choice(
      CommandFields in, Dimension name, Class<E> type) {
    return in.optional(name.toString(), CommandFields.choiceForm(name.toString(), type));
  }

  static void write(Dimensions dimensions, JsonText out) {
    for (Dimension dimension : Dimension.values()) {
      out.text(dimension.toString(), dimensions.said(dimension));
    }
  }

  /** What a book asks for; nothing if it is left out. */
  static RequiredDimensions required(CommandFields in) {
    String name = DIMENSIONS.toString();
    RequiredDimensions asked =
        in.optional(name, CommandFields.choiceForm(name, RequiredDimensions.class));
    return asked == null ? RequiredDimensions.NONE : asked;
  }

  static void write(RequiredDimensions required, JsonText out) {
    out.text(DIMENSIONS.toString(), asked(required));
  }

  static RequiredDimensions required(EventFields in) {
    return in.isAt(DIMENSIONS)
        ? in.choice(DIMENSIONS, RequiredDimensions.class)
        : RequiredDimensions.NONE;
  }

  static void write(RequiredDimensions required, EventText out) throws IOException {
    out.text(DIMENSIONS, asked(required));
  }

  private static @Nullable String asked(RequiredDimensions required) {
    return required == RequiredDimensions.NONE ? null : required.name();
  }

  static Dimensions dimensions(EventFields in) {
    if (in.isAtEnd()) {
      return Dimensions.NONE;
    }
    @Nullable ExpenditureKind kind =
        in.isAt(EXPENDITURE_KIND) ? in.choice(EXPENDITURE_KIND, ExpenditureKind.class) : null;
    @Nullable String economicClass = in.optionalRecurring(ECONOMIC_CLASS);
    @Nullable FundingSource source =
        in.isAt(FUNDING_SOURCE) ? in.choice(FUNDING_SOURCE, FundingSource.class) : null;
    @Nullable String functionalClass = in.optionalRecurring(FUNCTIONAL_CLASS);
    @Nullable Ownership ownership =
        in.isAt(OWNERSHIP) ? in.choice(OWNERSHIP, Ownership.class) : null;
    return new Dimensions(kind, economicClass, source, functionalClass, ownership);
  }

  static void write(Dimensions dimensions, EventText out) throws IOException {
    if (dimensions.areNone()) {
      return;
    }
    out.text(EXPENDITURE_KIND, dimensions.said(Dimension.EXPENDITURE_KIND))
        .text(ECONOMIC_CLASS, dimensions.economicClass())
        .text(FUNDING_SOURCE, dimensions.said(Dimension.FUNDING_SOURCE))
        .text(FUNCTIONAL_CLASS, dimensions.functionalClass())
        .text(OWNERSHIP, dimensions.said(Dimension.OWNERSHIP));
  }
}
