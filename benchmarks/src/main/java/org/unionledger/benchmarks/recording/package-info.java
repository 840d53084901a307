/**
 * What recording costs: the whole stack beside the bare database, many callers beside one, and a
 * long history beside a short one.
 *
 * <p>A figure alone says more about a machine than about the ledger. So what is compared runs side
 * by side in one run, several rounds one after another, on the same rows and with the same
 * durability, and {@link org.unionledger.benchmarks.recording.RecordingReport} shows ratios.
 */
package org.unionledger.benchmarks.recording;
