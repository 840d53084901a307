/** Rebuilds every balance of a union ledger from its events, and answers questions about them. */
@org.jspecify.annotations.NullMarked
module org.unionledger.projections {
  requires com.fasterxml.jackson.core;
  requires transitive org.unionledger.core;
  requires static transitive org.jspecify;

  exports org.unionledger.projections;
  exports org.unionledger.projections.assertions;
  exports org.unionledger.projections.audit;
  exports org.unionledger.projections.auditdata;
  exports org.unionledger.projections.balances;
  exports org.unionledger.projections.blocks;
  exports org.unionledger.projections.books;
  exports org.unionledger.projections.directory;
  exports org.unionledger.projections.drafts;
  exports org.unionledger.projections.dues;
  exports org.unionledger.projections.export;
  exports org.unionledger.projections.financial;
  exports org.unionledger.projections.funds;
  exports org.unionledger.projections.history;
  exports org.unionledger.projections.periods;
  exports org.unionledger.projections.holds;
  exports org.unionledger.projections.postings;
  exports org.unionledger.projections.preview;
  exports org.unionledger.projections.query;
  exports org.unionledger.projections.reconciliation;
  exports org.unionledger.projections.replay;
  exports org.unionledger.projections.statements;
  exports org.unionledger.projections.stock;
  exports org.unionledger.projections.yearend;
}
