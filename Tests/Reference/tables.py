"""The tables of any period (domain.md, sections 4 and 5), as sets of applications first and then as figures."""

from collections import Counter
from datetime import date

KINDS = ("person", "business", "research", "charity", "legal", "other")
CHANNELS = ("in-person", "post", "network", "fax", "unknown")
CHANNEL_GROUPS = {
    "counter": "in-person", "oral": "in-person", "mail": "post", "letter": "post", "online": "network",
    "email": "network", "fax": "fax", "unknown": "unknown"}
OUTCOMES = (
    "granted", "partial", "deny-secret", "deny-law", "deny-safety", "deny-third-party", "deny-internal", "deny-process",
    "deny-enforcement", "deny-query", "unable-not-held", "unable-creation", "unable-unclear", "reject-petition",
    "reject-repeat", "reject-publication", "reject-excessive", "reject-reissue", "other-no-clarification",
    "other-unpaid-fee", "other")
OTHERS_OF_2019 = ("other-no-clarification", "other-unpaid-fee", "other")
RESULTS = ("upheld", "corrected", "other")
WAYS = ("review", "suit", "suit-after-review")


def year(number):
    return date(number, 1, 1), date(number, 12, 31)


def form_of(last):
    return "2019" if last.year <= 2020 else "2021"


def members(cases, first, last):
    """The applications of each row of a period."""
    rows = {"new": [], "carried-in": [], **{outcome: [] for outcome in OUTCOMES}, "total": [], "carried-out": []}
    for case in cases:
        if case.is_void:
            continue
        closing, receipt = case.closing, case.receipt
        closed = closing.day if closing else None
        if first <= receipt <= last:
            rows["new"].append(case)
        if receipt < first and (closed is None or closed >= first):
            rows["carried-in"].append(case)
        if closed is not None and first <= closed <= last:
            rows[closing.facts["outcome"]].append(case)
            rows["total"].append(case)
        if receipt <= last and (closed is None or closed > last):
            rows["carried-out"].append(case)
    return rows


def in_form(rows, form):
    """The rows as a form has them: that of 2019 has the three of group six as one."""
    if form == "2021":
        return rows
    joined = {}
    for row, cases in rows.items():
        joined.setdefault("other-all" if row in OTHERS_OF_2019 else row, []).extend(cases)
    return joined


def table(cases, first, last, by="kind"):
    """Rows of figures, the last of each row the total."""
    rows = in_form(members(cases, first, last), form_of(last))
    columns = KINDS if by == "kind" else CHANNELS
    figures = []
    for row, found in rows.items():
        counts = Counter(case.kind if by == "kind" else CHANNEL_GROUPS[case.channel] for case in found)
        figures.append((row, [counts[column] for column in columns] + [len(found)]))
    return figures


def disputes_table(disputes, first, last):
    """Concluded in the period, plus pending at its end; four results and the total of each way."""
    figures = {way: [0] * 5 for way in WAYS}
    for dispute in disputes:
        decided = dispute.decided
        if decided is not None and first <= decided <= last:
            column = RESULTS.index(dispute.result)
        elif dispute.filed <= last and (decided is None or decided > last):
            column = 3
        else:
            continue
        figures[dispute.way][column] += 1
        figures[dispute.way][4] += 1
    return figures


def tariff(basis, count):
    """What so many items or pages cost in yuan, cumulatively."""
    if basis == "pages":
        return sum(0 if page <= 30 else 10 if page <= 100 else 20 if page <= 200 else 40
                   for page in range(1, count + 1))
    return sum(0 if item <= 10 else 100 if item <= 30 else 100 * ((item - 31) // 10 + 2)
               for item in range(1, count + 1))
