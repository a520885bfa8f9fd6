"""Verifies the hash chain of a ledger by its documented form alone: python3 verify_chain.py foia.db

Each hash is SHA-256(hash of the entry before, or 32 zero bytes + the canonical line of the entry); the stored head must
be the last; each commitment is SHA-256(salt + value) of the personal values that are still there.
"""

import hashlib
import json
import sqlite3
import sys

database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)


def text(value):
    return json.dumps(value, ensure_ascii=False)


previous, count = bytes(32), 0
columns = "seq, action, application, kind, effective, recorded_day, recorded_at, recorded_by, supersedes, payload_version"
for row in database.execute(f"SELECT {columns}, payload, commitment, hash FROM entry ORDER BY seq"):
    *facts, payload, commitment, stored = row
    if json.dumps(json.loads(payload), ensure_ascii=False, sort_keys=True, separators=(",", ":")) != payload:
        sys.exit(f"entry {row[0]}: the payload is not canonical")
    fields = [text(value) for value in facts] + [payload, text(commitment.hex() if commitment else None)]
    previous = hashlib.sha256(previous + ("[" + ",".join(fields) + "]").encode()).digest()
    count += 1
    if previous != stored or row[0] != count:
        sys.exit(f"entry {row[0]}: the chain breaks")
for entry, salt, value, commitment in database.execute(
    "SELECT entry, salt, value, commitment FROM personal JOIN entry ON seq = entry"
):
    if hashlib.sha256(salt + value.encode()).digest() != commitment:
        sys.exit(f"entry {entry}: the personal values are not those committed to")
if database.execute("SELECT count, hash FROM head").fetchone() != (count, previous):
    sys.exit("the stored head is not the end of the log")
print(f"{count} entries, head {previous.hex()}")
