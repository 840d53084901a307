package org.unionledger.decide.state;

/**
 * What an event is tagged with, so that the state of a subject can be sourced from the events that
 * concern it.
 *
 * @param name the kind of subject: book, series, fund, party, policy, late-fee, split-plans, unit,
 *     stock, cost-method, hold, draft, drafts, voucher-set, voucher-sets or command
 * @param value which one
 */
public record EventTag(String name, String value) {}
