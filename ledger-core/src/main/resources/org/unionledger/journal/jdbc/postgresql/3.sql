-- What format 3 adds to a ledger in a PostgreSQL schema. Statements are separated by an empty line.
--
-- Columns derived from runs of entries: safe to lose, and believed only by who can check them.
CREATE TABLE block (
  name  text   COLLATE "C" NOT NULL, -- of the column
  first bigint NOT NULL,             -- the position of the run's first entry
  bytes bytea  NOT NULL,
  PRIMARY KEY (name, first)
);

-- They are packed already.
ALTER TABLE block ALTER COLUMN bytes SET STORAGE EXTERNAL;

UPDATE ledger SET format = 3;
