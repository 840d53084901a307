/**
 * Records every movement of a trade union's money and goods as an immutable event.
 *
 * <p>What is exported is the vocabulary, the journal, the Axon adapters and the front door. The
 * decisions themselves are not: they are reached through the front door or through Axon.
 */
@org.jspecify.annotations.NullMarked
module org.unionledger.core {
  requires static transitive org.jspecify;
  requires java.sql;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires transitive org.axonframework.common;
  requires transitive org.axonframework.conversion;
  requires org.axonframework.modelling;
  requires transitive org.axonframework.eventsourcing;
  requires transitive org.axonframework.messaging;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;

  exports org.unionledger;
  exports org.unionledger.axon;
  exports org.unionledger.chart;
  exports org.unionledger.command;
  exports org.unionledger.dimension;
  exports org.unionledger.dues;
  exports org.unionledger.event;
  exports org.unionledger.fund;
  exports org.unionledger.goods;
  exports org.unionledger.identity;
  exports org.unionledger.journal;
  exports org.unionledger.journal.evidence;
  exports org.unionledger.journal.jdbc;
  exports org.unionledger.json;
  exports org.unionledger.money;
  exports org.unionledger.party;
  exports org.unionledger.refusal;
  exports org.unionledger.template;
  exports org.unionledger.voucher;

  // Decision states are kept as derived snapshots.
  opens org.unionledger.decide.state to
      com.fasterxml.jackson.databind;
}
