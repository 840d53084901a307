package org.unionledger.testing.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionledger.testing.model.ModelBook.PartyMonth;

/** The dues that a book received and the rebates that it paid of them, as far as they stand. */
final class ModelDues {
  private final Map<PartyMonth, List<ModelMovement.Dues>> received = new LinkedHashMap<>();
  private final Map<PartyMonth, List<ModelMovement.Rebate>> rebates = new HashMap<>();

  /** The months for which any dues stand, the oldest first. */
  List<PartyMonth> months() {
    return received.keySet().stream().filter(key -> !receivedFor(key).isEmpty()).toList();
  }

  List<ModelMovement.Dues> receivedFor(PartyMonth key) {
    return received.getOrDefault(key, List.of());
  }

  List<ModelMovement.Rebate> rebatesOf(PartyMonth key) {
    return rebates.getOrDefault(key, List.of());
  }

  /** The months for which a unit ever got a rebate. */
  List<YearMonth> monthsEverRebated(String party) {
    return rebates.keySet().stream()
        .filter(key -> key.party().equals(party))
        .map(PartyMonth::month)
        .toList();
  }

  void receive(ModelMovement.Dues dues) {
    received
        .computeIfAbsent(new PartyMonth(dues.party(), dues.month()), key -> new ArrayList<>())
        .add(dues);
    dues.plan().used.add(dues.month());
  }

  void rebate(ModelMovement.Rebate rebate) {
    for (YearMonth month : rebate.months().keySet()) {
      rebates
          .computeIfAbsent(new PartyMonth(rebate.party(), month), key -> new ArrayList<>())
          .add(rebate);
    }
  }

  void takeBack(ModelMovement.Kind kind) {
    if (kind instanceof ModelMovement.Dues dues) {
      dues.plan().used.remove(dues.month());
    }
    received.values().forEach(standing -> standing.removeIf(kind::equals));
    rebates.values().forEach(standing -> standing.removeIf(kind::equals));
  }
}
