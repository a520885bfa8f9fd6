-- Backups, version 6: that the ledger was copied, and the copy found to be sound.

INSERT INTO kind (code) VALUES ('backed-up');
