-- What the engine said of every account on a day, so that it can be said later what has changed since, and
-- summed. A diagnosis can always be made anew; what was recorded stays as it was told. Units as in V1.

-- One diagnosis of the whole portfolio. Two runs that could see the same and would say the same are one:
-- known_by is when the newest thing seen became known, newest_import the newest import of any date (a file
-- of an earlier day may come later), policy and engine what they were made by.
CREATE TABLE diagnosis_run (
  id            INTEGER PRIMARY KEY,
  as_of         INTEGER NOT NULL,
  known_by      INTEGER NOT NULL,
  newest_import INTEGER NOT NULL,
  policy        TEXT NOT NULL,
  engine        TEXT NOT NULL,
  made_at       INTEGER NOT NULL,
  UNIQUE (as_of, known_by, newest_import, policy, engine)
) STRICT;

-- One account of a run. Levels and phases by the names the engine has for them; break_phase and explains
-- are null where nothing breaks, priority and ARR (minor units) where no ARR is known, days where no
-- contract says.
CREATE TABLE diagnosis (
  run_id          INTEGER NOT NULL REFERENCES diagnosis_run (id),
  account_id      TEXT NOT NULL,
  level           TEXT NOT NULL,
  upper_level     TEXT NOT NULL,
  unproven        INTEGER NOT NULL,
  risk_index      INTEGER NOT NULL,
  upper_index     INTEGER NOT NULL,
  coverage        INTEGER NOT NULL,
  break_phase     TEXT,
  explains        INTEGER,
  priority        INTEGER,
  arr_minor       INTEGER,
  currency        TEXT,
  renewal         INTEGER,
  notice_deadline INTEGER,
  PRIMARY KEY (run_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER diagnosis_run_is_not_updated BEFORE UPDATE ON diagnosis_run
BEGIN SELECT RAISE(ABORT, 'recorded diagnoses are append-only'); END;
CREATE TRIGGER diagnosis_run_is_not_deleted BEFORE DELETE ON diagnosis_run
BEGIN SELECT RAISE(ABORT, 'recorded diagnoses are append-only'); END;
CREATE TRIGGER diagnosis_is_not_updated BEFORE UPDATE ON diagnosis
BEGIN SELECT RAISE(ABORT, 'recorded diagnoses are append-only'); END;
CREATE TRIGGER diagnosis_is_not_deleted BEFORE DELETE ON diagnosis
BEGIN SELECT RAISE(ABORT, 'recorded diagnoses are append-only'); END;
