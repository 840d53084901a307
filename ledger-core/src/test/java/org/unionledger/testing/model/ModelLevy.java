package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.DeclarePayroll;
import org.unionledger.testing.model.ModelBook.PartyMonth;
import org.unionledger.testing.model.ModelMovement.OfPreparatoryLevy;
import org.unionledger.testing.model.ModelMovement.Preparatory;
import org.unionledger.testing.model.ModelMovement.PreparatorySettled;

/** What is said of the levy in a book without moving money. */
public final class ModelLevy {
  /** The last declaration of each unit and month. */
  final Map<PartyMonth, DeclarePayroll> declared = new HashMap<>();

  /** The months from which on there are terms of the late fee. */
  final Set<YearMonth> lateFees = new HashSet<>();

  /** What is held of units without a union. */
  private final Map<String, List<Preparatory>> open = new LinkedHashMap<>();

  /** What is settled of them, by whom it was paid. */
  private final Map<Preparatory, PreparatorySettled> settled = new HashMap<>();

  List<Preparatory> openOf(String party) {
    return open.getOrDefault(party, List.of());
  }

  /** The units of which something is held. */
  public List<String> units() {
    return open.keySet().stream().filter(party -> !openOf(party).isEmpty()).toList();
  }

  /** What is held of a unit, in fen. */
  public BigInteger heldOf(String party) {
    return openOf(party).stream().map(Preparatory::held).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** When the last of it was received, null if nothing is held. */
  public @Nullable LocalDate lastOf(String party) {
    return openOf(party).stream().map(Preparatory::date).max(LocalDate::compareTo).orElse(null);
  }

  boolean isSettled(String party) {
    return settled.keySet().stream().anyMatch(receipt -> receipt.party().equals(party));
  }

  boolean isSettled(Preparatory receipt) {
    return settled.containsKey(receipt);
  }

  void keep(OfPreparatoryLevy kind) {
    switch (kind) {
      case Preparatory receipt -> {
        open.computeIfAbsent(receipt.party(), party -> new ArrayList<>()).add(receipt);
        receipt.plan().used.add(receipt.month());
      }
      case PreparatorySettled it -> {
        open.remove(it.party());
        it.receipts().forEach(receipt -> settled.put(receipt, it));
      }
    }
  }

  void takeBack(ModelMovement.Kind kind) {
    if (kind instanceof OfPreparatoryLevy it) {
      takeBack(it);
    }
  }

  private void takeBack(OfPreparatoryLevy kind) {
    switch (kind) {
      case Preparatory receipt -> {
        Objects.requireNonNull(open.get(receipt.party())).remove(receipt);
        receipt.plan().used.remove(receipt.month());
      }
      case PreparatorySettled it -> {
        open.computeIfAbsent(it.party(), party -> new ArrayList<>()).addAll(it.receipts());
        settled.values().removeIf(it::equals);
      }
    }
  }

  /** The wages that are declared, in fen; null where none are. */
  @Nullable BigInteger wages(PartyMonth key) {
    DeclarePayroll last = declared.get(key);
    return last == null ? null : last.wages().value().setScale(2).unscaledValue();
  }
}
