"""Writes one ledger into the current folder in every format that offices keep, by other programs: openpyxl, LibreOffice, xlwt,
raw XML, and Python's encoders."""
import datetime
import pathlib
import shutil
import subprocess
import zipfile
from xml.sax.saxutils import escape

import openpyxl
import xlwt

TITLE = "易河县水务局2024年依申请公开台账"
HEAD = ["编号", "申请人", "申请人类型", "收到日期", "申请方式", "申请内容", "答复日期", "答复结果", "答复文号", "送达日期", "补正告知日期", "收到补正日期", "备注"]
DAY = datetime.date
ROWS = [
    [1, "张三", "公民", DAY(2024, 1, 8), "网络", "水库除险加固批复", DAY(2024, 1, 30), "予以公开", "易水公开〔2024〕1号", DAY(2024, 2, 2), None, None, None],
    [2, "李四、王五", "公民", DAY(2024, 2, 5), "信函", "一最需退开公开信息", DAY(2024, 3, 1), "部分公开", None, None, DAY(2024, 2, 8), DAY(2024, 2, 20), "口头告知\n二次"],
    [3, "大河有限公司", "法人或其他组织", DAY(2024, 3, 4), "当面", "=1+1", DAY(2024, 3, 29), "内部管理、过程性信息不予公开", "易水公开〔2024〕3号", None, None, None, "见“附件”, 甲;乙"],
    [4, "赵六", "公民", DAY(2024, 4, 7), "传真", "取水许可", None, None, None, None, None, None, "延期20个工作日"],
    [5, "钱七", "法人", DAY(2024, 5, 6), "网络", "河道采砂规划", DAY(2024, 5, 1), "不存在", None, None, None, None, None],
    [6, "孙八", "公民", "2024.6.31", "电子邮件", "水价听证材料", DAY(2024, 7, 1), "其他", None, None, None, None, "作废"],
    [None, "合计", None, None, None, None, None, None, None, None, None, None, "6件"],
]


def by_openpyxl(name):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "2024年"
    sheet.append([TITLE])
    sheet.append(HEAD)
    for row in ROWS:
        sheet.append(row)
    for row in sheet.iter_rows(min_row=3):
        for cell in row:
            if cell.data_type == "f":
                cell.data_type = "s"
    book.save(name)


def by_libreoffice(source, kind, name):
    profile = pathlib.Path("profile").absolute().as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, "--outdir", "made", source],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    made = next(pathlib.Path("made").iterdir())
    shutil.move(made, name)


def by_xlwt(name):
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("2024年")
    date = xlwt.easyxf(num_format_str="yyyy/m/d")
    for y, row in enumerate([[TITLE], HEAD] + ROWS):
        for x, value in enumerate(row):
            if isinstance(value, datetime.date):
                sheet.write(y, x, value, date)
            elif value is not None:
                sheet.write(y, x, value)
    book.save(name)


def column(index):
    return chr(ord("A") + index)


def by_hand(name):
    """A strict workbook with inline texts, rich ones among them, days as serial numbers by a style, and prefixed names."""
    base = "http://purl.oclc.org/ooxml"
    main = f'xmlns:x="{base}/spreadsheetml/main" xmlns:r="{base}/officeDocument/relationships"'
    kinds = f"{base}/officeDocument/relationships"
    lines = []
    for y, row in enumerate([[TITLE], HEAD] + ROWS, 1):
        cells = []
        for x, value in enumerate(row):
            place = f'{column(x)}{y}'
            if isinstance(value, datetime.date):
                cells.append(f'<x:c r="{place}" s="1"><x:v>{(value - datetime.date(1899, 12, 30)).days}</x:v></x:c>')
            elif isinstance(value, int):
                cells.append(f'<x:c r="{place}"><x:v>{value}</x:v></x:c>')
            elif value is not None:
                half = len(value) // 2
                rich = "".join(f'<x:r><x:t xml:space="preserve">{escape(part)}</x:t></x:r>' for part in (value[:half], value[half:]))
                cells.append(f'<x:c r="{place}" t="inlineStr"><x:is>{rich}</x:is></x:c>')
        lines.append(f'<x:row r="{y}">{"".join(cells)}</x:row>')
    links = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{links}"><Relationship Id="a" Type="{kinds}/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<x:workbook {main}><x:sheets><x:sheet name="2024年" sheetId="1" r:id="s"/></x:sheets></x:workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{links}"><Relationship Id="s" Type="{kinds}/worksheet" Target="/xl/sheet.xml"/><Relationship Id="f" Type="{kinds}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<x:styleSheet {main}><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>',
        "xl/sheet.xml": f'<x:worksheet {main}><x:dimension ref="A1:B2"/><x:sheetData>{"".join(lines)}</x:sheetData></x:worksheet>',
    }
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


def text(separator):
    def cell(value):
        told = "" if value is None else value.isoformat() if isinstance(value, datetime.date) else str(value)
        quoted = any(sign in told for sign in (separator, '"', "\n"))
        return '"' + told.replace('"', '""') + '"' if quoted else told

    return "".join(separator.join(map(cell, row)) + "\r\n" for row in [[TITLE], HEAD] + ROWS)


def by_encoders():
    plain = text(",")
    for name, encoding, mark in [
        ("utf8", "utf-8", b""), ("utf8-mark", "utf-8", b"\xef\xbb\xbf"), ("utf16le", "utf-16-le", b""),
        ("utf16le-mark", "utf-16-le", b"\xff\xfe"), ("utf16be", "utf-16-be", b""), ("gb18030", "gb18030", b""),
    ]:
        pathlib.Path(f"{name}.csv").write_bytes(mark + plain.encode(encoding))
    pathlib.Path("tabs.txt").write_bytes(text("\t").encode("gb18030"))
    pathlib.Path("semicolons.csv").write_bytes(text(";").encode("utf-8"))


by_openpyxl("openpyxl.xlsx")
by_libreoffice("openpyxl.xlsx", "ods", "libreoffice.ods")
by_libreoffice("openpyxl.xlsx", "xls:MS Excel 97", "libreoffice.xls")
by_libreoffice("openpyxl.xlsx", "xlsx:Calc MS Excel 2007 XML", "libreoffice.xlsx")
by_xlwt("xlwt.xls")
shutil.copy("xlwt.xls", "named.et")
shutil.copy("openpyxl.xlsx", "named-wrongly.xls")
by_hand("raw.xlsx")
by_encoders()
