/**
 * Journals on JDBC: an SQLite file with {@link org.unionledger.journal.jdbc.SqliteJournal}, a
 * PostgreSQL schema with {@link org.unionledger.journal.jdbc.PostgresJournal}.
 *
 * <p>The engine is the same for every database: {@code JdbcJournal} appends through one {@code
 * Appender} and reads through a {@code JdbcReader}. What differs between databases, their
 * connections, transactions and error codes, is behind {@code Dialect}. An append takes the lock of
 * the head row, and with it the next positions; checks its guard with a few probes of the tag
 * index; inserts; and commits. So positions have no gaps, become visible in order, and a guard
 * cannot be overtaken.
 */
package org.unionledger.journal.jdbc;
