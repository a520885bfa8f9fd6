-- The course of an application, version 2: confirmation, hand-over, clarification, reasons, fee, consultation, extension,
-- deferral, items, dispatch and service; and the days a ledger adds to the calendar.

INSERT INTO kind (code) VALUES
  ('calendar-added'), ('confirmed'), ('assigned'), ('clarification-asked'), ('clarification-received'),
  ('reasons-asked'), ('reasons-received'), ('fee-served'), ('fee-paid'), ('consultation-sent'), ('consultation-served'),
  ('applicant-told'), ('consultation-returned'), ('extended'), ('deferred'), ('item-added'), ('dispatched'),
  ('answer-served');

-- Derived ------------------------------------------------------------------------------------------------------

-- The entries that add days to the calendar, so that nobody has to look through the log for them.
CREATE TABLE calendar (
  entry INTEGER PRIMARY KEY
) STRICT;

-- The departments that anything was ever handed to, as names are compared: none of them is anybody to consult.
CREATE TABLE unit (
  name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
