package org.unionledger.journal.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a ledger as files of SQL, one for each format: {@code sqlite/2.sql} makes a ledger
 * of format 2, {@code sqlite/3.sql} makes one of format 3 from that. Each file ends by saying which
 * format it leads to, so that a ledger is never of a format it does not say.
 *
 * @param database the folder of the files
 * @param oldest the first format, which needs no other before it
 * @param newest the last format
 * @param files opens a file by its name, null if there is none
 */
record Schema(
    String database, int oldest, int newest, Function<String, @Nullable InputStream> files) {

  /** The formats of this version of the library. Format 1 was never released. */
  static Schema of(String database) {
    return new Schema(database, 2, 3, Schema.class::getResourceAsStream);
  }

  /**
   * Brings a ledger, in the session's open transaction, from the format after {@code from} on to
   * the newest one.
   *
   * @param from its format, 0 if there are no tables yet
   */
  void migrate(Session session, int from) throws SQLException {
    for (int format = Math.max(from + 1, oldest); format <= newest; format++) {
      for (String statement : statements(format)) {
        session.execute(statement);
      }
    }
  }

  private String[] statements(int format) {
    String name = database + "/" + format + ".sql";
    try (InputStream file = files.apply(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from the library: rebuild it");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n\\s*\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
