"""Working days, read from the notices that the tests carry (domain.md, section 3, Working days)."""

import csv
import functools
from datetime import date, timedelta
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent / "CalendarTests" / "Fixtures"
DAY = timedelta(days=1)


def _read(name):
    with open(FIXTURES / name, encoding="utf-8") as file:
        return list(csv.DictReader(file))


_notices = {row["notice"]: row for row in _read("notices.csv")}
# The notice that was published later wins for a day.
_kind = {
    date.fromisoformat(row["date"]): row["kind"]
    for row in sorted(_read("working-days.csv"), key=lambda row: _notices[row["notice"]]["published"])
}
# Days that the ledgers are given besides, as an office adds its own; they make no year certain.
LOCAL = {
    date(2019, 5, 5): "off", date(2020, 1, 6): "off", date(2020, 12, 26): "work", date(2021, 12, 27): "off",
    date(2023, 9, 25): "off", date(2023, 9, 26): "off", date(2024, 11, 30): "work", date(2025, 1, 6): "off",
    date(2026, 11, 30): "off", date(2027, 1, 6): "off"}
_kind |= LOCAL
_certain = {int(row["year"]) for row in _notices.values()}


def local_rows():
    """The local days, as the program reads them."""
    return "date,kind,name,notice\n" + "".join(f"{day},{kind},Local,Local notice\n" for day, kind in LOCAL.items())


@functools.cache
def is_working(day):
    """Monday to Friday, minus the days off, plus the make-up days of the notices."""
    kind = _kind.get(day)
    return kind == "work" or (kind is None and day.weekday() < 5)


def days_after(first, last):
    """The days of (first, last]."""
    day = first
    while day < last:
        day += DAY
        yield day


@functools.cache
def add(day, count):
    """The count-th working day strictly after the day."""
    while count > 0:
        day += DAY
        count -= is_working(day)
    return day


def between(first, last):
    """How many working days lie in (first, last]."""
    return sum(map(is_working, days_after(first, last)))


def is_provisional(first, last):
    """Whether some day of (first, last] lies in a year without its notice."""
    return any(year not in _certain for year in range((first + DAY).year, last.year + 1))
