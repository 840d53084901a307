-- A ledger in an SQLite file, format 1. Statements are separated by an empty line.
--
-- How far the journal has come. Whoever updates it is the writer, until the transaction ends.
CREATE TABLE head (
  only     INTEGER PRIMARY KEY CHECK (only = 1),
  position INTEGER NOT NULL CHECK (position >= 0),
  latest   INTEGER NOT NULL -- the latest recordedAt up to here, in nanoseconds since 1970
) STRICT;

INSERT INTO head (only, position, latest) VALUES (1, 0, 0);

CREATE TABLE type (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- The record. Everything but the bytes is an index over them.
CREATE TABLE entry (
  position INTEGER PRIMARY KEY,
  type     INTEGER NOT NULL REFERENCES type (id),
  latest   INTEGER NOT NULL, -- of this and all earlier entries, so that it never falls
  id       TEXT    NOT NULL UNIQUE,
  bytes    BLOB    NOT NULL
) STRICT;

CREATE INDEX entry_by_type ON entry (type);

CREATE TABLE tag (
  key      TEXT    NOT NULL,
  value    TEXT    NOT NULL,
  position INTEGER NOT NULL,
  type     INTEGER NOT NULL,
  PRIMARY KEY (key, value, position)
) STRICT, WITHOUT ROWID;

-- Derived states: safe to lose.
CREATE TABLE snapshot (
  key      TEXT    PRIMARY KEY,
  position INTEGER NOT NULL,
  state    BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry BEGIN
  SELECT raise(ABORT, 'a recorded entry is never changed');
END;

CREATE TRIGGER entry_is_not_removed BEFORE DELETE ON entry BEGIN
  SELECT raise(ABORT, 'a recorded entry is never removed');
END;

CREATE TRIGGER tag_is_not_changed BEFORE UPDATE ON tag BEGIN
  SELECT raise(ABORT, 'the tag of a recorded entry is never changed');
END;

CREATE TRIGGER tag_is_not_removed BEFORE DELETE ON tag BEGIN
  SELECT raise(ABORT, 'the tag of a recorded entry is never removed');
END;
