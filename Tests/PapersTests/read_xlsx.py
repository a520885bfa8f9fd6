"""Reads workbooks with openpyxl and prints what is in them as JSON, a list of sheets a file.

A sheet is its cells as [row, column, rows, columns, value], each merged cell once and numbers as numbers (decimals with the
format they are shown in), and how it is frozen and printed."""

import json
import sys

import openpyxl


def sheet(ws):
    merged = {(r.min_row, r.min_col): (r.max_row - r.min_row + 1, r.max_col - r.min_col + 1) for r in ws.merged_cells.ranges}
    inside = {
        (row, column)
        for r in ws.merged_cells.ranges
        for row in range(r.min_row, r.max_row + 1)
        for column in range(r.min_col, r.max_col + 1)
    } - set(merged)
    cells = []
    for row in ws.iter_rows():
        for cell in row:
            place = (cell.row, cell.column)
            if place in inside or (cell.value is None and not cell.has_style):
                continue
            value = cell.value
            assert cell.data_type != "f", place
            if isinstance(value, float):
                digits = len(cell.number_format.partition(".")[2])
                value = {"decimal": f"{value:.{digits}f}"}
            cells.append([cell.row - 1, cell.column - 1, *merged.get(place, (1, 1)), value])
    return {
        "name": ws.title,
        "cells": cells,
        "freeze": ws.freeze_panes,
        "repeated": ws.print_title_rows,
        "orientation": ws.page_setup.orientation,
        "paper": ws.page_setup.paperSize,
        "fits": bool(ws.sheet_properties.pageSetUpPr and ws.sheet_properties.pageSetUpPr.fitToPage),
        "wide": ws.page_setup.fitToWidth,
        "centred": bool(ws.print_options.horizontalCentered),
    }


print(json.dumps([[sheet(ws) for ws in openpyxl.load_workbook(path).worksheets] for path in sys.argv[1:]], ensure_ascii=False))
