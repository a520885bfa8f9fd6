-- Searching, version 5: where two neighbouring characters occur, so that a word is found without reading every case.

-- Derived ------------------------------------------------------------------------------------------------------

-- The index is written in steps, each over the entries after those of the step before; entries after the last step are
-- not in it yet, and a search reads them one by one. So it costs neither a registration nor an import anything, and no
-- row of an earlier step is ever written again, but by an erasure.
CREATE TABLE search_step (
  upto INTEGER PRIMARY KEY                                    -- the last entry of the step
) STRICT;

-- For every pair of characters in the texts of a step's entries, the applications they are about. Texts are in the form
-- in which names are compared; a pair is the code point of its first character times 2²¹ plus that of its second. The
-- applications ascend, each as its distance to the one before, in groups of seven bits, the lowest first; the high bit
-- of a byte says that more of its number follows. One may be there whose text was corrected since: what is found is
-- looked at again.
CREATE TABLE search_pair (
  upto         INTEGER NOT NULL,
  pair         INTEGER NOT NULL,
  applications BLOB NOT NULL CHECK (length(applications) > 0),
  PRIMARY KEY (upto, pair)
) STRICT, WITHOUT ROWID;

-- The same of the personal values, apart from the others: an erasure takes the application out of every row. Until the
-- file is made anew after it, the row of step 0 and pair 0, which no entry has, holds the application.
CREATE TABLE search_personal_pair (
  upto         INTEGER NOT NULL,
  pair         INTEGER NOT NULL,
  applications BLOB NOT NULL CHECK (length(applications) > 0),
  PRIMARY KEY (upto, pair)
) STRICT, WITHOUT ROWID;
