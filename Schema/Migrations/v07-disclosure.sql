-- Requests turned into proactive disclosure, version 7: that what was asked for was published, and where.

INSERT INTO kind (code) VALUES ('made-public');

-- The applications whose subject was published: the statistics count them.
CREATE INDEX entry_of_disclosure ON entry (application) WHERE kind = 'made-public';
