package org.unionledger.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL server, one for all tests of a process, started when it is first needed and
 * gone with the process. Each ledger gets a schema of its own.
 */
public final class PostgresServer {

  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private PostgresServer() {}

  private static final class Started {
    private static final EmbeddedPostgres SERVER = start();
  }

  private static EmbeddedPostgres start() {
    try {
      return builder().start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start", e);
    }
  }

  /** A server that is safe to keep a ledger on, which the usual one for tests is not. */
  public static EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on");
  }

  /** The URL of a schema that nobody has used. */
  public static String emptySchema() {
    return url(Started.SERVER, "ledger_" + SCHEMAS.incrementAndGet());
  }

  /** The URL of a schema on a server. */
  public static String url(EmbeddedPostgres server, String schema) {
    return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
  }
}
