-- The record of one reporting body, version 1.
--
-- One table is the truth: `entry`, an append-only log of what happened and who wrote it down. Everything under
-- "derived" can be thrown away and made again from it. Dates are ISO text, UTC+8; instants are UTC.

PRAGMA application_id = 0x666F6961;  -- "foia"

-- The kinds of entry. A table, so that a new kind needs no rebuild of an append-only table.
CREATE TABLE kind (
  code TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO kind (code) VALUES ('founded'), ('imported'), ('registered'), ('closed');

-- The log. `hash` = SHA-256(hash of the entry before, or 32 zero bytes ‖ the canonical line of this entry), where
-- the canonical line is the UTF-8 text of a JSON array without blanks:
--   [seq,action,application,kind,effective,recorded_day,recorded_at,recorded_by,supersedes,payload_version,payload,
--    commitment]
-- with `payload` as stored and `commitment` in lower-case hexadecimal.
CREATE TABLE entry (
  seq             INTEGER PRIMARY KEY,                        -- 1, 2, 3 … without gaps
  action          INTEGER NOT NULL CHECK (action BETWEEN 1 AND seq),  -- first entry of the command that wrote it
  application     INTEGER REFERENCES entry (seq),             -- the registration of the application it is about
  kind            TEXT NOT NULL REFERENCES kind (code),
  effective       TEXT CHECK (effective IS date(effective, '+0 days')),  -- when it happened
  recorded_day    TEXT NOT NULL CHECK (recorded_day GLOB '????-??-??'),  -- when it was written down: today as told,
  recorded_at     TEXT NOT NULL CHECK (recorded_at GLOB '????-??-??T??:??:??.???Z'),  -- and the real instant
  recorded_by     TEXT NOT NULL CHECK (recorded_by <> ''),
  supersedes      INTEGER REFERENCES entry (seq) CHECK (supersedes < seq),  -- the entry this one takes the place of
  payload_version INTEGER NOT NULL CHECK (payload_version >= 1),
  payload         TEXT NOT NULL CHECK (payload GLOB '{*}'),    -- canonical JSON (RFC 8785), never encoded again
  commitment      BLOB CHECK (length(commitment) = 32),       -- SHA-256(salt ‖ value) of its row in `personal`
  hash            BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- The entries of an application after its registration, which is found by its own place.
CREATE INDEX entry_of_application ON entry (application) WHERE application < seq;

CREATE TRIGGER entry_is_appended BEFORE INSERT ON entry
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry)
BEGIN SELECT raise(ABORT, 'the log only grows: seq must be the last plus one'); END;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN SELECT raise(ABORT, 'the log only grows: no entry is changed'); END;

CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
BEGIN SELECT raise(ABORT, 'the log only grows: no entry is removed'); END;

-- How long the log is and how it ends, kept apart from it, so that a cut tail shows.
CREATE TABLE head (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  count INTEGER NOT NULL CHECK (count >= 0),
  hash  BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

INSERT INTO head (id, count, hash) VALUES (1, 0, zeroblob(32));

CREATE TRIGGER head_is_one BEFORE INSERT ON head
BEGIN SELECT raise(ABORT, 'the log has one head'); END;

CREATE TRIGGER head_never_shrinks BEFORE UPDATE ON head
WHEN NEW.count <= OLD.count
BEGIN SELECT raise(ABORT, 'the head of the log only moves forward'); END;

CREATE TRIGGER head_is_never_removed BEFORE DELETE ON head
BEGIN SELECT raise(ABORT, 'the head of the log is never removed'); END;

-- The personal values of an entry, which the law may order to be erased. The log holds only the commitment to them;
-- erasing takes salt and value away together, and the chain still verifies.
CREATE TABLE personal (
  entry INTEGER PRIMARY KEY REFERENCES entry (seq),
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  value TEXT NOT NULL CHECK (value GLOB '{*}')             -- canonical JSON
) STRICT;

CREATE TRIGGER personal_is_never_changed BEFORE UPDATE ON personal
BEGIN SELECT raise(ABORT, 'personal values are erased, never changed'); END;

CREATE TRIGGER personal_is_never_replaced BEFORE INSERT ON personal
WHEN EXISTS (SELECT 1 FROM personal WHERE entry = NEW.entry)
BEGIN SELECT raise(ABORT, 'personal values are erased, never changed'); END;

-- Derived ------------------------------------------------------------------------------------------------------

-- The ledger itself.
CREATE TABLE ledger (
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  agency TEXT NOT NULL CHECK (agency <> '')
) STRICT;

-- The highest serial given in each year of receipt; a number is never given twice, void ones included.
CREATE TABLE serial (
  year INTEGER PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last >= 1)
) STRICT;

-- The applications as their entries make them, for finding and counting. Due dates are not here: they hang on the
-- calendar and on today. Codes are checked with instr in a list of words: SQLite builds a table for an IN list anew for
-- every row it checks, which would double the time of an import.
CREATE TABLE application (
  id            INTEGER PRIMARY KEY,                          -- its registration in the log
  year          INTEGER NOT NULL,                             -- number: year
  serial        INTEGER NOT NULL CHECK (serial >= 1),         -- number: serial within it
  office_number TEXT,                                         -- a number of the office's own, beside it
  received      TEXT NOT NULL CHECK (received GLOB '????-??-??'),
  confirmed     INTEGER NOT NULL CHECK (confirmed IN (0, 1)), -- 0: `received` is the arrival so far
  channel       TEXT NOT NULL CHECK (instr(' counter oral mail letter online email fax unknown ', ' ' || channel || ' ')),
  kind          TEXT NOT NULL CHECK (instr(' person business research charity legal other ', ' ' || kind || ' ')),
  applicant     TEXT,                                         -- joint names joined by 、; NULL once erased
  applicant_key TEXT,                                         -- the first name as it is compared
  identity_key  TEXT,                                         -- the identity number as it is compared
  subject       TEXT NOT NULL CHECK (subject <> ''),
  unit          TEXT,
  closed        TEXT CHECK (closed GLOB '????-??-??'),        -- the date on the decision
  outcome       TEXT CHECK (instr(
    ' granted partial deny-secret deny-law deny-safety deny-third-party deny-internal deny-process deny-enforcement deny-query unable-not-held unable-creation unable-unclear reject-petition reject-repeat reject-publication reject-excessive reject-reissue other-no-clarification other-unpaid-fee other ',
    ' ' || outcome || ' ')),
  void          INTEGER NOT NULL CHECK (void IN (0, 1)),
  UNIQUE (year, serial),
  CHECK ((closed IS NULL) = (outcome IS NULL)),
  CHECK (closed >= received)
) STRICT;

-- The statutory table of any period is two range scans of this index: closed since its first day, and open.
CREATE INDEX application_flow ON application (closed, received, kind, outcome) WHERE void = 0;
CREATE INDEX application_applicant ON application (applicant_key);
CREATE INDEX application_identity ON application (identity_key) WHERE identity_key IS NOT NULL;
CREATE INDEX application_office_number ON application (office_number) WHERE office_number IS NOT NULL;
