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
kinds, owners, commitments, erased = {}, {}, {}, set()
columns = "seq, action, application, kind, effective, recorded_day, recorded_at, recorded_by, supersedes, payload_version"
for row in database.execute(f"SELECT {columns}, payload, commitment, hash FROM entry ORDER BY seq"):
    *facts, payload, commitment, stored = row
    seq, application, kind, supersedes = row[0], row[2], row[3], row[8]
    if json.dumps(json.loads(payload), ensure_ascii=False, sort_keys=True, separators=(",", ":")) != payload:
        sys.exit(f"entry {seq}: the payload is not canonical")
    fields = [text(value) for value in facts] + [payload, text(commitment.hex() if commitment else None)]
    previous = hashlib.sha256(previous + ("[" + ",".join(fields) + "]").encode()).digest()
    count += 1
    if previous != stored or seq != count:
        sys.exit(f"entry {seq}: the chain breaks")
    kinds[seq], owners[seq] = kind, application
    if commitment:
        commitments[seq] = commitment
    if kind == "erased":
        erased.add(application)
    # What takes the place of an earlier entry is about the same application; a correction is of the kind of what it corrects.
    if supersedes is not None and owners[supersedes] != application:
        sys.exit(f"entry {seq}: it supersedes an entry of another application")
    if kind == "corrected" and json.loads(payload)["corrected_kind"] != kinds[supersedes]:
        sys.exit(f"entry {seq}: it corrects an entry of another kind")
for entry, salt, value in database.execute("SELECT entry, salt, value FROM personal"):
    if hashlib.sha256(salt + value.encode()).digest() != commitments.pop(entry, None):
        sys.exit(f"entry {entry}: the personal values are not those committed to")
# What is left is committed to and not there: it may be gone only where the log says that it was erased.
for entry in commitments:
    if owners[entry] not in erased:
        sys.exit(f"entry {entry}: the personal values are gone and were not erased")
if database.execute("SELECT count, hash FROM head").fetchone() != (count, previous):
    sys.exit("the stored head is not the end of the log")
print(f"{count} entries, head {previous.hex()}")
