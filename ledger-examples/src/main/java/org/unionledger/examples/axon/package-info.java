/**
 * A host that runs Axon Framework itself. It registers the ledger with its own configuration, so
 * that its events and the ledger's stand in one journal and one order; {@code
 * docs/guides/axon-host.md} explains it.
 */
package org.unionledger.examples.axon;
