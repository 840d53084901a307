/**
 * Every reason why a command is not accepted: one record for each, with the data that explains it.
 * The order in which they are listed is the order in which rules are checked.
 *
 * <p>{@link org.unionledger.refusal.Explanation} renders all of them, in Chinese or English, from
 * their data: one sentence that says what is wrong, and one that says what to do.
 */
package org.unionledger.refusal;
