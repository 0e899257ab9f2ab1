-- Runs of the lifecycle graph: steps, effects, questions to a person, decisions, signals, alarms and leases.
-- Units as in V1. Steps and decisions are only ever added.

-- One run. What stands here can be worked out from its steps; it is kept to find runs by. A subject has one
-- live run. A fork begins after a step of its parent and has the parent's steps before its own.
CREATE TABLE run (
  id          INTEGER PRIMARY KEY,
  root        INTEGER NOT NULL,
  parent      INTEGER NOT NULL DEFAULT 0,
  parent_step INTEGER NOT NULL DEFAULT 0,
  subject     TEXT NOT NULL,
  graph       TEXT NOT NULL,
  status      TEXT NOT NULL,
  at          TEXT NOT NULL,
  step        INTEGER NOT NULL,
  started_at  INTEGER NOT NULL,
  changed_at  INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX run_live ON run (subject) WHERE status IN ('RUNNING', 'WAITING', 'STUCK');

-- outcome, edges (a JSON array), writes (a JSON object: the channels that changed) and standing (a JSON object:
-- where the run stands after it) are the checkpoint. took in nanoseconds.
CREATE TABLE run_step (
  run_id   INTEGER NOT NULL REFERENCES run (id),
  number   INTEGER NOT NULL,
  node     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  attempt  INTEGER NOT NULL,
  outcome  TEXT NOT NULL,
  edges    TEXT NOT NULL,
  writes   TEXT NOT NULL,
  standing TEXT NOT NULL,
  inputs   TEXT NOT NULL,
  note     TEXT NOT NULL,
  at       INTEGER NOT NULL,
  took     INTEGER NOT NULL,
  PRIMARY KEY (run_id, number)
) STRICT, WITHOUT ROWID;

-- What leaves the journal. The key names the intent, and is there once.
CREATE TABLE effect (
  key         TEXT PRIMARY KEY,
  run_id      INTEGER NOT NULL REFERENCES run (id),
  step        INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  payload     TEXT NOT NULL,
  state       TEXT NOT NULL,
  result      TEXT NOT NULL DEFAULT '',
  intended_at INTEGER NOT NULL,
  ended_at    INTEGER
) STRICT;

CREATE INDEX effect_by_run ON effect (run_id);

-- Questions to a person. The content never changes: another version is another row.
CREATE TABLE ask (
  id           INTEGER PRIMARY KEY,
  run_id       INTEGER NOT NULL REFERENCES run (id),
  subject      TEXT NOT NULL,
  node         TEXT NOT NULL,
  key          TEXT NOT NULL,
  kind         TEXT NOT NULL,
  title        TEXT NOT NULL,
  content      TEXT NOT NULL,
  hash         TEXT NOT NULL,
  rank         INTEGER NOT NULL,
  asked_at     INTEGER NOT NULL,
  asked_step   INTEGER NOT NULL,
  state        TEXT NOT NULL,
  closed_step  INTEGER,
  hidden_until INTEGER
) STRICT;

CREATE INDEX ask_by_run ON ask (run_id, state);
CREATE INDEX ask_open ON ask (rank) WHERE state = 'OPEN';
CREATE INDEX ask_by_subject ON ask (subject);

CREATE TABLE decision (
  id         INTEGER PRIMARY KEY,
  ask_id     INTEGER NOT NULL,
  run_id     INTEGER NOT NULL REFERENCES run (id),
  subject    TEXT NOT NULL,
  key        TEXT NOT NULL,
  title      TEXT NOT NULL,
  verdict    TEXT NOT NULL,
  seen       TEXT NOT NULL,
  decided    TEXT NOT NULL,
  decided_at INTEGER NOT NULL,
  decided_by TEXT NOT NULL,
  reason     TEXT NOT NULL,
  until      INTEGER
) STRICT;

CREATE INDEX decision_by_subject ON decision (subject);

-- What a run was told. heard_step is the step that used it up.
CREATE TABLE signal (
  id         INTEGER PRIMARY KEY,
  run_id     INTEGER NOT NULL REFERENCES run (id),
  key        TEXT NOT NULL,
  name       TEXT NOT NULL,
  content    TEXT NOT NULL,
  at         INTEGER NOT NULL,
  heard_step INTEGER,
  UNIQUE (run_id, key)
) STRICT;

CREATE INDEX signal_pending ON signal (run_id, at) WHERE heard_step IS NULL;

CREATE TABLE alarm (
  id       INTEGER PRIMARY KEY,
  run_id   INTEGER NOT NULL REFERENCES run (id),
  key      TEXT NOT NULL,
  due      INTEGER NOT NULL,
  set_step INTEGER NOT NULL,
  rung_at  INTEGER,
  UNIQUE (run_id, key)
) STRICT;

CREATE INDEX alarm_due ON alarm (due) WHERE rung_at IS NULL;

CREATE TABLE lease (
  name   TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  token  INTEGER NOT NULL,
  until  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER run_step_is_not_updated BEFORE UPDATE ON run_step
BEGIN SELECT RAISE(ABORT, 'steps are append-only'); END;
CREATE TRIGGER run_step_is_not_deleted BEFORE DELETE ON run_step
BEGIN SELECT RAISE(ABORT, 'steps are append-only'); END;
CREATE TRIGGER decision_is_not_updated BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decision_is_not_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER ask_keeps_its_content BEFORE UPDATE OF run_id, subject, node, key, kind, title, content, hash, asked_at ON ask
BEGIN SELECT RAISE(ABORT, 'questions keep their content'); END;
CREATE TRIGGER ask_is_not_deleted BEFORE DELETE ON ask
BEGIN SELECT RAISE(ABORT, 'questions are append-only'); END;
CREATE TRIGGER effect_is_done_once BEFORE UPDATE OF state ON effect WHEN OLD.state = 'DONE'
BEGIN SELECT RAISE(ABORT, 'an effect that is done stays done'); END;
CREATE TRIGGER effect_is_not_deleted BEFORE DELETE ON effect
BEGIN SELECT RAISE(ABORT, 'effects are append-only'); END;
