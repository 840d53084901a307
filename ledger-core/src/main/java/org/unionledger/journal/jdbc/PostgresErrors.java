package org.unionledger.journal.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.unionledger.journal.JournalException;

/**
 * What PostgreSQL's error codes mean to a journal.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">Error codes</a>
 */
final class PostgresErrors {

  private static final String UNIQUE_VIOLATION = "23505";

  /** Shutdown by an administrator, crash, not yet started, dropped, idle or open for too long. */
  private static final Set<String> GONE =
      Set.of("57P01", "57P02", "57P03", "57P04", "57P05", "25P03", "25P04");

  private PostgresErrors() {}

  static boolean isDuplicate(SQLException error) {
    return state(error).equals(UNIQUE_VIOLATION);
  }

  static boolean isDisconnected(SQLException error) {
    return state(error).startsWith("08") || GONE.contains(state(error));
  }

  /**
   * A server that refuses a commit because of the transaction itself has undone it, also when it
   * had given the transaction up before the commit came. After anything else, a lost connection
   * above all, the commit may have been made.
   */
  static boolean isCertainlyNotCommitted(SQLException error) {
    String state = state(error);
    return !state.equals("40003")
        && (state.startsWith("40") || state.startsWith("23") || state.startsWith("25"));
  }

  static JournalException explain(String place, SQLException error) {
    String state = state(error);
    String text = text(error);
    if (isDisconnected(error)) {
      return new JournalException.StorageFailure(place, "the server is out of reach", error);
    }
    return switch (state) {
      case "53100" -> new JournalException.StorageFull(place, error);
      case "25006" -> new JournalException.ReadOnlyStorage(place, error);
      case "42501" ->
          new JournalException.CannotOpen(
              place,
              text + "; grant this user SELECT on its tables to read it, all rights to write it",
              error);
      case "28000", "28P01", "3D000" ->
          new JournalException.CannotOpen(
              place, text + "; correct the user, the password or the database in the URL", error);
      case "57014" ->
          new JournalException.StorageFailure(
              place, "the server was told to cancel the statement: " + text, error);
      case "55P03" ->
          new JournalException.StorageFailure(
              place, "another node holds the head for too long", error);
      // All statements are ours: what they name and the server does not find was taken away.
      case "XX001", "XX002", "42P01", "42703" -> new JournalException.Damaged(place, text, error);
      default -> new JournalException.StorageFailure(place, text, error);
    };
  }

  private static String text(SQLException error) {
    return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
  }

  private static String state(SQLException error) {
    return error.getSQLState() == null ? "" : error.getSQLState();
  }
}
