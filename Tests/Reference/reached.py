"""Which situations the histories came to: a comparison that came to none of a kind shows nothing of it."""

import clock
from clerk import is_earlier_in_month


def is_late(by, service=None):
    """A case that was answered late by that of its days, and went out in that way."""
    def found(case, last, _):
        told = clock.reckon(case, last)
        ways = {entry.facts.get("service") for entry in case.of("dispatched", "served")}
        return told["clock"] == "late" and told["answered_by"] == by and (service is None or service in ways)
    return found


def is_extended_too_long(case, last, _):
    return sum(entry.facts["days"] for entry in clock.run(case, last).extensions) > clock.MOST_EXTENSION


def has_deferrals_of_a_day(case, *_):
    days = [entry.day for entry in case.of("deferred")]
    return len(days) > len(set(days))


def has_consultations_that_overlap(case, last, _):
    spans = sorted(clock.run(case, last).excluded.values())
    return any(sent < end for (_, end), (sent, _) in zip(spans, spans[1:]))


def is_charged_behind_others(case, _, cases):
    charged = any(entry.facts["basis"] == "items" for entry in case.of("fee-served"))
    return charged and any(is_earlier_in_month(other, case) for other in cases)


SITUATIONS = {
    "late by the day of service": is_late("served"),
    "late by the day of dispatch": is_late("dispatched"),
    "late by the day of the decision": is_late("decided"),
    "late by courier": is_late("served", "courier"),
    "served by public notice": lambda case, *_: any(
        entry.facts.get("service") == "public-notice" for entry in case.of("served")),
    "extended by more than 20 days": is_extended_too_long,
    "two deferrals of a day": has_deferrals_of_a_day,
    "overlapping consultations": has_consultations_that_overlap,
    "a clarification asked late": lambda case, last, _: clock.reckon(case, last)["due"] != clock.reckon(
        case, last)["due_strict"],
    "a fee behind other applications of the month": is_charged_behind_others,
    "confirmed after its arrival": lambda case, *_: bool(case.of("confirmed")),
    "imported": lambda case, *_: case.imported,
    "void": lambda case, *_: case.is_void,
    "answered anew": lambda case, *_: bool(case.of("redo-answered")),
}


def count(ledgers, last):
    """How many applications came to each situation."""
    return {
        name: sum(found(case, last, cases) for cases in ledgers for case in cases)
        for name, found in SITUATIONS.items()}
