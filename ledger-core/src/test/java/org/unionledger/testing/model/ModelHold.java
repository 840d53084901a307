package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One hold on a fund as it stands. */
public final class ModelHold {
  final String code;
  final ModelFund fund;
  final @Nullable String payee;
  final @Nullable String purpose;
  final LocalDate from;
  final LocalDate until;
  BigInteger held;

  /** The reason for which it takes no command any more, null while it is open. */
  @Nullable String over;

  ModelHold(
      String code,
      ModelFund fund,
      BigInteger held,
      @Nullable String payee,
      @Nullable String purpose,
      LocalDate from,
      LocalDate until) {
    this.code = code;
    this.fund = fund;
    this.held = held;
    this.payee = payee;
    this.purpose = purpose;
    this.from = from;
    this.until = until;
  }

  /** What a movement takes from a hold, below zero if it gives something back. */
  record Taken(ModelHold hold, BigInteger amount) {
    void apply() {
      hold.change(amount.negate());
    }
  }

  boolean isFor(@Nullable String party) {
    return payee == null || payee.equals(party);
  }

  void change(BigInteger more) {
    held = held.add(more);
    fund.held = fund.held.add(more);
  }

  public String code() {
    return code;
  }

  public ModelFund fund() {
    return fund;
  }

  public @Nullable String payee() {
    return payee;
  }

  public @Nullable String purpose() {
    return purpose;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate until() {
    return until;
  }

  public BigInteger held() {
    return held;
  }

  public boolean isOpen() {
    return over == null;
  }
}
