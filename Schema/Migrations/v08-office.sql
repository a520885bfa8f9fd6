-- What an office's paper needs, version 8: settings of the office, numbers of documents, letters with their own dispatch and
-- service, approval, units that accept or return, and attachments.

INSERT INTO kind (code) VALUES
  ('setting-changed'), ('number-spoilt'), ('letter-issued'), ('letter-sent'), ('letter-served'), ('letter-returned'),
  ('approval-given'), ('unit-accepted'), ('unit-returned'), ('attached');

-- The applications that files are kept with: the check compares each file with its digest, and an erasure asks which files no
-- other application has.
CREATE INDEX entry_of_attachment ON entry (application) WHERE kind = 'attached';

-- Derived ------------------------------------------------------------------------------------------------------

-- The founding and the settings say what this held.
DROP TABLE ledger;

-- The highest number of a document ever given in each series and year, those taken back and imported ones included.
CREATE TABLE document (
  series TEXT NOT NULL CHECK (series <> ''),
  year   INTEGER NOT NULL,
  last   INTEGER NOT NULL CHECK (last >= 1),
  PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;
