/** Programmes that trade unions ran, as ledgers, and the {@code ledger} command line. */
@org.jspecify.annotations.NullMarked
module org.unionledger.examples {
  requires static org.jspecify;
  requires org.unionledger.core;
  requires org.unionledger.projections;
  requires info.picocli;
  requires org.dhatim.fastexcel;
  requires org.axonframework.common;
  requires org.axonframework.eventsourcing;
  requires org.axonframework.messaging;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;

  opens org.unionledger.examples.cli to
      info.picocli;
}
