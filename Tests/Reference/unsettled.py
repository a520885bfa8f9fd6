"""What is left out of the comparison: where the program and the domain are known to differ, until that is mended.

To take something in again, delete its name; nothing else knows of it."""

UNSETTLED = {
    # An answer is judged by the day that its way of service tells. Until then the courses have no service without a
    # dispatch, and only the ways that the program knows (WAYS_OF_SERVICE in courses.py).
    "way of service",
    # Only the extension typed is refused for more than 20 working days, never another true event.
    "extensions on record",
    # Acts within the agency are accepted after the closing, too.
    "acts within the agency",
    # The fee is reckoned as the record stands when it is asked, whatever was typed first.
    "fees in one month",
    # A period that is no year has its disputes, too.
    "disputes of a period",
}

BY_DISPATCH = ("post", "email", "online", "fax")


def is_left_to_the_program(case, entries):
    """Whether the program may accept or refuse entries as it likes."""
    if "extensions on record" in UNSETTLED and case.of("extended"):
        return any(entry.kind != "extended" for entry in entries) and _prolonged(case, entries) > 20
    if "acts within the agency" in UNSETTLED:
        return any(entry.kind in ("assigned", "item") for entry in entries)
    return False


def _prolonged(case, entries):
    return sum(entry.facts["days"] for entry in case.of("extended"))


def left_out(case):
    """The fields of an application that are not compared."""
    if "way of service" in UNSETTLED and case.closing and case.only("dispatched"):
        if case.only("dispatched").facts["service"] not in BY_DISPATCH:
            return {"clock", "days_late"}
    return set()
