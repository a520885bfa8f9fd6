"""shape.py STEP...: the fingerprint of the shape after each of the schema's steps, one a line, by the words of Schema.swift."""

import hashlib
import sqlite3
import sys

database = sqlite3.connect(":memory:")
for step in sys.argv[1:]:
    with open(step, encoding="utf-8") as file:
        database.executescript(file.read())
    rows = database.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1, 2, 3, 4")
    texts = [text for row in rows for text in row]
    texts += [code for (code,) in database.execute("SELECT code FROM kind ORDER BY code")]
    line = b"".join(b"%d:%s" % (len(text.encode()), text.encode()) for text in texts)
    print(hashlib.sha256(line).hexdigest())
