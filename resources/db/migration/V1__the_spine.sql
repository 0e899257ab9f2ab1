-- What files said, when it was true, when we came to know it, and where it stood.
--
-- Units, everywhere: a day is the number of days since 1970-01-01 (date(event_at * 86400, 'unixepoch'));
-- an instant is nanoseconds since 1970-01-01 UTC (datetime(known_at / 1000000000, 'unixepoch')).

-- All files dropped together: all of it or none.
CREATE TABLE import (
  id       INTEGER PRIMARY KEY,
  known_at INTEGER NOT NULL,
  accepted INTEGER NOT NULL DEFAULT 0,
  refused  INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE import_file (
  id        INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id),
  name      TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  format    TEXT NOT NULL
) STRICT;

CREATE INDEX import_file_by_import ON import_file (import_id);
CREATE INDEX import_file_by_content ON import_file (sha256);

-- A row that may not enter, as it stood, with what is wrong with it (a JSON array of sentences).
CREATE TABLE refused_row (
  id             INTEGER PRIMARY KEY,
  import_file_id INTEGER NOT NULL REFERENCES import_file (id),
  row            INTEGER NOT NULL,
  raw            TEXT NOT NULL,
  reasons        TEXT NOT NULL
) STRICT;

CREATE INDEX refused_row_by_place ON refused_row (import_file_id, row);

-- A column of a file (and sheet): with a row number it says where a value stood.
CREATE TABLE origin (
  id             INTEGER PRIMARY KEY,
  import_file_id INTEGER NOT NULL REFERENCES import_file (id),
  file           TEXT NOT NULL,
  sheet          TEXT,
  column_name    TEXT NOT NULL
) STRICT;

-- Keys of observations, written once: usage_30d, name, arr.
CREATE TABLE vocabulary (
  id   INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
) STRICT;

-- An account as files name it. Who belongs to whom (account_id) is worked out anew at each commit;
-- null means that its rows wait for their account. introduced_at: when a row about the account
-- itself first came; folded_name: its latest name in the form in which spellings are equal, kept
-- for those that have an id.
CREATE TABLE subject (
  id            INTEGER PRIMARY KEY,
  system        TEXT NOT NULL,
  value         TEXT NOT NULL,
  introduced_at INTEGER,
  folded_name   TEXT,
  account_id    TEXT,
  UNIQUE (value, system)
) STRICT;

CREATE INDEX subject_by_account ON subject (account_id);
CREATE INDEX subject_by_name ON subject (folded_name) WHERE folded_name IS NOT NULL;

-- The key is the whole fact, so that an account's facts lie side by side and equal ones together.
-- A fact is stored once; only where files of one import say the same may it be stored for more than
-- one of them, and then the last file's name is cited. kind and value: 0 number (exact decimal as text), 1 flag (0/1), 2 day,
-- 3 words, 4 money (minor units, with its currency).
CREATE TABLE observation (
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  key_id     INTEGER NOT NULL REFERENCES vocabulary (id),
  event_at   INTEGER NOT NULL,
  kind       INTEGER NOT NULL,
  value      ANY NOT NULL,
  currency   TEXT NOT NULL DEFAULT '',
  known_at   INTEGER NOT NULL,
  origin_id  INTEGER NOT NULL REFERENCES origin (id),
  row        INTEGER NOT NULL,
  PRIMARY KEY (subject_id, key_id, event_at, kind, value, currency, origin_id)
) STRICT, WITHOUT ROWID;

-- Raw rows; payload is the row as JSON. A later version is a further row.
CREATE TABLE entry (
  subject_id INTEGER NOT NULL REFERENCES subject (id),
  kind       TEXT NOT NULL,
  key        TEXT NOT NULL,
  event_at   INTEGER NOT NULL,
  known_at   INTEGER NOT NULL,
  origin_id  INTEGER NOT NULL REFERENCES origin (id),
  row        INTEGER NOT NULL,
  payload    TEXT NOT NULL,
  PRIMARY KEY (subject_id, kind, key, event_at, known_at, origin_id, row)
) STRICT, WITHOUT ROWID;

-- Every version of a plan that was ever saved, and what people decided about exactly that content.
CREATE TABLE plan_version (
  plan_id      TEXT NOT NULL,
  version      INTEGER NOT NULL,
  account_id   TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  saved_at     INTEGER NOT NULL,
  content      TEXT NOT NULL,
  PRIMARY KEY (plan_id, version)
) STRICT;

CREATE INDEX plan_version_by_account ON plan_version (account_id);

CREATE TABLE plan_decision (
  id           INTEGER PRIMARY KEY,
  plan_id      TEXT NOT NULL,
  version      INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  decided_at   INTEGER NOT NULL,
  decided_by   TEXT NOT NULL,
  kind         TEXT NOT NULL,
  reason       TEXT,
  FOREIGN KEY (plan_id, version) REFERENCES plan_version (plan_id, version)
) STRICT;

CREATE INDEX plan_decision_by_plan ON plan_decision (plan_id, version);

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- History is added to, never rewritten: a diagnosis of a past day must come out the same for ever.
CREATE TRIGGER observation_is_not_updated BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'observations are append-only'); END;
CREATE TRIGGER observation_is_not_deleted BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'observations are append-only'); END;
CREATE TRIGGER entry_is_not_updated BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER plan_version_is_not_updated BEFORE UPDATE ON plan_version
BEGIN SELECT RAISE(ABORT, 'plan versions are append-only'); END;
CREATE TRIGGER plan_version_is_not_deleted BEFORE DELETE ON plan_version
BEGIN SELECT RAISE(ABORT, 'plan versions are append-only'); END;
CREATE TRIGGER plan_decision_is_not_updated BEFORE UPDATE ON plan_decision
BEGIN SELECT RAISE(ABORT, 'plan decisions are append-only'); END;
CREATE TRIGGER plan_decision_is_not_deleted BEFORE DELETE ON plan_decision
BEGIN SELECT RAISE(ABORT, 'plan decisions are append-only'); END;
