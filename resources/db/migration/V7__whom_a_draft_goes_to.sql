-- Whom a mail was written to: an edit of it is held to the same name. Empty for what is no mail, and for older drafts.
ALTER TABLE draft ADD COLUMN addressee TEXT NOT NULL DEFAULT '';
