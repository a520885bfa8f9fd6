"""Makes up histories: what happened to an application, and when each act of it is written down."""

from datetime import timedelta

import clock
import workdays
from case import CONFIRMED_CHANNELS, SERVED_ALONE, Case, Entry, cannot_have_happened
from tables import KINDS, OUTCOMES, RESULTS, WAYS

CHANNELS = ("counter", "oral", "mail", "letter", "online", "email", "fax")
WAYS_OF_SERVICE = (
    "in-person", "left", "agency", "post", "courier", "email", "online", "fax", "public-notice")
SUB_REASONS = ("withdrawn", "not-information", "inquiry", "archived", "case-party", "ended", "misc")
# Outcomes that an answer ordered anew can have without any ground on record.
PLAIN_OUTCOMES = ("granted", "partial", "deny-internal", "deny-query", "unable-not-held")


class Dispute:
    """A review or suit, of one application or of none."""

    def __init__(self, way, filed, case, decided=None, result=None):
        self.way, self.filed, self.case = way, filed, case
        self.decided, self.result, self.handle = decided, result, None


class Course:
    """What happens to one application, from the receipt on; `acts` are its entries in order of happening."""

    def __init__(self, rng, today, earliest, sittings, earlier):
        self.rng, self.sittings, self.last, self.earlier = rng, sittings, sittings[-1], earlier
        day = max(earliest, today - timedelta(days=rng.choice((4, 10, 15, 20, 25, 30, 35, 45, 60, 120))) +
                  timedelta(days=rng.randint(-12, 2)))
        day = min(day, today)
        if rng.random() < 0.25:
            day = self.near_the_turn(day, earliest, today)
        channel = rng.choice(CHANNELS)
        if rng.random() < 0.04:
            channel = "unknown"
        waits = channel in CONFIRMED_CHANNELS and rng.random() < 0.7
        kind = rng.choice(KINDS)
        applicant = f"{kind} {rng.choice((1, 1, 1, 2, 3, 4))}"
        arrived, received = (day, None) if waits else (None, day)
        self.case = Case(kind, channel, applicant, arrived, received)
        self.day = day
        self.consulted = 0
        self.acts = []
        if waits and rng.random() < 0.8:
            self.happen("confirmed", day + timedelta(days=rng.choice((0, 0, 1, 3, 8, 45))))
        for _ in range(rng.choice((0, 1, 1, 2, 2, 3, 4, 6))):
            self.step()
        if rng.random() < 0.8:
            self.answer()

    def near_the_turn(self, day, earliest, today):
        turn = day.replace(month=12, day=24) + timedelta(days=self.rng.randint(0, 12))
        return turn if earliest <= turn <= today else day

    def happen(self, kind, day, **facts):
        """Adds an entry, unless it cannot have happened where it would stand."""
        entry = Entry(kind, day, {name.replace("_", "-"): value for name, value in facts.items()}, len(self.acts))
        self.case.entries.append(entry)
        if cannot_have_happened(self.case) or day > self.last:
            self.case.entries.remove(entry)
            return None
        self.acts.append(entry)
        if kind not in ("confirmed", "consultation-served", "applicant-told"):
            self.day = max(self.day, day)
        return entry

    def moment(self):
        """A day not before the newest act: soon, or where something turns."""
        rng, case = self.rng, self.case
        sitting = next(sitting for sitting in self.sittings if sitting >= self.day)
        if rng.random() < 0.25 and sitting - self.day < timedelta(days=25):
            return sitting
        if rng.random() < 0.6:
            return self.day + timedelta(days=rng.choice((0, 0, 1, 2, 3, 5, 8)))
        turns = [workdays.add(case.receipt, clock.ASK_WITHIN)]
        run = clock.run(case, self.day)
        if not run.is_stopped:
            turns += [run.due, run.statutory(0)]
        for entry in case.entries:
            if entry.kind == "fee-served":
                turns.append(workdays.add(entry.day, clock.PAYMENT_DAYS))
            if entry.facts.get("reply-by"):
                turns.append(entry.facts["reply-by"])
            if entry.kind in ("consultation-sent", "consultation-served"):
                turns.append(workdays.add(entry.day, clock.OPINION_DAYS))
        day = rng.choice(turns) + timedelta(days=rng.choice((-3, -1, 0, 0, 1, 2, 6)))
        return max(day, self.day)

    def step(self):
        self.rng.choice((self.clarification, self.clarification, self.fee, self.consultation, self.consultation,
                         self.extension, self.extension, self.deferral, self.reasons, self.item, self.assignment))()

    def clarification(self):
        rng, asked = self.rng, self.moment()
        until = rng.choice((None, workdays.add(asked, rng.choice((5, 10, 15)))))
        self.happen("clarification-asked", asked, reply_by=until)
        if rng.random() < 0.7:
            self.reply("clarification-received")

    def reply(self, kind):
        day = self.moment()
        self.happen(kind, day)

    def reasons(self):
        day = self.moment()
        self.happen("reasons-asked", day, reply_by=workdays.add(day, 7))
        if self.rng.random() < 0.6:
            self.reply("reasons-received")

    def fee(self):
        rng = self.rng
        basis = rng.choice(("items", "pages"))
        self.happen("fee-served", self.moment(), basis=basis, count=rng.randint(1, 60 if basis == "items" else 260))
        if rng.random() < 0.7:
            self.reply("fee-paid")

    def consultation(self):
        rng = self.rng
        self.consulted += 1
        role = rng.choice(("third-party", "co-producer", "agency"))
        sent = self.happen("consultation-sent", self.moment(), role=role, party=f"Party {self.consulted}")
        if not sent:
            return
        if rng.random() < 0.5:
            self.happen("consultation-served", sent.day + timedelta(days=rng.choice((0, 1, 2, 4, 20))), of=sent)
        if rng.random() < 0.3:
            self.happen("applicant-told", sent.day + timedelta(days=rng.choice((0, 0, 3))), of=sent)
        if rng.random() < 0.3:
            self.step()
        if rng.random() < 0.65:
            self.happen("consultation-returned", max(self.moment(), sent.day), of=sent)

    def extension(self):
        self.happen("extended", self.moment(), days=self.rng.choice((3, 5, 10, 10, 15, 20)))

    def deferral(self):
        day = self.moment()
        for _ in range(self.rng.choice((1, 1, 1, 2))):
            until = workdays.add(day, self.rng.choice((3, 20, 30, 45))) + timedelta(days=self.rng.choice((0, 0, 1, 2)))
            self.happen("deferred", day, until=until)
            day = self.rng.choice((day, self.moment()))

    def item(self):
        self.happen("item", self.moment())

    def assignment(self):
        self.happen("assigned", self.moment())

    def answer(self):
        rng = self.rng
        outcome = rng.choice(OUTCOMES)
        facts = {}
        if outcome == "other" and rng.random() < 0.8:
            facts["sub_reason"] = rng.choice(SUB_REASONS)
        if outcome == "reject-repeat" and rng.random() < 0.8:
            facts["same_as"] = rng.choice(("an answer before the ledger", self.earlier))
        if rng.random() < 0.2:
            facts["waive"] = "so decided"
        closing = self.happen("closed", self.moment(), outcome=outcome, **facts)
        if not closing:
            return
        if rng.random() < 0.15:
            self.happen("served", closing.day + timedelta(days=rng.choice((0, 1, 2, 5))),
                        service=rng.choice(SERVED_ALONE))
        elif rng.random() < 0.8:
            sent = closing.day + timedelta(days=rng.choice((0, 0, 0, 1, 2, 5)))
            self.happen("dispatched", sent, service=rng.choice(WAYS_OF_SERVICE))
            if rng.random() < 0.6:
                self.happen("served", sent + timedelta(days=rng.choice((0, 1, 3))))
        if rng.random() < 0.08:
            ordered = closing.day + timedelta(days=rng.randint(20, 90))
            self.happen("redo-ordered", ordered, until=ordered + timedelta(days=rng.randint(10, 40)))
            if rng.random() < 0.7:
                self.happen("redo-answered", ordered + timedelta(days=rng.randint(1, 60)),
                            outcome=rng.choice(PLAIN_OUTCOMES))
        for sent in self.case.of("consultation-sent"):
            if rng.random() < 0.8:
                self.happen("consultation-returned", closing.day + timedelta(days=rng.choice((0, 2, 9))), of=sent)
        for kind in ("clarification-received", "fee-paid"):
            if rng.random() < 0.3:
                self.happen(kind, closing.day + timedelta(days=rng.choice((0, 1, 4))))

    def dispute(self):
        """A dispute over the answer, or over none, or nothing at all."""
        rng = self.rng
        if rng.random() > 0.15:
            return None
        filed = self.day + timedelta(days=rng.randint(0, 70))
        if filed > self.last:
            return None
        found = Dispute(rng.choice(WAYS), filed, self.case if rng.random() < 0.8 else None)
        decided = filed + timedelta(days=rng.choice((0, 5, 30, 60, 200, 400)))
        if rng.random() < 0.75 and decided <= self.last:
            found.decided, found.result = decided, rng.choice(RESULTS)
        return found
