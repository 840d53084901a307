/** Rebuilds every balance of a union ledger from its events, and answers questions about them. */
@org.jspecify.annotations.NullMarked
module org.unionledger.projections {
  requires transitive org.unionledger.core;
  requires static transitive org.jspecify;
}
