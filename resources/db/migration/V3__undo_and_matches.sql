-- Imports can be taken back, and accounts that files name differently can be one. Units as in V1.

-- What became of the rows, all files together; and where the numbers of subjects and words stood before, so
-- that what the import added is known. Null in imports of earlier versions, which cannot be taken back.
ALTER TABLE import ADD COLUMN read_rows INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN new_rows INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN unchanged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN last_subject INTEGER;
ALTER TABLE import ADD COLUMN last_word INTEGER;
ALTER TABLE import ADD COLUMN last_origin INTEGER;

-- The cells of a refused row by header (a JSON object), empty where it could not be split.
ALTER TABLE refused_row ADD COLUMN cells TEXT NOT NULL DEFAULT '{}';

-- The domain of the account's latest website, kept for those that are introduced.
ALTER TABLE subject ADD COLUMN domain TEXT;

-- How a subject stood before an import changed it.
CREATE TABLE subject_before (
  import_id     INTEGER NOT NULL REFERENCES import (id),
  subject_id    INTEGER NOT NULL REFERENCES subject (id),
  introduced_at INTEGER,
  folded_name   TEXT,
  domain        TEXT,
  PRIMARY KEY (import_id, subject_id)
) STRICT, WITHOUT ROWID;

-- Two subjects that one row of a file gives as ids of the same account.
CREATE TABLE same_row (
  one       INTEGER NOT NULL REFERENCES subject (id),
  other     INTEGER NOT NULL REFERENCES subject (id),
  origin_id INTEGER NOT NULL REFERENCES origin (id),
  row       INTEGER NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- What a person said of two names of accounts: same, different, or open again. The latest of a pair counts.
CREATE TABLE match_decision (
  id           INTEGER PRIMARY KEY,
  one_system   TEXT NOT NULL,
  one_value    TEXT NOT NULL,
  other_system TEXT NOT NULL,
  other_value  TEXT NOT NULL,
  verdict      TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'open')),
  decided_at   INTEGER NOT NULL,
  decided_by   TEXT NOT NULL
) STRICT;

CREATE TRIGGER match_decision_is_not_updated BEFORE UPDATE ON match_decision
BEGIN SELECT RAISE(ABORT, 'decisions on matches are append-only'); END;
CREATE TRIGGER match_decision_is_not_deleted BEFORE DELETE ON match_decision
BEGIN SELECT RAISE(ABORT, 'decisions on matches are append-only'); END;

-- Holds a row only while imports are being taken back: everything from origins after this one goes.
CREATE TABLE undoing (last_origin INTEGER NOT NULL) STRICT;

DROP TRIGGER observation_is_not_deleted;
CREATE TRIGGER observation_is_not_deleted BEFORE DELETE ON observation
WHEN OLD.origin_id <= coalesce((SELECT min(last_origin) FROM undoing), 9223372036854775807)
BEGIN SELECT RAISE(ABORT, 'observations are append-only'); END;

DROP TRIGGER entry_is_not_deleted;
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
WHEN OLD.origin_id <= coalesce((SELECT min(last_origin) FROM undoing), 9223372036854775807)
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
