-- What was drafted for accounts, and every question to a language model. Units as in V1. Rows are only added.

-- One draft as it stood: by a model, the template or a person. wording, verdicts and held are JSON.
CREATE TABLE draft (
  id       INTEGER PRIMARY KEY,
  account  TEXT NOT NULL,
  artefact TEXT NOT NULL,
  at       INTEGER NOT NULL,
  by       TEXT NOT NULL,
  origin   TEXT NOT NULL,
  because  TEXT NOT NULL,
  model    TEXT NOT NULL,
  prompt   TEXT NOT NULL,
  wording  TEXT NOT NULL,
  verdicts TEXT NOT NULL,
  held     TEXT NOT NULL
) STRICT;

CREATE INDEX draft_by_account ON draft (account, artefact, id);

-- One span: a piece of work with its attributes, by the names that OpenTelemetry gives them, and its content, which
-- stays on this laptop. run_id is 0 where it belongs to no run. took in nanoseconds.
CREATE TABLE span (
  id         INTEGER PRIMARY KEY,
  run_id     INTEGER NOT NULL DEFAULT 0,
  step       INTEGER NOT NULL DEFAULT 0,
  subject    TEXT NOT NULL,
  name       TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  took       INTEGER NOT NULL,
  attributes TEXT NOT NULL,
  content    TEXT NOT NULL
) STRICT;

CREATE INDEX span_by_subject ON span (subject, id);
CREATE INDEX span_by_run ON span (run_id, id);
