package org.unionledger.journal.jdbc;

import java.sql.SQLException;
import org.unionledger.journal.JournalException;

/** Tells ledgers from other schemas, and creates them. */
final class PostgresSchema {

  /** What makes a ledger and brings older ones to the format of this version. */
  static final Schema SCHEMA = Schema.of("postgresql");

  /** "ULed": nodes that open the same new ledger at the same time take turns under this number. */
  private static final long ADVISORY_LOCK = 0x554C6564L;

  private static final String TABLES =
      """
      SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f')\
      """;

  private final PostgresPlace place;
  private final Schema schema;

  PostgresSchema(PostgresPlace place) {
    this(place, SCHEMA);
  }

  PostgresSchema(PostgresPlace place, Schema schema) {
    this.place = place;
    this.schema = schema;
  }

  /** Makes sure, in the session's transaction, that there is a ledger of the newest format. */
  void createOrMigrate(Session session) throws SQLException {
    session.execute("SELECT pg_advisory_xact_lock(" + ADVISORY_LOCK + ")");
    int format = format(session);
    if (format == schema.newest()) {
      return;
    }
    if (format == 0 && !isThere(session)) {
      session.execute("CREATE SCHEMA \"" + place.schema() + "\"");
    }
    schema.migrate(session, format);
  }

  /** Who was given a schema may not have the right to create one. */
  private boolean isThere(Session session) throws SQLException {
    String count = "SELECT count(*) FROM pg_namespace WHERE nspname = '" + place.schema() + "'";
    return !session.value(count).equals("0");
  }

  /**
   * Makes sure that there is a ledger that can be read as it is.
   *
   * @throws JournalException if not
   */
  void requireCurrent(Session session) throws SQLException {
    int format = format(session);
    if (format == 0) {
      throw new JournalException.CannotOpen(
          place.toString(),
          "there is none; check the URL, or open it for writing to create it",
          null);
    }
    if (format < schema.newest()) {
      throw new JournalException.CannotOpen(
          place.toString(),
          "it has format %d; open it once for writing, which brings it to format %d"
              .formatted(format, schema.newest()),
          null);
    }
  }

  /** The ledger's format, 0 if there is none and nothing else. */
  private int format(Session session) throws SQLException {
    if (session.value(TABLES).equals("0")) {
      return 0;
    }
    if (session.value(TABLES + " AND c.relname IN ('ledger', 'head', 'entry')").equals("3")) {
      String recorded = session.value("SELECT format FROM ledger");
      if (recorded.isEmpty()) {
        throw new JournalException.Damaged(place.toString(), "its format is missing", null);
      }
      int format = Integer.parseInt(recorded);
      if (format > schema.newest()) {
        throw new JournalException.NewerFormat(place.toString(), format, schema.newest());
      }
      return format;
    }
    throw new JournalException.NotALedger(
        place.toString(), "a schema with the tables of something else");
  }
}
