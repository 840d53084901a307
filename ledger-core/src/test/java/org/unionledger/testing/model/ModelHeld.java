package org.unionledger.testing.model;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a balance is of; {@code ""} where it names nothing. */
public record ModelHeld(String account, String fund, String party)
    implements Comparable<ModelHeld> {
  private static final Comparator<ModelHeld> ORDER =
      Comparator.comparing(ModelHeld::account)
          .thenComparing(ModelHeld::fund)
          .thenComparing(ModelHeld::party);

  /** Only receivables and payables are kept by party. */
  static ModelHeld of(String account, @Nullable String fund, @Nullable String party) {
    boolean owed = account.matches("12.*|13.*|2.*");
    return new ModelHeld(
        account,
        Objects.requireNonNullElse(fund, ""),
        owed ? Objects.requireNonNullElse(party, "") : "");
  }

  @Override
  public int compareTo(ModelHeld other) {
    return ORDER.compare(this, other);
  }
}
