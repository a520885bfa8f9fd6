"""What was reckoned beside what the program says."""

import os
from datetime import date

import clock
import tables
import workdays
from program import Program


def shown(value):
    return str(value) if isinstance(value, date) else value


class Differences:
    """The differences found in one ledger, each with the command lines that lead there."""

    def __init__(self, clerk, rng):
        self.clerk, self.program, self.rng = clerk, clerk.program, rng
        self.found, self.told = [], set()
        self.compared = 0
        self.snapshots = {}

    def add(self, case, day, what, reckoned, said):
        """Keeps the first difference of an application, with what was typed before it."""
        if case in self.told:
            return
        if case:
            self.told.add(case)
        self.found.append((case, day, what, reckoned, said, list(self.program.lines[case]) if case else []))

    def compare(self, case, day, what, reckoned, said):
        self.compared += 1
        if reckoned != said:
            self.add(case, day, what, reckoned, said)

    # One application

    def look(self, today):
        """The whole list of a day."""
        said = {each["number"]: each for each in self.program.run(today, "list", "--json").json}
        self.compare(None, today, "list", {case.number for case in self.clerk.cases}, set(said))
        for case in self.clerk.cases:
            if case.number in said:
                self.look_at(case, today, said[case.number])

    def look_at(self, case, today, said):
        for name, value in clock.reckon(case, today).items():
            self.compare(case, today, name, shown(value), said[name])
        for fee, told in zip(case.of("fee-served"), said["fees"]):
            pay_by = workdays.add(fee.day, clock.PAYMENT_DAYS)
            self.compare(case, today, "pay_by", str(pay_by), told["pay_by"])
            self.compare(case, today, "amount_yuan", str(fee.facts["told"]), told["amount_yuan"])

    def look_for(self, today):
        """What the filters of the list find, each by the clock."""
        within = self.rng.randint(0, 25)
        reckoned = [clock.reckon(case, today) for case in self.clerk.cases]
        filters = {
            ("--overdue",): lambda found: found["clock"] == "overdue",
            ("--late",): lambda found: found["clock"] in ("overdue", "late"),
            ("--due-within", within): lambda found: found["days_left"] is not None and found["days_left"] <= within,
        }
        for words, is_found in filters.items():
            said = {found["number"] for found in self.program.run(today, "list", *words, "--json").json}
            expected = {found["number"] for found in reckoned if is_found(found)}
            self.compare(None, today, f"list {' '.join(map(str, words))}", expected, said)

    # The record as it stood

    def remember(self, today):
        """Keeps what is reckoned today, for a question in later years how the record stood."""
        listed = {case.number: clock.reckon(case, today) for case in self.clerk.cases}
        self.snapshots[today] = (listed, tables.table(self.clerk.cases, *tables.year(today.year)))

    def look_back(self, today):
        for day, (listed, table) in self.snapshots.items():
            for said in self.program.run(today, "list", "--as-of", day, "--json").json:
                for name, value in listed.get(said["number"], {}).items():
                    self.compare(None, day, f"{said['number']} as of that day, {name}", shown(value), said[name])
            said = self.program.run(today, "report", day.year, "--as-of", day, "--format", "json").json
            self.compare_table(today, f"table of {day.year} as of {day}", table, said)

    # The whole record in another ledger

    def carry_over(self, today, years):
        """The record, exported and taken in by a ledger just made, is told there byte for byte as it is here."""
        other = os.path.join(self.program.folder, "other")
        os.mkdir(other)
        there = Program(self.program.binary, other)
        record = self.program.run(today, "export", "--format", "json", "--personal").text
        there.run(today, "init", "--agency", "Another")
        taken = there.run(today, "import", "-", input=record)
        self.compare(None, today, "import of the record", 0, taken.status)
        asked = [("list", "--json", "--personal"), ("log", "--json", "--personal"), ("due", "--json"), ("export",),
                 ("export", "--format", "json", "--personal"), ("dispute", "--all", "--json"), ("status", "--json")]
        asked += [("report", year, "--format", "json") for year in years]
        for words in asked:
            self.compare(
                None, today, " ".join(map(str, words)), self.program.run(today, *words).text, there.run(today, *words).text)
        self.compare(None, today, "check", self.program.checked(today), there.checked(today))

    # Tables

    def report(self, today, years):
        """The tables of all years, and of some other periods, by kind and by channel."""
        for year in years:
            self.compare_period(today, *tables.year(year), (year,))
            self.compare_members(today, year)
        for _ in range(4):
            first = tables.year(self.rng.choice(years))[0].replace(
                month=self.rng.randint(1, 12), day=self.rng.randint(1, 28))
            last = first + self.rng.choice((0, 30, 90, 364, 500)) * workdays.DAY
            self.compare_period(today, first, last, ("--from", first, "--to", last))

    def compare_period(self, today, first, last, words):
        for by in ("channel", "kind"):
            said = self.program.run(today, "report", *words, "--by", by, "--format", "json").json
            reckoned = tables.table(self.clerk.cases, first, last, by)
            self.compare_table(today, f"table {first} to {last} by {by}", reckoned, said)
            reckoned = tables.disputes_table(self.clerk.disputes, first, last)
            self.compare(None, today, f"disputes {first} to {last} by {by}", reckoned, said["disputes"])

    def compare_table(self, today, what, reckoned, said):
        found = [(row["code"], row["cells"]) for row in said["applications"]]
        self.compare(None, today, f"{what}, rows", len(reckoned), len(found))
        for ours, theirs in zip(reckoned, found):
            self.compare(None, today, what, ours, theirs)

    def compare_members(self, today, year):
        """What is carried over, and another row, as sets of applications."""
        first, last = tables.year(year)
        rows = tables.in_form(tables.members(self.clerk.cases, first, last), tables.form_of(last))
        for row in ("carried-in", "carried-out", self.rng.choice(list(rows))):
            said = {found["number"] for found in self.program.run(today, "why", year, row, "total", "--json").json}
            self.compare(None, today, f"why {year} {row}", {case.number for case in rows[row]}, said)
