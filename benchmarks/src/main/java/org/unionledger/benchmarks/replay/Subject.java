package org.unionledger.benchmarks.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unionledger.benchmarks.plot.Colour;

/**
 * Something that rebuilt balances.
 *
 * @param name under which its results are
 * @param label what people call it
 * @param threads on how many threads it ran, for people
 * @param colour its colour in plots
 */
record Subject(String name, String label, String threads, Colour colour) {
  private static final String ALL = "all";

  /**
   * All that rebuild so many movements, the limit first, then ourselves, then others.
   *
   * @param movements how many
   * @param served how many there are for databases of rows, which take long to fill
   */
  static List<Subject> rebuilding(long movements, long served) {
    List<Subject> all = new ArrayList<>();
    String rebuild = "RebuildBenchmark.";
    all.add(limit(rebuild + "arrays " + movements + " 0", ALL));
    all.add(limit(rebuild + "arrays " + movements + " 1", "1"));
    all.add(ours(rebuild, "SQLITE ", "Union Ledger on SQLite", movements, ALL));
    all.add(ours(rebuild, "SQLITE ", "Union Ledger on SQLite", movements, "1"));
    String fewer = served == movements ? "" : String.format(Locale.ROOT, " (of %,d)", served);
    String onServer = "Union Ledger on PostgreSQL" + fewer;
    all.add(ours(rebuild, "POSTGRESQL ", onServer, served, ALL));
    all.add(ours(rebuild, "POSTGRESQL ", onServer, served, "1"));
    all.add(duckDb(rebuild, "NUMBERS OWN ", "DuckDB, own format, numbers", movements));
    all.add(duckDb(rebuild, "TEXTS OWN ", "DuckDB, own format, texts", movements));
    all.add(duckDb(rebuild, "NUMBERS PARQUET ", "DuckDB, Parquet, numbers", movements));
    all.add(duckDb(rebuild, "TEXTS PARQUET ", "DuckDB, Parquet, texts", movements));
    String grouped = "PostgreSQL GROUP BY" + fewer;
    all.add(new Subject(rebuild + "postgresql " + served, grouped, ALL, Colour.GREEN));
    all.add(
        new Subject(rebuild + "sqlite " + served, "SQLite GROUP BY" + fewer, "1", Colour.GREEN));
    all.add(axon("IN_MEMORY WAKEFUL", "Axon, in memory, tuned, kept awake"));
    all.add(axon("IN_MEMORY TUNED", "Axon, in memory, tuned"));
    all.add(axon("IN_MEMORY DEFAULT", "Axon, in memory, as it comes"));
    all.add(axon("JPA WAKEFUL", "Axon, JPA on H2, tuned, kept awake"));
    all.add(axon("JPA TUNED", "Axon, JPA on H2, tuned"));
    all.add(axon("JPA DEFAULT", "Axon, JPA on H2, as it comes"));
    all.add(new Subject(OtherProcesses.OWN, "Union Ledger, whole process", "several", Colour.BLUE));
    all.add(program("ledger", "ledger"));
    all.add(program("hledger", "hledger"));
    all.add(program("bean-query", "beancount"));
    return all;
  }

  private static Subject limit(String name, String threads) {
    return new Subject(name, "limit: arrays in memory", threads, Colour.GREY);
  }

  private static Subject ours(
      String rebuild, String database, String label, long movements, String threads) {
    String parameter = threads.equals(ALL) ? " 0" : " 1";
    return new Subject(
        rebuild + "replay " + database + movements + parameter, label, threads, Colour.BLUE);
  }

  private static Subject duckDb(String rebuild, String how, String label, long movements) {
    return new Subject(rebuild + "duckDb " + how + movements, label, ALL, Colour.ORANGE);
  }

  private static Subject axon(String how, String label) {
    return new Subject("AxonReplay " + how, label, "several", Colour.PURPLE);
  }

  private static Subject program(String name, String label) {
    return new Subject(name, label + ", whole process", "1", Colour.RED);
  }

  /** With its threads, where they are a matter of choice. */
  String full() {
    return switch (threads) {
      case ALL -> label + ", all cores";
      case "1" -> label + ", 1 core";
      default -> label;
    };
  }
}
