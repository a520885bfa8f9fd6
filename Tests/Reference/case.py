"""An application as its entries tell it, and what may be recorded of it (domain.md, sections 2.1 to 2.3 and 4.1)."""

from dataclasses import dataclass, field, replace
from datetime import date

import workdays

# Entries of one day are folded in this order, those of one kind by order of typing.
RANKS = {kind: rank for rank, kind in enumerate((
    "confirmed", "assigned", "clarification-asked", "clarification-received", "reasons-asked", "reasons-received",
    "fee-served", "fee-paid", "consultation-sent", "consultation-served", "applicant-told", "consultation-returned",
    "extended", "deferred", "item", "closed", "dispatched", "served", "redo-ordered", "redo-answered"))}
REPLIES = {
    "clarification-received": "clarification-asked", "reasons-received": "reasons-asked", "fee-paid": "fee-served"}
OF_CONSULTATION = ("consultation-served", "applicant-told", "consultation-returned")
# Acts within the agency: before the closing or after it.
WITHIN_AGENCY = ("assigned", "item")
# Ways of service by which nothing is sent before.
SERVED_ALONE = ("in-person", "left", "agency", "public-notice")
AFTER_CLOSING = ("dispatched", "served", "redo-ordered", "redo-answered")
CONFIRMED_CHANNELS = ("letter", "online", "email", "fax")


@dataclass(eq=False)
class Entry:
    kind: str
    day: date
    facts: dict = field(default_factory=dict)
    typed: int = 0

    @property
    def place(self):
        return (self.day, RANKS[self.kind], self.typed)


@dataclass(eq=False)
class Case:
    """An application: what came in, and the entries that stand."""

    kind: str
    channel: str
    applicant: str
    arrived: date | None
    received: date | None
    imported: bool = False
    number: str | None = None
    is_void: bool = False
    entries: list = field(default_factory=list)

    def copy(self, entries):
        return replace(self, entries=entries)

    def folded(self):
        return sorted(self.entries, key=lambda entry: entry.place)

    def of(self, *kinds):
        return [entry for entry in self.folded() if entry.kind in kinds]

    def only(self, kind):
        return next(iter(self.of(kind)), None)

    @property
    def receipt(self):
        """The day of receipt: that of the confirmation, until then the day of arrival."""
        confirmed = self.only("confirmed")
        return self.received or (confirmed.day if confirmed else self.arrived)

    @property
    def is_confirmed(self):
        return not self.needs_confirmation or self.only("confirmed") is not None

    @property
    def needs_confirmation(self):
        """Whether it was logged with its arrival alone, by a channel whose receipt both sides confirm."""
        return self.received is None and self.channel in CONFIRMED_CHANNELS

    @property
    def earliest(self):
        """No event is before it: those between arrival and confirmation are not before receipt."""
        return self.received or self.arrived

    @property
    def closing(self):
        return self.only("closed")


def cannot_have_happened(case):
    """Why the entries cannot stand together, or None."""
    seen = set()
    requests = {asked: [] for asked in REPLIES.values()}
    redos = []
    for entry in case.folded():
        kind = entry.kind
        if entry.day < case.earliest:
            return f"{kind} before receipt"
        if kind in ("closed", "confirmed", "dispatched", "served"):
            if kind in seen:
                return f"a second {kind}"
        is_later = kind in REPLIES or kind in OF_CONSULTATION + AFTER_CLOSING + WITHIN_AGENCY
        if kind == "confirmed" and not case.needs_confirmation:
            return "confirmed without need"
        if "closed" in seen and not is_later:
            return f"{kind} after the closing"
        if kind in AFTER_CLOSING and "closed" not in seen:
            return f"{kind} before the closing"
        if kind == "served" and "dispatched" not in seen and entry.facts.get("service") not in SERVED_ALONE:
            return "served before dispatch"
        if kind in requests:
            requests[kind].append(entry)
        elif kind in REPLIES:
            if not requests[REPLIES[kind]]:
                return f"{kind} without a request"
            requests[REPLIES[kind]].clear()
        elif kind in OF_CONSULTATION:
            sent = entry.facts["of"]
            if sent not in case.entries or entry.place < sent.place:
                return f"{kind} before it was sent"
            if (kind, sent) in seen:
                return f"a second {kind}"
            seen.add((kind, sent))
        elif kind == "redo-ordered":
            redos.append(entry)
        elif kind == "redo-answered":
            if not redos:
                return "a new answer without an order"
            redos.pop(0)
        seen.add(kind)
    return None


def missing_ground(case, closing, is_earlier_answer):
    """What the outcome of a closing needs and the record does not have, or None."""
    facts = closing.facts
    outcome = facts["outcome"]
    before = [entry for entry in case.folded() if entry.place < closing.place]
    if outcome in ("other-no-clarification", "other-unpaid-fee"):
        asked, reply = ("clarification-asked", "clarification-received") if outcome == "other-no-clarification" \
            else ("fee-served", "fee-paid")
        is_open = False
        for entry in before:
            if entry.kind == asked:
                until = entry.facts.get("reply-by") if asked == "clarification-asked" else workdays.add(entry.day, 20)
                is_open = is_open or (until is not None and until < closing.day)
            elif entry.kind == reply:
                is_open = False
        return None if is_open else "no request past its day"
    if outcome == "unable-unclear" and not any(entry.kind == "clarification-received" for entry in before):
        return "no clarification"
    if outcome == "reject-repeat" and not is_earlier_answer(case, facts.get("same-as"), closing.day):
        return "no earlier answer"
    if outcome == "other" and "sub-reason" not in facts:
        return "no sub-reason"
    return None
