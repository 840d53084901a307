package org.unionledger.journal.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionledger.journal.JournalException;

/**
 * A schema of a PostgreSQL database.
 *
 * @param url the address for the driver, with whatever else it says
 * @param schema the schema's name
 */
record PostgresPlace(String url, String schema) {

  /** The schema where the URL names none, as no other application's tables are in it. */
  private static final String USUAL_SCHEMA = "union_ledger";

  private static final Pattern NAMED = Pattern.compile("[?&]currentSchema=([^&]*)");
  private static final Pattern USER_BEFORE_HOST = Pattern.compile("^[^?]*@");
  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  /**
   * Reads a URL such as {@code jdbc:postgresql://host/database?user=ledger&currentSchema=district}.
   *
   * @throws JournalException.CannotOpen if it is not one
   */
  static PostgresPlace parse(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new JournalException.CannotOpen(
          withoutSecrets(url), "a URL begins with jdbc:postgresql://host/database", null);
    }
    if (USER_BEFORE_HOST.matcher(url).find()) {
      throw new JournalException.CannotOpen(
          withoutSecrets(url), "a user goes behind the question mark: ?user=…&password=…", null);
    }
    Matcher named = NAMED.matcher(url);
    String schema = named.find() ? named.group(1) : USUAL_SCHEMA;
    if (!NAME.matcher(schema).matches()) {
      throw new JournalException.CannotOpen(
          withoutSecrets(url),
          "a schema's name has up to 63 of a-z, 0-9 and _; correct currentSchema",
          null);
    }
    return new PostgresPlace(url, schema);
  }

  /** A URL may carry a password behind its question mark, or before an at sign. */
  private static String withoutSecrets(String url) {
    return url.replaceFirst("[?].*", "").replaceFirst("//.*@", "//");
  }

  /** The place for people: without the password. */
  @Override
  public String toString() {
    return "schema " + schema + " of " + withoutSecrets(url);
  }
}
