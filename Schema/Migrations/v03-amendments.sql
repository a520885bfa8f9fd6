-- Mistakes and their mending, re-answers that were ordered, filed years and waivers, version 3.

INSERT INTO kind (code) VALUES
  ('frozen'), ('waived'), ('redo-ordered'), ('redo-answered'), ('corrected'), ('reopened'), ('voided'), ('undone'),
  ('erased');

-- The entries that concern the ledger and no application, so that nobody has to look through the log for them.
CREATE INDEX entry_of_ledger ON entry (kind) WHERE application IS NULL;

-- What was superseded, and by what.
CREATE INDEX entry_superseding ON entry (supersedes) WHERE supersedes IS NOT NULL;

-- Personal values go only where the log says that they were erased, and for whom.
CREATE TRIGGER personal_is_erased_on_record BEFORE DELETE ON personal
WHEN NOT EXISTS (
  SELECT 1 FROM entry erasure JOIN entry owner ON owner.seq = OLD.entry
  WHERE erasure.application = owner.application AND erasure.kind = 'erased')
BEGIN SELECT raise(ABORT, 'personal values go only with an entry that says so'); END;

-- Derived ------------------------------------------------------------------------------------------------------

-- The index of the ledger's own entries finds what this held.
DROP TABLE calendar;

-- Answered applications of which a new answer was ordered and is not given.
CREATE TABLE redo (
  application INTEGER PRIMARY KEY
) STRICT;
