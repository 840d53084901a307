/** Drafts that nobody has posted or discarded yet. */
package org.unionledger.projections.drafts;
