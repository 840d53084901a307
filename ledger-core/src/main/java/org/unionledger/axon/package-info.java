/**
 * Union Ledger on Axon Framework 5: the journal as an event storage engine with dynamic consistency
 * boundaries, the ledger's tags and criteria, and the one handler that records commands.
 *
 * <pre>
 * caller ─► SharedTurns ─► CommandBus ─► RecordCommands ─► Decider on WorkingState
 *                                             │                   │ looks up = sources by criteria
 *                                             ▼                   ▼
 *                                   EventStoreTransaction ─► JournalStorageEngine ─► Journal
 * </pre>
 *
 * <p>Nothing outside this package knows Axon. A host that runs Axon itself registers {@link
 * org.unionledger.axon.LedgerConfiguration} with its own configuration.
 */
package org.unionledger.axon;
