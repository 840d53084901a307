/**
 * The rules, as pure functions: {@code (state, command) → event or refusal}. No clock, no input or
 * output, no framework.
 *
 * <pre>
 * Decider            one line for each command
 *   CommandRules     what holds for every command: idempotency, personal data, approval
 *   BookDecisions    books, units, parties, periods, policies
 *   FundDecisions    authorise, allot, close, freeze      (FundTermsRules: what a child may allow)
 *   VoucherDecision  every movement: LineRules, then FundUseRules, then the numbered voucher
 *     SpendingDecisions, DuesDecisions, RebateDecision    which lines a typed movement becomes
 *     GoodsDecisions, KitDecision, CountDecisions         the same, and which lots are taken from
 *     SettlementDecision                                  what becomes of a count's difference
 *   ReversalDecision the red-letter copy
 * </pre>
 *
 * <p>Each rule is one named function; the lists that name them are in the order in which they are
 * checked.
 */
package org.unionledger.decide;
