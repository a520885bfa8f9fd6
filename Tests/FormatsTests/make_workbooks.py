"""Writes spreadsheets into the current folder, by other programs: openpyxl, LibreOffice, and by hand where they would not."""
import datetime
import pathlib
import subprocess
import zipfile

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Color, Font, PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904


def by_openpyxl(name, epoch=None):
    book = openpyxl.Workbook()
    if epoch:
        book.epoch = epoch
    sheet = book.active
    sheet.title = "台账"
    sheet.append(["标题"])
    sheet.merge_cells("A1:D1")
    sheet.append(["编号", "收到", "说明", "数"])
    sheet.append([1, datetime.date(2024, 2, 29), "甲 & <乙>\n丙", 2.5])
    sheet["B3"].number_format = 'yyyy"年"m"月"d"日"'
    sheet.append([2, datetime.datetime(2024, 12, 31, 23, 59, 58), True, 45000])
    sheet["C4"].comment = Comment("见附件\n第二行", "某人")
    sheet.append([3, "2024.4.7", "划掉", None])
    for cell in sheet[5]:
        cell.font = Font(strike=True)
    sheet["A6"] = 4
    sheet["A6"].fill = PatternFill("solid", fgColor="FFFF00")
    sheet["D6"] = "=1+1"
    sheet["C7"].fill = PatternFill("solid", fgColor="FFFFFF")
    # White as a program says it: the first colour of the theme, a colour of the palette, that of the window.
    for row, white in [(12, Color(theme=0)), (13, Color(indexed=9)), (14, Color(indexed=65))]:
        sheet.cell(row, 3, "白").fill = PatternFill("solid", fgColor=white)
    sheet["C15"] = "灰"
    sheet["C15"].fill = PatternFill("solid", fgColor=Color(theme=0, tint=-0.25))
    sheet["C9"] = "后"
    sheet.merge_cells("C9:C11")
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["D"].hidden = True
    hidden = book.create_sheet("字典")
    hidden["A1"] = "公开"
    hidden.sheet_state = "hidden"
    book.save(name)


def by_libreoffice(source, kinds):
    profile = pathlib.Path("profile").absolute().as_uri()
    for kind in kinds:
        subprocess.run(
            ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind, source],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def zipped(name, parts):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


STRICT = "http://purl.oclc.org/ooxml"
TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def relations(*all, base=STRICT + "/officeDocument/relationships"):
    inner = "".join(f'<Relationship Id="{i}" Type="{base}/{kind}" Target="{target}"/>' for i, kind, target in all)
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def strict_parts(rows, before="", document_type=""):
    main = f'xmlns:x="{STRICT}/spreadsheetml/main" xmlns:q="{STRICT}/officeDocument/relationships"'
    return {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations(("a", "officeDocument", "/XL\\Book.xml")),
        "xl/book.xml": f'<x:workbook {main}><x:sheets><x:sheet name="一" sheetId="7" q:id="r9"/></x:sheets></x:workbook>',
        "xl/_rels/book.xml.rels": relations(("r9", "worksheet", "/xl/deep/../one.xml"), ("s", "sharedStrings", "texts.xml")),
        "xl/texts.xml": f'<x:sst {main}><x:si><x:r><x:t>分</x:t></x:r><x:r><x:t>段</x:t></x:r><x:rPh><x:t>ping</x:t></x:rPh></x:si></x:sst>',
        "xl/one.xml": f'{document_type}<x:worksheet {main}><x:dimension ref="A1"/>{before}<x:sheetData>{rows}</x:sheetData></x:worksheet>',
    }


def by_hand():
    rows = (
        '<x:row r="2"><x:c r="C2" t="inlineStr"><x:is><x:t>a_x000D_\nb</x:t></x:is></x:c>'
        '<x:c r="D2" t="s"><x:v>0</x:v></x:c><x:c r="F2" t="e"><x:v>#REF!</x:v></x:c></x:row>'
        '<x:row><x:c t="d"><x:v>2024-03-04T10:11:12</x:v></x:c><x:c t="str"><x:f>A1</x:f><x:v>得</x:v></x:c>'
        '<x:c><x:f>1+1</x:f></x:c></x:row>')
    zipped("strict.xlsx", strict_parts(rows))
    zipped("doctype.xlsx", strict_parts(rows, document_type='<!DOCTYPE a [<!ENTITY b "c">]>'))
    zipped("deep.xlsx", strict_parts("<x:row>" * 300 + "</x:row>" * 300))
    zipped("attribute.xlsx", strict_parts(f'<x:row spans="{"1" * (5 << 20)}"/>'))
    zipped("columns.xlsx", strict_parts('<x:row r="1"><x:c r="ZZZZ1"><x:v>1</x:v></x:c></x:row>'))
    zipped("text.xlsx", strict_parts(f'<x:row r="1"><x:c t="str"><x:v>{"长" * (1 << 19)}</x:v></x:c></x:row>'))
    zipped("broken.xlsx", strict_parts("<x:row>"))
    zipped("index.xlsx", strict_parts('<x:row r="1"><x:c t="s"><x:v>4</x:v></x:c></x:row>'))
    binary = strict_parts("")
    binary["_rels/.rels"] = relations(("a", "officeDocument", "xl/workbook.bin"))
    binary["xl/workbook.bin"] = b"\0"
    zipped("binary.xlsb", binary)
    word = {"[Content_Types].xml": TYPES, "_rels/.rels": relations(("a", "officeDocument", "word/document.xml")),
            "word/document.xml": "<document/>"}
    zipped("word.docx", word)
    office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    content = (
        f'<office:document-content {office}><office:body><office:spreadsheet><table:table table:name="重">'
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="string">'
        '<text:p>双<text:s text:c="2"/>空</text:p><text:p>二</text:p><office:annotation><text:p>批</text:p></office:annotation></table:table-cell></table:table-row>'
        '</table:table></office:spreadsheet></office:body></office:document-content>')
    zipped("repeated.ods", {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})
    manifest = '<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><file-entry><encryption-data/></file-entry></manifest>'
    zipped("locked.ods", {"META-INF/manifest.xml": manifest, "content.xml": b"\1\2"})
    pathlib.Path("page.xls").write_text("<html><table><tr><td>1</td></tr></table></html>")
    pathlib.Path("ancient.xls").write_bytes(bytes([9, 0, 4, 0, 2, 0, 16, 0]))
    pathlib.Path("ancient4.xls").write_bytes(bytes([9, 4, 6, 0, 0, 0, 16, 0]))


by_openpyxl("usual.xlsx")
by_openpyxl("mac.xlsx", CALENDAR_MAC_1904)
by_libreoffice("usual.xlsx", ["ods", "xls:MS Excel 97"])
by_hand()
