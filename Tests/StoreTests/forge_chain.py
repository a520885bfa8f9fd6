"""Makes the whole hash chain of a ledger anew over whatever its entries say now, as a forger would who knows its documented
form: python3 forge_chain.py foia.db

The triggers are taken off and put back, and the stored head is made to fit. Nothing in the file alone shows it any more.
"""

import hashlib
import json
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1])
triggers = database.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
for name, _ in triggers:
    database.execute(f"DROP TRIGGER {name}")


def text(value):
    return json.dumps(value, ensure_ascii=False)


previous, count = bytes(32), 0
columns = "seq, action, application, kind, effective, recorded_day, recorded_at, recorded_by, supersedes, payload_version"
for row in database.execute(f"SELECT {columns}, payload, commitment FROM entry ORDER BY seq").fetchall():
    *facts, payload, commitment = row
    fields = [text(value) for value in facts] + [payload, text(commitment.hex() if commitment else None)]
    previous = hashlib.sha256(previous + ("[" + ",".join(fields) + "]").encode()).digest()
    count += 1
    database.execute("UPDATE entry SET hash = ? WHERE seq = ?", (previous, row[0]))
database.execute("UPDATE head SET count = ?, hash = ?", (count, previous))
for _, sql in triggers:
    database.execute(sql)
database.commit()
