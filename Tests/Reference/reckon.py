#!/usr/bin/env python3
"""Types random histories into ledgers of the real program, and reckons beside it what it has to say.

    reckon.py --program FOIA [--seed N] [--ledgers N] [--histories N] [--show N]

Clock, tables and fees are reckoned from the domain alone, in another language and by plain counting; nothing is shared
with the program but the days of the notices. It prints the first differences, each with the command lines that lead
there, and how many histories came to each situation; it exits with 1 if there is a difference or a situation none came to.
"""

import argparse
import os
import random
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import reached
import workdays
from courses import Course
from differences import Differences
from mending import MendingClerk
from program import SENT_WITH_CLOSING, Program

# The year 2018 has no notice among those of the tests, nor has 2027: dates that rest on them are provisional.
FIRST = date(2018, 12, 3)
# The days on which the clerk sits down to type: rest days, the turn of the year, holidays that were moved.
SITTINGS = [
    date(2019, 1, 14), date(2020, 1, 28), date(2020, 12, 31), date(2022, 1, 4), date(2023, 10, 7), date(2024, 12, 30),
    date(2025, 2, 8), date(2026, 12, 15)]
LAST = date(2027, 6, 30)
YEARS = range(2018, 2028)
# After how many days the list is looked at again.
LOOKS = (1, 2, 4, 6, 9, 14, 20, 29, 45, 70)


class Ledger:
    """One ledger: its histories, typed at the sittings, and compared after each and at the end."""

    def __init__(self, binary, folder, seed, histories):
        self.rng = random.Random(seed)
        self.program = Program(binary, folder)
        self.clerk = MendingClerk(self.program, self.rng)
        self.differences = self.clerk.differences = Differences(self.clerk, self.rng)
        self.pending = {sitting: [] for sitting in SITTINGS}
        for index in range(histories):
            self.make(index)

    def make(self, index):
        """One history, and at which sitting each part of it is typed."""
        first = self.rng.randrange(len(SITTINGS))
        earlier = f"{self.rng.choice((2019, 2020, 2021))}-{self.rng.randint(1, 9):04}"
        course = Course(self.rng, SITTINGS[first], FIRST, SITTINGS, earlier)
        case = course.case
        # From here on the case holds what was typed of it.
        case.entries, case.subject = [], f"subject {index}"
        dispute = course.dispute()
        self.pending[SITTINGS[first]].append(("receipt", case, course.acts))
        for act in course.acts:
            self.pending[self.sitting(act.day, first)].append(("act", case, act))
        if dispute:
            self.pending[self.sitting(dispute.filed, first)].append(("dispute", dispute, None))

    def sitting(self, day, first):
        """The sitting at which something is typed: the next one, or a later one."""
        possible = [sitting for sitting in SITTINGS[first:] if sitting >= day]
        late = 0
        while late + 1 < len(possible) and self.rng.random() < 0.12:
            late += 1
        return possible[late]

    def run(self):
        self.program.run(FIRST, "init", "--agency", "Agency")
        added = self.program.run(FIRST, "calendar", "add", "-", input=workdays.local_rows())
        assert added.status == 0, added.errors
        for sitting, after in zip(SITTINGS, [*SITTINGS[1:], LAST]):
            self.sit(sitting)
            for offset in (0, *sorted(self.rng.sample(LOOKS, 3))):
                day = sitting + timedelta(days=offset)
                if day < after:
                    self.differences.look(day)
            self.differences.look_for(sitting)
            self.differences.remember(sitting)
        self.differences.look_back(SITTINGS[-1])
        self.differences.report(SITTINGS[-1], YEARS)
        self.differences.carry_over(SITTINGS[-1], YEARS)
        return self

    # A sitting

    def sit(self, today):
        tasks = self.pending[today]
        taken_in = self.receive([task[1:] for task in tasks if task[0] == "receipt"], today)
        self.type([task[1:] for task in tasks if task[0] == "act" and task[2] not in taken_in], today)
        for dispute in [task[1] for task in tasks if task[0] == "dispute"]:
            self.dispute(dispute, today)
        for dispute, decision in [task[1:] for task in tasks if task[0] == "decision"]:
            self.clerk.decide(dispute, *decision, today)
        for case in self.rng.sample(self.clerk.cases, len(self.clerk.cases) // 7):
            if not case.is_void:
                self.clerk.mend(case, today)

    def receive(self, receipts, today):
        """Logs or imports applications; the closings that were imported with them."""
        imported, closings = [], {}
        for case, acts in receipts:
            if case.channel != "unknown" and (case.received is None or self.rng.random() < 0.4):
                self.clerk.register(case, today)
                continue
            case.imported = True
            imported.append(case)
            closing = next((act for act in acts if act.kind == "closed" and act.day <= today), None)
            if closing and self.rng.random() < 0.3:
                closings[case] = closing
        if imported:
            self.clerk.take_in(imported, closings, today)
        return list(closings.values())

    def type(self, acts, today):
        """Types acts in another order than they happened, and again what had to wait for another one."""
        for _ in range(3):
            if self.rng.random() < 0.7:
                self.rng.shuffle(acts)
            waiting = []
            while acts:
                case, act = acts.pop(0)
                together = [act]
                if act.kind == "closed" and self.rng.random() < 0.4:
                    with_it = [pair for pair in acts if pair[0] is case and pair[1].kind in SENT_WITH_CLOSING]
                    if any(entry.kind == "dispatched" for _, entry in with_it):
                        together += sorted((entry for _, entry in with_it), key=lambda entry: entry.place)
                        acts = [pair for pair in acts if pair not in with_it]
                if not self.clerk.type(case, together, today):
                    waiting += [(case, entry) for entry in together]
            acts = waiting

    def dispute(self, dispute, today):
        """Records a dispute; its decision follows at this sitting or a later one."""
        decided, dispute.decided = dispute.decided, None
        self.clerk.dispute(dispute, today)
        if decided and dispute.handle:
            later = self.sitting(decided, SITTINGS.index(today))
            self.pending[later].append(("decision", dispute, (decided, dispute.result)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ledgers", type=int, default=2)
    parser.add_argument("--histories", type=int, default=110, help="histories in each ledger")
    parser.add_argument("--show", type=int, default=5, help="how many differences are shown")
    arguments = parser.parse_args()
    # Many small commits, and nothing here depends on a disk.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None

    def ledger(index):
        with tempfile.TemporaryDirectory(dir=memory) as folder:
            return Ledger(arguments.program, folder, arguments.seed * 1000 + index, arguments.histories).run()

    with ThreadPoolExecutor(4) as pool:
        ledgers = list(pool.map(ledger, range(arguments.ledgers)))
    differences = [found for ledger in ledgers for found in ledger.differences.found]
    for case, day, what, reckoned, said, lines in differences[:arguments.show]:
        print(f"{case.number if case else 'the ledger'} on {day}, {what}: reckoned {reckoned}, the program says {said}")
        for line in lines:
            print(f"    {line}")
    commands = sum(ledger.program.commands for ledger in ledgers)
    compared = sum(ledger.differences.compared for ledger in ledgers)
    print(f"{arguments.ledgers * arguments.histories} histories, {commands} commands, {compared} values compared")
    counts = reached.count([ledger.clerk.cases for ledger in ledgers], SITTINGS[-1])
    print("reached: " + ", ".join(f"{name} {number}" for name, number in counts.items()))
    for name in [name for name, number in counts.items() if number == 0]:
        print(f"never reached: {name}")
    print(f"{len(differences)} differences")
    return 1 if differences or 0 in counts.values() else 0


if __name__ == "__main__":
    sys.exit(main())
