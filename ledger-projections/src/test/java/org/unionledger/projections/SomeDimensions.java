package org.unionledger.projections;

import java.util.List;
import java.util.Random;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dimension.ExpenditureKind;
import org.unionledger.dimension.Ownership;

/** Dimensions of some postings, few enough that many have the same. */
final class SomeDimensions {
  private static final List<Dimensions> ALL =
      List.of(
          Dimensions.of(ExpenditureKind.PROJECT, "30399").paidByFiscalMoney("2012906"),
          Dimensions.of(ExpenditureKind.BASIC_OPERATING, "30299").paidByUnionMoney(),
          Dimensions.ownedBy(Ownership.STATE),
          Dimensions.ownedBy(Ownership.UNION));

  private SomeDimensions() {}

  static Dimensions of(Random random) {
    return random.nextInt(4) == 0 ? ALL.get(random.nextInt(ALL.size())) : Dimensions.NONE;
  }
}
