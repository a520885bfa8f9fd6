"""Reads documents with python-docx and prints what is in them as JSON, a list with an object a file.

A table is its cells as [row, column, rows, columns, text], each merged cell once; beside it the widths of its columns, how
many of its first rows every page repeats, whether all its rows stay whole, and the ground of its cells."""

import json
import sys

import docx
from docx.oxml.ns import qn
from docx.table import _Cell


def table(tbl):
    cells, open_cells, grounds = [], {}, {}
    repeated, whole = 0, True
    for row, tr in enumerate(tbl.tr_lst):
        properties = tr.trPr
        whole = whole and properties is not None and properties.find(qn("w:cantSplit")) is not None
        if properties is not None and properties.find(qn("w:tblHeader")) is not None and repeated == row:
            repeated += 1
        column = 0
        for tc in tr.tc_lst:
            if tc.vMerge == "continue":
                open_cells[column][2] += 1
            else:
                text = "\n".join(p.text for p in _Cell(tc, None).paragraphs)
                cell = [row, column, 1, tc.grid_span, text]
                cells.append(cell)
                open_cells[column] = cell
                shade = tc.tcPr.find(qn("w:shd"))
                if shade is not None and shade.get(qn("w:fill")) != "auto":
                    grounds[text] = shade.get(qn("w:fill"))
            column += tc.grid_span
        assert column == len(tbl.tblGrid.gridCol_lst), (row, column)
    widths = [int(col.get(qn("w:w"))) for col in tbl.tblGrid.gridCol_lst]
    return {"cells": cells, "widths": widths, "repeated": repeated, "whole": whole, "grounds": grounds}


def read(path):
    document = docx.Document(path)
    section = document.sections[0]
    return {
        "tables": [table(t._tbl) for t in document.tables],
        "paragraphs": [[p.style.name, p.text] for p in document.paragraphs if p.text],
        "width": round(section.page_width.mm),
        "height": round(section.page_height.mm),
        "title": document.core_properties.title,
        "author": document.core_properties.author,
        "footer": "".join(p.text for p in section.footer.paragraphs),
    }


print(json.dumps([read(path) for path in sys.argv[1:]], ensure_ascii=False))
