package org.unionledger.testing.model;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionledger.testing.FundFigures;

/** One fund as it stands. */
public final class ModelFund {
  final String code;
  final @Nullable ModelFund parent;
  final String unit;
  Terms terms;
  final Map<String, BigInteger> paid = new HashMap<>();
  BigInteger authorised;
  BigInteger received = BigInteger.ZERO;
  BigInteger allotted = BigInteger.ZERO;
  BigInteger held = BigInteger.ZERO;
  BigInteger spent = BigInteger.ZERO;
  BigInteger returned = BigInteger.ZERO;
  int openChildren;
  boolean closed;
  @Nullable Map<String, Integer> roster;

  /** What it may be used for; empty sets and nulls do not limit. */
  public record Terms(
      LocalDate from,
      LocalDate to,
      Set<String> purposes,
      Set<String> accounts,
      Set<String> payees,
      @Nullable BigInteger perParty,
      @Nullable BigInteger perMember,
      boolean unionAccountsOnly,
      Map<String, String> dimensions) {}

  ModelFund(
      String code, @Nullable ModelFund parent, String unit, BigInteger authorised, Terms terms) {
    this.code = code;
    this.parent = parent;
    this.unit = unit;
    this.authorised = authorised;
    this.terms = terms;
  }

  public String code() {
    return code;
  }

  public String unit() {
    return unit;
  }

  public Terms terms() {
    return terms;
  }

  public boolean isClosed() {
    return closed;
  }

  public @Nullable Map<String, Integer> roster() {
    return roster;
  }

  /** What it still has. */
  public BigInteger available() {
    return authorised.add(received).subtract(allotted).subtract(held).subtract(spent).add(returned);
  }

  /** The most that a party may get in all, null for any amount. */
  public @Nullable BigInteger limitOf(String party) {
    BigInteger limit = terms.perParty();
    Integer members = roster == null ? null : roster.get(party);
    if (terms.perMember() != null && members != null) {
      BigInteger forMembers = terms.perMember().multiply(BigInteger.valueOf(members));
      limit = limit == null ? forMembers : limit.min(forMembers);
    }
    return limit;
  }

  /** What a party got in all. */
  public BigInteger paidTo(String party) {
    return paid.getOrDefault(party, BigInteger.ZERO);
  }

  FundFigures figures() {
    return new FundFigures(
        parent == null ? "" : parent.code,
        unit,
        authorised,
        received,
        allotted,
        held,
        spent,
        returned);
  }
}
