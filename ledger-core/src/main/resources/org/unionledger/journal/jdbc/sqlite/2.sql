-- A ledger in an SQLite file, format 2. Statements are separated by an empty line.
--
-- How far the journal has come.
CREATE TABLE head (
  sole     INTEGER PRIMARY KEY CHECK (sole = 1),
  position INTEGER NOT NULL CHECK (position >= 0),
  latest   INTEGER NOT NULL, -- the latest recordedAt up to here, in nanoseconds since 1970
  frontier BLOB    NOT NULL  -- of the hash tree: the roots of its complete subtrees, largest first
) STRICT;

INSERT INTO head (sole, position, latest, frontier) VALUES (1, 0, 0, x'');

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
  leaf     BLOB    NOT NULL CHECK (length(leaf) = 32), -- the hash of the bytes
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

-- The hashes of complete subtrees of 256, 65,536 … leaves, so that a proof reads a few rows.
CREATE TABLE subtree (
  level  INTEGER NOT NULL CHECK (level >= 1), -- of 256 to the power of this many leaves
  number INTEGER NOT NULL,                    -- 0 for the first of its level
  hash   BLOB    NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, number)
) STRICT, WITHOUT ROWID;

-- Derived states: safe to lose. One whose digest is not its own is not believed.
CREATE TABLE snapshot (
  key      TEXT    PRIMARY KEY,
  position INTEGER NOT NULL,
  state    BLOB    NOT NULL,
  digest   BLOB    NOT NULL
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

CREATE TRIGGER subtree_is_not_changed BEFORE UPDATE ON subtree BEGIN
  SELECT raise(ABORT, 'the hash of recorded entries is never changed');
END;

CREATE TRIGGER subtree_is_not_removed BEFORE DELETE ON subtree BEGIN
  SELECT raise(ABORT, 'the hash of recorded entries is never removed');
END;

PRAGMA application_id = 1431070052; -- "ULed"

PRAGMA user_version = 2;
