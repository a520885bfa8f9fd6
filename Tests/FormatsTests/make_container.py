"""Writes compound files that hold nothing of use in a stream whose name tells what they are: a document behind a password, and
one of Word before 2007."""
import io
import pathlib

import xlwt

book = xlwt.Workbook()
book.add_sheet("a")
out = io.BytesIO()
book.save(out)
for name in ["EncryptedPackage", "WordDocument"]:
    data, own = bytearray(out.getvalue()), name.encode("utf-16-le")
    place = data.index("Workbook".encode("utf-16-le"))
    data[place:place + 64] = own.ljust(64, b"\0")
    data[place + 64:place + 66] = (len(own) + 2).to_bytes(2, "little")
    pathlib.Path(f"{name}.bin").write_bytes(bytes(data))
