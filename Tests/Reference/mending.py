"""Mistakes that are mended: corrections, closings taken back, applications voided."""

from datetime import timedelta

from case import Entry, cannot_have_happened
from clerk import Clerk, extension_with
from clock import MOST_EXTENSION
from program import FIELDS

REOPENED = ("closed", "dispatched", "served")


class MendingClerk(Clerk):
    def mend(self, case, today):
        """Corrects, reopens or voids something."""
        rng = self.rng
        disputed = any(dispute.case is case for dispute in self.disputes)
        choice = rng.random()
        if choice < 0.05 and not disputed:
            if self.program.run(today, "void", case.number, "--reason", "twice", about=case).status == 0:
                case.is_void = True
        elif choice < 0.25 and case.closing and not disputed and not case.of("redo-ordered"):
            self.reopen(case, today)
        elif choice < 0.45:
            self.correct_field(case, today)
        else:
            self.correct_entry(case, today)

    def reopen(self, case, today):
        """Takes a closing back, and closes anew once in a while."""
        done = self.program.run(today, "reopen", case.number, "--reason", "by mistake", about=case)
        self.compare_acceptance(case, True, done, today)
        decided = case.closing.day
        case.entries = [entry for entry in case.entries if entry.kind not in REOPENED]
        if self.rng.random() < 0.6:
            day = decided + timedelta(days=self.rng.randint(-3, 12))
            self.type(case, [Entry("closed", day, {"outcome": "granted"})], today)

    def correct(self, case, field, value, expected, today):
        done = self.program.run(today, "correct", case.number, field, value, "--reason", "misread", about=case)
        self.compare_acceptance(case, expected, done, today)
        return done.status == 0

    def correct_field(self, case, today):
        field = self.rng.choice(("kind", "channel", "received", "outcome"))
        if field == "kind":
            value = self.rng.choice(("person", "business", "other"))
            if value != case.kind and self.correct(case, field, value, True, today):
                case.kind = value
        elif field == "channel":
            before, value = case.channel, self.rng.choice(("counter", "mail", "fax"))
            case.channel = value
            possible = not cannot_have_happened(case)
            if value == before or not self.correct(case, field, value, possible, today):
                case.channel = before
        elif field == "received" and case.received:
            self.correct_receipt(case, today)
        elif field == "outcome" and case.closing and not case.of("redo-answered"):
            value = self.rng.choice(("granted", "deny-internal", "unable-creation"))
            closing = case.closing
            if value != closing.facts["outcome"] and self.correct(case, field, value, True, today):
                closing.facts = {"outcome": value}

    def correct_receipt(self, case, today):
        before, value = case.received, case.received + timedelta(days=self.rng.choice((-9, -2, -1, 1, 3)))
        case.received = value
        possible = value <= today and not cannot_have_happened(case)
        is_open = possible and self.lost_ground(case)
        case.received = before
        if self.correct(case, "received", value, None if is_open else possible, today):
            case.received = value

    def lost_ground(self, case):
        closing = case.closing
        return closing is not None and "waive" not in closing.facts and self.missing_ground(case, closing)

    def correct_entry(self, case, today):
        """Changes a fact of an entry: mostly its day, by a few days."""
        entries = [entry for entry in case.entries if entry.kind in FIELDS]
        if not entries:
            return
        entry = self.rng.choice(entries)
        field, fact = self.rng.choice(FIELDS[entry.kind])
        before = entry.day if fact == "day" else entry.facts.get(fact)
        if before is None:
            return
        if isinstance(before, int):
            value = before + self.rng.choice((-5, -1, 1, 5))
            if value < 1 or (fact == "days" and value > MOST_EXTENSION):
                return
        else:
            value = before + timedelta(days=self.rng.choice((-7, -3, -1, 1, 2, 6)))
        handle = self.handle(case, entry, today)
        if value == before or handle is None:
            return
        # Only the extension that is typed anew can be refused as too long, and only if it was not so before.
        together = extension_with(case, entry) if entry.kind == "extended" else 0
        set_fact(entry, fact, value)
        possible = entry.day <= today and not cannot_have_happened(case)
        if entry.kind == "extended" and possible:
            possible = extension_with(case, entry) <= max(together, MOST_EXTENSION)
        limit = entry.facts.get("until", entry.facts.get("reply-by"))
        is_open = possible and (
            self.lost_ground(case) or case.closing is entry or (limit is not None and limit <= entry.day))
        set_fact(entry, fact, before)
        if self.correct(case, f"#{handle}.{field}", value, None if is_open else possible, today):
            set_fact(entry, fact, value)


def set_fact(entry, fact, value):
    if fact == "day":
        entry.day = value
    else:
        entry.facts[fact] = value
