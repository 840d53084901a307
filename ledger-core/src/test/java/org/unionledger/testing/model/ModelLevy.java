package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.DeclarePayroll;
import org.unionledger.testing.model.ModelBook.PartyMonth;

/** What is said of the levy in a book without moving money. */
final class ModelLevy {
  /** The last declaration of each unit and month. */
  final Map<PartyMonth, DeclarePayroll> declared = new HashMap<>();

  /** The months from which on there are terms of the late fee. */
  final Set<YearMonth> lateFees = new HashSet<>();

  /** The wages that are declared, in fen; null where none are. */
  @Nullable BigInteger wages(PartyMonth key) {
    DeclarePayroll last = declared.get(key);
    return last == null ? null : last.wages().value().setScale(2).unscaledValue();
  }
}
