package org.unionledger.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionledger.journal.Envelopes.many;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.unionledger.journal.AppendGuard;
import org.unionledger.journal.Journal;
import org.unionledger.journal.JournalException;
import org.unionledger.journal.JournalReader;
import org.unionledger.testing.PostgresServer;

/** Schemas and servers that hold a ledger, can hold one, or cannot: each with its clear answer. */
class PostgresPlaceTest {

  private final String url = PostgresServer.emptySchema();
  private final String schema = PostgresPlace.parse(url).schema();

  private void run(String... statements) throws SQLException {
    try (Session session = new Session(PostgresDialect.connect(PostgresPlace.parse(url)))) {
      for (String sql : statements) {
        session.execute(sql.replace("$schema", schema));
      }
    }
  }

  private String value(String sql) throws SQLException {
    try (Session session = new Session(PostgresDialect.connect(PostgresPlace.parse(url)))) {
      return session.value(sql.replace("$schema", schema));
    }
  }

  private String as(String user) {
    return url.replaceFirst("user=[a-z]+", "user=" + user);
  }

  @Test
  void a_schema_without_a_ledger_is_created_for_writing_only() {
    assertThatExceptionOfType(JournalException.CannotOpen.class)
        .isThrownBy(() -> PostgresJournal.openReadOnly(url))
        .withMessageContaining("there is none; check the URL, or open it for writing");
    PostgresJournal.open(url).close();
    PostgresJournal.openReadOnly(url).close();
  }

  @Test
  void a_schema_with_the_tables_of_something_else_is_refused_and_not_touched() throws Exception {
    run("CREATE SCHEMA $schema", "CREATE TABLE $schema.member (id text)");

    assertThatExceptionOfType(JournalException.NotALedger.class)
        .isThrownBy(() -> PostgresJournal.open(url))
        .withMessageContaining("the tables of something else");
    assertThatExceptionOfType(JournalException.NotALedger.class)
        .isThrownBy(() -> PostgresJournal.openReadOnly(url));
    assertThat(
            value("SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = '$schema'"))
        .isEqualTo("member");
  }

  @Test
  void a_ledger_of_a_newer_format_is_refused_and_not_touched() throws Exception {
    PostgresJournal.open(url).close();
    run("UPDATE $schema.ledger SET format = 4");

    for (Callable<?> open :
        List.<Callable<?>>of(
            () -> PostgresJournal.open(url), () -> PostgresJournal.openReadOnly(url))) {
      assertThatExceptionOfType(JournalException.NewerFormat.class)
          .isThrownBy(open::call)
          .withMessageContaining("has format 4")
          .withMessageContaining("formats up to 3");
    }
    assertThat(value("SELECT format FROM $schema.ledger")).isEqualTo("4");
  }

  @Test
  void a_user_who_may_only_read_reads_and_is_told_why_it_cannot_write() throws Exception {
    try (Journal journal = PostgresJournal.open(url)) {
      journal.append(AppendGuard.none(), many(2, "e", "Paid"));
    }
    run(
        "CREATE ROLE auditor_$schema LOGIN",
        "GRANT USAGE ON SCHEMA $schema TO auditor_$schema",
        "GRANT SELECT ON ALL TABLES IN SCHEMA $schema TO auditor_$schema");
    String auditor = as("auditor_" + schema);

    try (JournalReader reader = PostgresJournal.openReadOnly(auditor)) {
      assertThat(reader.head()).isEqualTo(2);
      assertThat(reader.treeHead().size()).isEqualTo(2);
      assertThat(reader.entryWithId("e-2")).isPresent();
      assertThat(reader.entries(0, 2, List.of())).hasSize(2);
    }
    assertThatExceptionOfType(JournalException.CannotOpen.class)
        .isThrownBy(() -> PostgresJournal.open(auditor))
        .withMessageContaining("permission denied for table")
        .withMessageContaining("grant this user SELECT on its tables to read it, all rights to");
  }

  @Test
  void a_user_who_may_not_create_the_ledger_is_told_so() throws Exception {
    run("CREATE ROLE stranger_$schema LOGIN");

    assertThatExceptionOfType(JournalException.CannotOpen.class)
        .isThrownBy(() -> PostgresJournal.open(as("stranger_" + schema)))
        .withMessageContaining("permission denied for database");
  }

  @Test
  void a_user_who_may_not_read_is_told_so_and_not_that_it_cannot_write() throws Exception {
    PostgresJournal.open(url).close();
    run(
        "CREATE ROLE guest_$schema LOGIN",
        "GRANT USAGE ON SCHEMA $schema TO guest_$schema",
        "GRANT SELECT ON $schema.ledger TO guest_$schema");

    assertThatExceptionOfType(JournalException.CannotOpen.class)
        .isThrownBy(() -> PostgresJournal.openReadOnly(as("guest_" + schema)))
        .withMessageContaining("permission denied for table head; grant this user SELECT");
  }

  @Test
  void a_reader_commits_each_read_by_itself_and_cannot_write() throws Exception {
    PostgresJournal.open(url).close();
    Dialect dialect = new PostgresDialect(PostgresPlace.parse(url));
    try (Session reader = dialect.openReader()) {
      assertThat(reader.connection().getAutoCommit()).isTrue();
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> reader.execute("DELETE FROM snapshot"))
          .satisfies(
              e ->
                  assertThat(dialect.explain(e))
                      .isInstanceOf(JournalException.ReadOnlyStorage.class));
      reader.paged("SELECT position FROM head").executeQuery().close();
      assertThat(reader.connection().getAutoCommit()).isFalse();
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> reader.execute("DELETE FROM snapshot"));
    }
  }

  @Test
  void a_statement_that_an_administrator_cancels_is_told_as_that() throws Exception {
    PostgresJournal.open(url).close();
    Dialect dialect = new PostgresDialect(PostgresPlace.parse(url));
    try (Session reader = dialect.openReader()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> reader.execute("SELECT pg_cancel_backend(pg_backend_pid())"))
          .satisfies(
              e ->
                  assertThat(dialect.explain(e))
                      .isInstanceOf(JournalException.StorageFailure.class)
                      .hasMessageContaining("the server was told to cancel the statement"));
    }
  }

  @Test
  void a_user_whose_commits_would_not_wait_for_the_disk_waits_in_a_ledger() throws Exception {
    for (String setting : List.of("off", "local", "remote_write")) {
      run("ALTER ROLE CURRENT_USER IN DATABASE postgres SET synchronous_commit = " + setting);
      try (Session session = new PostgresDialect(PostgresPlace.parse(url)).openWriter()) {
        assertThat(session.value("SHOW synchronous_commit")).isEqualTo("on");
      } finally {
        run("ALTER ROLE CURRENT_USER IN DATABASE postgres RESET synchronous_commit");
      }
    }
  }

  @Test
  void a_server_that_can_lose_commits_is_refused() throws Exception {
    try (EmbeddedPostgres unsafe =
        PostgresServer.builder().setServerConfig("fsync", "off").start()) {
      assertThatExceptionOfType(JournalException.CannotOpen.class)
          .isThrownBy(() -> PostgresJournal.open(PostgresServer.url(unsafe, "ledger")))
          .withMessageContaining("can lose commits because fsync is off");
    }
  }

  @Test
  void nodes_that_open_the_same_new_ledger_at_the_same_time_all_get_it() throws Exception {
    int nodes = 6;
    try (ExecutorService threads = Executors.newFixedThreadPool(nodes)) {
      List<Callable<Long>> work = new ArrayList<>();
      for (int node = 0; node < nodes; node++) {
        String id = "node" + node;
        work.add(
            () -> {
              try (Journal journal = PostgresJournal.open(url)) {
                return journal.append(AppendGuard.none(), many(1, id, "Paid")).last();
              }
            });
      }
      List<Long> positions = new ArrayList<>();
      for (Future<Long> position : threads.invokeAll(work)) {
        positions.add(position.get());
      }
      assertThat(positions).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
    }
  }

  @Test
  void a_server_that_does_not_run_and_a_database_that_does_not_exist_are_named() {
    assertThatExceptionOfType(JournalException.StorageFailure.class)
        .isThrownBy(() -> PostgresJournal.open("jdbc:postgresql://localhost:1/ledgers"))
        .withMessageContaining("the server is out of reach");
    assertThatExceptionOfType(JournalException.CannotOpen.class)
        .isThrownBy(() -> PostgresJournal.open(url.replace("/postgres?", "/nowhere?")))
        .withMessageContaining("correct the user, the password or the database in the URL");
  }

  @Test
  void no_message_and_no_stack_trace_tells_the_password() throws Exception {
    run("CREATE ROLE clerk_$schema LOGIN PASSWORD 'right'");
    String secret = "s3cr3t";
    for (String bad :
        List.of(
            as("nobody") + "&password=" + secret,
            "jdbc:postgresql://localhost:1/ledgers?user=u&password=" + secret,
            "jdbc:postgresql://u:" + secret + "@localhost:1/ledgers",
            "jdbc:postgresql://localhost:no-port/ledgers?user=u&password=" + secret,
            "jdbc:mysql://localhost/ledgers?user=u&password=" + secret,
            "jdbc:postgresql://localhost/ledgers?currentSchema=A-B&password=" + secret,
            url + "&sslmode=never&password=" + secret)) {
      assertThatThrownBy(() -> PostgresJournal.open(bad))
          .as(bad)
          .isInstanceOf(JournalException.class)
          .satisfies(e -> assertThat(traceOf(e)).doesNotContain(secret));
    }
  }

  private static String traceOf(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  @Test
  void a_transaction_that_the_server_had_given_up_was_certainly_not_committed() throws Exception {
    PostgresDialect dialect = new PostgresDialect(PostgresPlace.parse(url));
    try (Session session = dialect.openWriter()) {
      session.execute("SET LOCAL idle_in_transaction_session_timeout = '1ms'");
      Thread.sleep(200);
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> dialect.commit(session))
          .satisfies(
              e -> {
                assertThat(e.getSQLState()).isEqualTo("25P03");
                assertThat(dialect.isCertainlyNotCommitted(e)).isTrue();
              });
    }
  }

  @Test
  void a_connection_that_says_nothing_more_is_given_up_after_a_while() throws SQLException {
    try (Session session = new PostgresDialect(PostgresPlace.parse(url)).openWriter()) {
      assertThat(session.connection().getNetworkTimeout()).isEqualTo(120_000);
    }
  }
}
