-- A ledger in a PostgreSQL schema of its own, format 2. Statements are separated by an empty line.
--
-- That this schema is a ledger, and of which format.
CREATE TABLE ledger (
  sole   boolean PRIMARY KEY CHECK (sole),
  format integer NOT NULL
);

INSERT INTO ledger (sole, format) VALUES (true, 2);

-- How far the journal has come. Whoever locks it is the writer, until the transaction ends.
CREATE TABLE head (
  sole     boolean PRIMARY KEY CHECK (sole),
  position bigint NOT NULL CHECK (position >= 0),
  latest   bigint NOT NULL, -- the latest recordedAt up to here, in nanoseconds since 1970
  frontier bytea  NOT NULL  -- of the hash tree: the roots of its complete subtrees, largest first
);

INSERT INTO head (sole, position, latest, frontier) VALUES (true, 0, 0, '');

CREATE TABLE type (
  id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text   COLLATE "C" NOT NULL UNIQUE
);

-- The record. Everything but the bytes is an index over them.
CREATE TABLE entry (
  position bigint PRIMARY KEY,
  type     bigint NOT NULL REFERENCES type (id),
  latest   bigint NOT NULL, -- of this and all earlier entries, so that it never falls
  id       text   COLLATE "C" NOT NULL UNIQUE,
  leaf     bytea  NOT NULL CHECK (octet_length(leaf) = 32), -- the hash of the bytes
  bytes    bytea  NOT NULL
);

CREATE INDEX entry_by_type ON entry (type, position);

CREATE TABLE tag (
  key      text   COLLATE "C" NOT NULL,
  value    text   COLLATE "C" NOT NULL,
  position bigint NOT NULL,
  type     bigint NOT NULL,
  PRIMARY KEY (key, value, position)
);

-- The hashes of complete subtrees of 256, 65,536 … leaves, so that a proof reads a few rows.
CREATE TABLE subtree (
  level  integer NOT NULL CHECK (level >= 1), -- of 256 to the power of this many leaves
  number bigint  NOT NULL,                    -- 0 for the first of its level
  hash   bytea   NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (level, number)
);

-- Derived states: safe to lose. One whose digest is not its own is not believed.
CREATE TABLE snapshot (
  key      text   COLLATE "C" PRIMARY KEY,
  position bigint NOT NULL,
  state    bytea  NOT NULL,
  digest   bytea  NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a recorded % is never changed or removed', TG_TABLE_NAME;
END $$;

CREATE TRIGGER entry_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER tag_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON tag
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER subtree_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON subtree
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
