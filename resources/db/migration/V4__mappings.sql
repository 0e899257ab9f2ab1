-- What a person has said of the columns of files, by the fingerprint of their headers: the next file with
-- the same headers is read the same. The format is YAML, as those that come with the workbench, so that it can be
-- shared as it is. Only the newest word counts: how a row was read stands with the row's import.
CREATE TABLE mapping (
  fingerprint TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  yaml        TEXT NOT NULL
) STRICT, WITHOUT ROWID;
