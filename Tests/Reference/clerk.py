"""A clerk who types histories into a ledger, and what that ledger holds then, as the domain has it."""

import csv
import io
import re

from case import Entry, cannot_have_happened, missing_ground
from clock import MOST_EXTENSION, run
from program import HISTORY_NAMES, options
from tables import tariff

HEADER = (
    "number", "received", "channel", "applicant", "kind", "subject", "details", "closed", "outcome", "document", "note")


class Clerk:
    def __init__(self, program, rng):
        self.program, self.rng = program, rng
        self.differences = None
        self.cases, self.disputes = [], []
        self.typed = 0

    # Receipt

    def register(self, case, today):
        facts = [("--arrived", case.arrived)] if case.arrived else [("--received", case.received)]
        answer = self.program.run(
            today, "new", "-a", case.applicant, "-k", case.kind, "-c", case.channel, "-s", case.subject,
            *[word for pair in facts for word in pair], "--json", about=case)
        case.number = answer.json["number"]
        self.cases.append(case)

    def take_in(self, cases, closings, today):
        """Imports applications, each with its closing where there is one."""
        file = io.StringIO()
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for case in cases:
            closing = closings.get(case)
            outcome = (closing.day, closing.facts["outcome"]) if closing else ("", "")
            row = ("", case.received, case.channel, case.applicant, case.kind, case.subject, "", *outcome, "", "")
            writer.writerow(row)
            self.program.lines[case].append(f"import of {','.join(map(str, row))} on {today}")
            if closing:
                self.put(case, closing)
        answer = self.program.run(today, "import", "-", input=file.getvalue())
        assert answer.status == 0, answer.errors
        numbers = {found["subject"]: found["number"] for found in self.program.run(today, "list", "--json").json}
        for case in cases:
            case.number = numbers[case.subject]
            self.cases.append(case)

    # Acts

    def put(self, case, entry):
        if entry.kind == "fee-served":
            entry.facts["told"] = self.fee(case, entry)
        self.typed += 1
        entry.typed = self.typed
        case.entries.append(entry)

    def fee(self, case, notice):
        """What an application owes by a notice, as the record stands: items are counted on over a month."""
        before = 0
        if notice.facts["basis"] == "items":
            before = sum(items(other) for other in self.cases if is_earlier_in_month(other, case))
        basis, count = notice.facts["basis"], notice.facts["count"]
        return tariff(basis, before + count) - tariff(basis, before)

    def is_accepted(self, case, entries, today):
        """Whether these entries may be recorded too."""
        after = case.copy(case.entries + entries)
        if case.is_void or any(entry.day > today for entry in entries) or cannot_have_happened(after):
            return False
        if any(self.names_nothing(entry.facts.get("same-as", "")) for entry in entries):
            return False
        for entry in entries:
            if entry.kind == "extended" and extension_with(after, entry) > MOST_EXTENSION:
                return False
            if entry.kind == "closed" and "waive" not in entry.facts and self.missing_ground(after, entry):
                return False
        return True

    def missing_ground(self, case, closing):
        return missing_ground(case, closing, self.is_earlier_answer)

    def names_nothing(self, text):
        """Whether it is a number, but that of no application."""
        return re.fullmatch(r"\d{4}-\d{4}", text) is not None and all(case.number != text for case in self.cases)

    def is_earlier_answer(self, case, named, day):
        """Whether a text names an answer before the ledger, or a number another application of the same applicant that
        was answered by a day."""
        other = next((other for other in self.cases if other.number == named), None)
        if other is None:
            return named is not None
        is_given = not other.is_void and other.closing is not None and other.closing.day <= day
        return is_given and other.number != case.number and (
            (other.kind, other.applicant) == (case.kind, case.applicant))

    def handle(self, case, entry, today):
        """The number of an entry in the log, or None if another one looks the same."""
        history = self.program.run(today, "show", case.number, "--json").json["history"]
        kind = HISTORY_NAMES.get(entry.kind, entry.kind)
        found = [each["entry"] for each in history
                 if each["superseded_by"] is None and each["on"] == str(entry.day) and each["kind"] == kind]
        return found[0] if len(found) == 1 else None

    def type(self, case, entries, today):
        """Records entries in one command, if they can be; tells whether it was done."""
        handed = next((entry for entry in entries
                       if entry.kind == "dispatched" and entry.facts["service"] == "in-person"), None)
        given = list(entries)
        if handed and not any(entry.kind == "served" for entry in entries):
            # What is handed over is served with that.
            entries = [*entries, Entry("served", handed.day)]
        expected = self.is_accepted(case, entries, today)
        if expected is False and self.rng.random() < 0.6:
            return False
        verb, *rest = options(given[0])
        words = [verb, case.number, *rest]
        for entry in given[1:]:
            words += options(entry)[1:]
        if verb == "serve" and case.of("redo-answered"):
            # Without a handle it would be the service of the new answer.
            closing = case.closing
            words += ("--entry", self.handle(case, closing, today)) if closing else ()
        done = self.program.run(today, *words, about=case)
        self.compare_acceptance(case, expected, done, today)
        if done.status == 0:
            for entry in entries:
                self.put(case, entry)
            if self.rng.random() < 0.03:
                undone = self.program.run(today, "undo", about=case)
                self.compare_acceptance(case, True, undone, today)
                if undone.status == 0:
                    case.entries = [entry for entry in case.entries if entry not in entries]
        return done.status == 0

    def compare_acceptance(self, case, expected, done, today):
        if expected is not None and expected != (done.status == 0):
            self.differences.add(
                case, today, "recording", "accepted" if expected else "refused",
                done.errors.strip() or "accepted")

    # Disputes

    def dispute(self, dispute, today):
        if dispute.case and dispute.case.is_void:
            return
        about = (dispute.case.number,) if dispute.case else ("--subject", "other work")
        verb = ("dispute", *about, f"--{dispute.way}", "--filed", dispute.filed, "--organ", "Government", "--json")
        done = self.program.run(today, *verb, about=dispute.case)
        if done.status:
            self.differences.add(dispute.case, today, "dispute", "accepted", done.errors.strip())
            return
        dispute.handle = done.json["dispute"]
        self.disputes.append(dispute)

    def decide(self, dispute, decided, result, today):
        done = self.program.run(
            today, "dispute", f"#{dispute.handle}", "--decided", decided, "--result", result, about=dispute.case)
        self.compare_acceptance(dispute.case, True, done, today)
        dispute.decided, dispute.result = decided, result


def is_earlier_in_month(other, case):
    """Whether an application of the same applicant was received before this one in the same month."""
    return (
        not other.is_void and (other.kind, other.applicant) == (case.kind, case.applicant)
        and other.receipt.replace(day=1) == case.receipt.replace(day=1)
        and (other.receipt, other.number) < (case.receipt, case.number))


def items(case):
    """How many items an application has: what its newest notice says, else its parts, else it is one."""
    counted = [entry.facts["count"] for entry in case.of("fee-served") if entry.facts["basis"] == "items"]
    return counted[-1] if counted else max(1, len(case.of("item")))


def extension_with(case, extension):
    """The working days of the extensions in force since the base that stood when this one was notified."""
    until = case.copy([entry for entry in case.entries if entry.place <= extension.place])
    earlier = run(until, extension.day)
    later = next((entry.place for entry in case.folded() if entry.place > extension.place
                  and run(case.copy([other for other in case.entries if other.place <= entry.place]),
                          entry.day).base > earlier.base), None)
    whole = case.copy([entry for entry in case.entries if later is None or entry.place < later])
    in_force = run(whole, max(entry.day for entry in whole.entries)).extensions
    return sum(entry.facts["days"] for entry in in_force) if extension in in_force else 0

