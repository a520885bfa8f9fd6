"""Files that would take up much memory or time, or are no ledger at all.

    bombs.py make FOLDER      writes them, each of some kilobytes or megabytes
    bombs.py import FOIA FILE…  imports each; prints its name, exit status, code of the fault and peak memory in MB
"""

import json
import os
import random
import struct
import subprocess
import sys
import zipfile

NAMES = "http://schemas.openxmlformats.org/"
TYPES = (
    f'<Types xmlns="{NAMES}package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')
BOOK = (
    f'<workbook xmlns="{NAMES}spreadsheetml/2006/main" xmlns:r="{NAMES}officeDocument/2006/relationships">'
    '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>')
SHEET = f'<worksheet xmlns="{NAMES}spreadsheetml/2006/main"><sheetData>'
END = "</sheetData></worksheet>"
CANONICAL = "number,received,channel,applicant,kind,subject,details,closed,outcome,document,note\n"
MILLION = 1_000_000
HERE = os.path.dirname(os.path.abspath(__file__))


def relations(*targets):
    places = "".join(
        f'<Relationship Id="rId{place}" Type="{NAMES}officeDocument/2006/relationships/{kind}" Target="{target}"/>'
        for place, (kind, target) in enumerate(targets, 1))
    return f'<Relationships xmlns="{NAMES}package/2006/relationships">{places}</Relationships>'


def zipped(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, pieces in parts.items():
            with archive.open(name, "w") as part:
                for piece in [pieces] if isinstance(pieces, str) else pieces:
                    part.write(piece.encode())


def xlsx(path, pieces, strings=("<sst/>",)):
    zipped(path, {
        "[Content_Types].xml": TYPES, "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": relations(("worksheet", "sheet.xml"), ("sharedStrings", "strings.xml")),
        "xl/strings.xml": strings, "xl/sheet.xml": pieces})


def cells(*texts):
    return "<row>" + "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts) + "</row>"


def ods(path, *pieces):
    office = "urn:oasis:names:tc:opendocument:xmlns:"
    start = (
        f'<o:document-content xmlns:o="{office}office:1.0" xmlns:t="{office}table:1.0" xmlns:x="{office}text:1.0">'
        '<o:body><o:spreadsheet><t:table t:name="S">')
    zipped(path, {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": [start, *pieces, "</t:table></o:spreadsheet></o:body></o:document-content>"]})


def ods_row(texts, rows=1, columns=1):
    inner = "".join(
        f'<t:table-cell o:value-type="string" t:number-columns-repeated="{columns}"><x:p>{text}</x:p></t:table-cell>'
        for text in texts)
    return f'<t:table-row t:number-rows-repeated="{rows}">{inner}</t:table-row>'


def changed(path, other, change):
    """A copy in whose last entry of the directory something is changed."""
    content = bytearray(open(other, "rb").read())
    change(content, content.rfind(b"PK\x01\x02"))
    open(path, "wb").write(content)


def old(path, change):
    """A copy of an old binary workbook in whose container something is changed; with where its tables are."""
    folder = HERE
    content = bytearray(open(os.path.join(folder, "../ExchangeTests/Ledgers/office-2022-2023.xls"), "rb").read())
    number = lambda place: struct.unpack_from("<I", content, place)[0]
    table, directory = (number(0x4C) + 1) * 512, number(0x30)
    change(content, table, directory)
    open(path, "wb").write(content)


def renamed(content, table, directory):
    stream, own = "Workbook".encode("utf-16-le"), "EncryptedPackage".encode("utf-16-le")
    place = content.index(stream)
    content[place:place + 64] = own.ljust(64, b"\0")
    struct.pack_into("<H", content, place + 64, len(own) + 2)


def strings(content, table, directory):
    """The table of texts says that there are two thousand million of them."""
    place = 512
    while True:
        place = content.index(b"\xfc\x00", place)
        total, unique = struct.unpack_from("<II", content, place + 4)
        if 0 < unique <= total < 10_000:
            struct.pack_into("<II", content, place + 4, 0x7FFFFFFF, 0x7FFFFFFF)
            return
        place += 2


def write(path, *pieces):
    with open(path, "wb") as file:
        for piece in pieces:
            file.write(piece)


def make(folder):
    os.makedirs(folder)
    os.chdir(folder)
    head = cells("编号", "申请人", "收到日期", "申请内容", "答复日期", "答复结果")
    xlsx("nested.xlsx", [SHEET] + ["<a>" * 10_000] * 300)
    xlsx("attribute.xlsx", [SHEET, '<row x="'] + ["a" * MILLION] * 6 + ['"/>', END])
    xlsx("endless-attribute.xlsx", [SHEET, '<row x="'] + ["a" * MILLION] * 100 + ['"/>', END])
    xlsx("text.xlsx", [SHEET, '<row><c t="inlineStr"><is><t>'] + ["a" * MILLION] * 7 + ["</t></is></c></row>", END])
    xlsx("comment.xlsx", [SHEET, "<!--"] + ["a" * MILLION] * 7 + ["-->", END])
    entities = "".join(f'<!ENTITY a{i + 1} "{f"&a{i};" * 10}">' for i in range(10))
    xlsx("entities.xlsx", [f'<!DOCTYPE a [<!ENTITY a0 "aaaaaaaaaa">{entities}]>', SHEET, cells("&a10;"), END])
    xlsx("rows.xlsx", [SHEET, head] + [cells(*"1abcde") * 1000] * 1000 + [END])
    xlsx("cells.xlsx", [SHEET, head] + ["<row>" + "<c><v>1</v></c>" * 16_384 + "</row>"] * 300 + [END])
    xlsx("strings.xlsx", [SHEET, head, END], ["<sst>"] + ["<si><t>abc</t></si>" * 10_000] * 400 + ["</sst>"])
    xlsx("merged.xlsx", [SHEET, head, "</sheetData><mergeCells>"] + ['<mergeCell ref="A1:XFD9"/>' * 1000] * 250 + [
        "</mergeCells></worksheet>"])
    columns = '<col min="1" max="16384" hidden="1"/>' * 1000
    xlsx("columns.xlsx", [SHEET.replace("<sheetData>", "<cols>")] + [columns] * 200 + ["</cols><sheetData/></worksheet>"])
    whole = open("comment.xlsx", "rb").read()
    write("cut.xlsx", whole[:len(whole) // 2])
    changed("larger.xlsx", "entities.xlsx", lambda zip, at: zip.__setitem__(slice(at + 24, at + 28), struct.pack("<I", 1 << 31)))
    changed("smaller.xlsx", "text.xlsx", lambda zip, at: zip.__setitem__(slice(at + 24, at + 28), struct.pack("<I", 100)))
    changed("encrypted.xlsx", "entities.xlsx", lambda zip, at: zip.__setitem__(at + 8, zip[at + 8] | 1))
    old("loop.xls", lambda file, table, start: struct.pack_into("<I", file, table + start * 4, start))
    old("sectors.xls", lambda file, table, start: struct.pack_into("<H", file, 0x1E, 31))
    old("strings.xls", strings)
    old("password.xls", renamed)
    titles = ["编号", "申请人", "收到日期", "申请内容"]
    ods("rows.ods", ods_row(titles), ods_row(["1", "甲", "2024-01-02", "乙"], rows=1_048_000))
    ods("cells.ods", ods_row(titles), ods_row(["1", "甲", "2024-01-02", "乙"], rows=1_048_000, columns=4000))
    spaces = '<x:s x:c="2000000000"/>' * 1000
    ods("blanks.ods", f'<t:table-row><t:table-cell o:value-type="string"><x:p>{spaces}</x:p></t:table-cell></t:table-row>')
    noise = random.Random(15).randbytes(20 << 20)
    write("canonical-line.csv", CANONICAL.encode(), b"a" * (16 << 20))
    write("canonical-quote.csv", CANONICAL.encode(), b'"', b"a," * (8 << 20))
    write("canonical-commas.csv", CANONICAL.encode(), b"," * (3 << 20))
    write("line.csv", "申请人,收到日期,申请内容\n".encode(), b"a" * (24 << 20))
    write("commas.csv", "申请人,收到日期,申请内容\n".encode(), b"," * (3 << 20))
    write("long.csv", "申请人,收到日期,申请内容\n".encode(), b"a,b,c\n" * (6 << 20))
    write("zeros.bin", b"")
    os.truncate("zeros.bin", 100 << 20)
    write("noise.bin", noise)
    write("noise.zip", b"PK\3\4", noise)
    write("noise.xls", bytes.fromhex("d0cf11e0a1b11ae1"), noise)
    write("nested.json", b'{"foia_record": 1, "x": ', b"[" * (16 << 20))
    write("text.json", b'{"foia_record": 1, "x": "', b"a" * (16 << 20))
    write("elements.json", b'{"foia_record": 1, "count": 1, "head": "", "masked": false, "entries": [', b"[" * (16 << 20))


def take_in(foia, files):
    for file in files:
        child = subprocess.Popen(
            [foia, "import", file, "--json"], stdout=subprocess.DEVNULL, stderr=open("said", "wb"), stdin=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        said = open("said", "rb").read().decode(errors="replace")
        code = json.loads(said)["error"]["code"] if said.startswith("{") else said[:80]
        print(os.path.basename(file), os.waitstatus_to_exitcode(status), code, usage.ru_maxrss >> 10)


if sys.argv[1] == "make":
    make(sys.argv[2])
else:
    take_in(sys.argv[2], sys.argv[3:])
