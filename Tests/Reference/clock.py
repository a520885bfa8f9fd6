"""The statutory clock (domain.md, section 3), reckoned by counting days one by one."""

from dataclasses import dataclass, field, replace
from datetime import date

import workdays
from case import REPLIES

HANDLING_DAYS = 20
MOST_EXTENSION = 20
ASK_WITHIN = 7
OPINION_DAYS = 15
PAYMENT_DAYS = 20
# Ways of service by which the day of service counts, not that of dispatch.
BY_DAY_SERVED = ("in-person", "agency", "left", "courier")


@dataclass
class Run:
    """The clock as far as the entries of a case were folded."""

    base: date
    excluded: dict = field(default_factory=dict)
    extensions: list = field(default_factory=list)
    deferral: object = None
    awaited: dict = field(default_factory=lambda: {"clarification-asked": [], "fee-served": []})

    @property
    def is_stopped(self):
        return any(self.awaited.values())

    @property
    def extension(self):
        return min(MOST_EXTENSION, sum(entry.facts["days"] for entry in self.extensions))

    def statutory(self, extension):
        """The least day d after the base with so many working days in (base, d] that are not excluded."""
        day, left = self.base, HANDLING_DAYS + extension
        while left > 0:
            day += workdays.DAY
            if workdays.is_working(day) and not any(sent < day <= end for sent, end in self.excluded.values()):
                left -= 1
        return day

    @property
    def due(self):
        return self.deferral.facts["until"] if self.deferral else self.statutory(self.extension)

    def in_time(self, day):
        return self.is_stopped or day <= self.due

    def in_time_without_extensions(self, day):
        return replace(self, extensions=[]).in_time(day)

    def restart(self, day):
        self.base = day
        self.extensions, self.deferral = [], None


def days_of(case, sent, served, last):
    """The days (sent, end] of a consultation that are excluded."""
    returned = next((entry.day for entry in case.of("consultation-returned") if entry.facts["of"] is sent), last)
    end = min(returned, last)
    if sent.facts["role"] != "agency":
        end = min(end, workdays.add(served, OPINION_DAYS))
    return sent.day, end


def run(case, today, strict=False):
    """The clock of all entries up to the closing; strict leaves out clarifications asked late."""
    last_to_ask = workdays.add(case.receipt, ASK_WITHIN)
    clock = Run(case.earliest)
    closing = case.closing
    last = closing.day if closing else today
    for entry in case.folded():
        if closing and entry.place > closing.place:
            break
        kind, day = entry.kind, entry.day
        if kind == "clarification-asked" and strict and day > last_to_ask:
            continue
        if kind == "confirmed":
            clock.restart(day)
        elif kind in clock.awaited and clock.in_time(day):
            clock.awaited[kind].append(entry)
        elif kind in REPLIES and clock.awaited.get(REPLIES[kind]):
            clock.awaited[REPLIES[kind]].clear()
            clock.restart(day)
        elif kind == "consultation-sent" and clock.in_time(day):
            clock.excluded[entry] = days_of(case, entry, day, last)
        elif kind == "consultation-served" and entry.facts["of"] in clock.excluded and clock.in_time(day):
            clock.excluded[entry.facts["of"]] = days_of(case, entry.facts["of"], day, last)
        elif kind == "extended" and clock.in_time_without_extensions(day):
            clock.extensions.append(entry)
        elif kind == "deferred" and clock.in_time(day):
            held = clock.deferral
            if not held or held.day != day or held.facts["until"] < entry.facts["until"]:
                clock.deferral = entry
    return clock


def day_of_answer(case):
    """The day by which an answer is judged, and which of its days that is."""
    closing, dispatched, served = case.closing, case.only("dispatched"), case.only("served")
    if served and (not dispatched or dispatched.facts["service"] in BY_DAY_SERVED):
        return served.day, "served"
    return (dispatched.day, "dispatched") if dispatched else (closing.day, "decided")


def status(case, today):
    if case.is_void:
        return "void"
    if case.closing:
        return "closed"
    open_requests = set()
    for entry in case.folded():
        if entry.kind in REPLIES.values():
            open_requests.add(entry.kind)
        open_requests.discard(REPLIES.get(entry.kind))
    if "clarification-asked" in open_requests:
        return "awaiting-clarification"
    if "fee-served" in open_requests:
        return "awaiting-payment"
    returned = [entry.facts["of"] for entry in case.of("consultation-returned")]
    if any(sent not in returned for sent in case.of("consultation-sent")):
        return "consulting"
    return "deferred" if run(case, today).deferral else "in-progress"


def reckon(case, today):
    """What the program is to say of a case on a day, by the names of its JSON."""
    clock = run(case, today)
    last_to_ask = workdays.add(case.receipt, ASK_WITHIN)
    due = None if clock.is_stopped or case.is_void else clock.due
    strict_due = due
    if not case.is_void and any(entry.day > last_to_ask for entry in case.of("clarification-asked")):
        strict = run(case, today, strict=True)
        strict_due = None if strict.is_stopped else strict.due
    closing = case.closing
    answer = {
        "number": case.number, "status": status(case, today), "received": case.receipt, "due": due,
        "due_strict": strict_due, "ask_clarification_by": None if case.is_void else last_to_ask,
        "confirmed": case.is_confirmed,
        "provisional": bool(due) and workdays.is_provisional(clock.base, due),
        "outcome": closing.facts["outcome"] if closing else None, "closed": closing.day if closing else None,
        "kind": case.kind, "channel": case.channel, "void": case.is_void, "days_left": None, "days_late": None,
        "answered": None, "answered_by": None,
    }
    if case.is_void:
        answer["clock"] = None
    elif closing:
        answered, answer["answered_by"] = day_of_answer(case)
        answer["answered"] = answered
        is_late = due is not None and answered > due
        answer["clock"] = "late" if is_late else "in-time"
        if is_late:
            answer["days_late"] = workdays.between(due, answered)
    elif due is None:
        answer["clock"] = "stopped"
    else:
        answer["days_left"] = workdays.between(today, due)
        if today > due:
            answer["clock"] = "overdue"
            answer["days_late"] = workdays.between(due, today)
        elif clock.deferral:
            answer["clock"] = "deferred"
        else:
            returned = [entry.facts["of"] for entry in case.of("consultation-returned")]
            pausing = any(
                sent < today <= end for entry, (sent, end) in clock.excluded.items() if entry not in returned)
            answer["clock"] = "paused" if pausing else "running"
    return answer
