-- Reviews and suits, and what a year's report says beside the applications, version 4.
--
-- A dispute is a subject of the log like an application: `entry.application` of its entries is the entry that says it
-- was filed. It may concern one application, several or none.

INSERT INTO kind (code) VALUES
  ('dispute-filed'), ('dispute-answered'), ('dispute-decided'), ('dispute-appealed'), ('figures-set');

-- Derived ------------------------------------------------------------------------------------------------------

-- The disputes, for finding those of a year and those that are pending; what came of them their entries say.
CREATE TABLE dispute (
  id        INTEGER PRIMARY KEY,                              -- its filing in the log
  filed     TEXT NOT NULL CHECK (filed GLOB '????-??-??'),
  concluded TEXT CHECK (concluded GLOB '????-??-??')          -- the last decision, while no appeal follows it
) STRICT;

-- The applications that disputes concern.
CREATE TABLE disputed (
  application INTEGER NOT NULL,
  dispute     INTEGER NOT NULL,
  PRIMARY KEY (application, dispute)
) STRICT, WITHOUT ROWID;

-- The applications that anything was charged for: section six sums their notices.
CREATE INDEX entry_of_fee ON entry (application) WHERE kind = 'fee-served';
