-- What format 3 adds to a ledger in an SQLite file. Statements are separated by an empty line.
--
-- Columns derived from runs of entries: safe to lose, and believed only by who can check them. With
-- rows of their own: a search in a table without would read the bytes of each row it looks at.
CREATE TABLE block (
  name  TEXT    NOT NULL, -- of the column
  first INTEGER NOT NULL, -- the position of the run's first entry
  bytes BLOB    NOT NULL,
  PRIMARY KEY (name, first)
) STRICT;

PRAGMA user_version = 3;
