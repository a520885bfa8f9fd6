"""Types command lines into a ledger of the real program, and keeps what was typed about each application."""

import json
import os
import subprocess
from collections import defaultdict

SENT_WITH_CLOSING = ("dispatched", "served")


class Answer:
    def __init__(self, done):
        self.status, self.text, self.errors = done.returncode, done.stdout, done.stderr

    @property
    def json(self):
        return json.loads(self.text)


class Program:
    """One ledger, in a folder of its own."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder
        self.lines = defaultdict(list)
        self.commands = 0
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": folder, "FOIA_USER": "clerk", "FOIA_LANG": "en", "TZ": "UTC"}

    def run(self, today, *words, input=None, about=None):
        words = [str(word) for word in words]
        self.commands += 1
        done = subprocess.run(
            [self.binary, *words, "--today", str(today)], cwd=self.folder, env=self.environment, text=True,
            input=input, stdin=None if input else subprocess.DEVNULL, capture_output=True)
        if done.returncode not in (0, 1, 3):
            raise RuntimeError(f"{words} ended with {done.returncode}: {done.stderr}")
        if about is not None:
            shown = " ".join(f"'{word}'" if " " in word or "#" in word else word for word in words)
            self.lines[about].append(f"foia {shown} --today {today}" + ("" if done.returncode == 0 else "  # refused"))
        return Answer(done)

    def checked(self, today):
        """What a check finds, but for what hangs on the file and not on the record: backups (R3) and the file (R5)."""
        said = subprocess.run(
            [self.binary, "check", "--full", "--json", "--today", str(today)], cwd=self.folder, env=self.environment,
            text=True, stdin=subprocess.DEVNULL, capture_output=True)
        self.commands += 1
        found = json.loads(said.stdout)
        return found["head"], [finding for finding in found["findings"] if finding["rule"] not in ("R3", "R5")]


def options(entry):
    """The verb and the options that record an entry."""
    kind, day, facts = entry.kind, entry.day, entry.facts
    of = facts.get("of")
    party = ("--" + of.facts["role"], of.facts["party"]) if of else ()
    match kind:
        case "confirmed":
            return "confirm", "--on", day
        case "clarification-asked" | "reasons-asked":
            until = facts.get("reply-by")
            return kind_verb(kind), "--asked", day, *(("--reply-by", until) if until else ())
        case "clarification-received" | "reasons-received":
            return kind_verb(kind), "--received", day
        case "fee-served":
            return "fee", "--served", day, "--basis", facts["basis"], "--count", facts["count"]
        case "fee-paid":
            return "fee", "--paid", day
        case "consultation-sent":
            return "consult", "--" + facts["role"], facts["party"], "--sent", day
        case "consultation-served":
            return "consult", *party, "--served", day
        case "applicant-told":
            return "consult", *party, "--applicant-told", day
        case "consultation-returned":
            return "consult", *party, "--returned", day, "--opinion", "agree"
        case "extended":
            return "extend", "--days", facts["days"], "--notified", day, "--approved-by", "Head"
        case "deferred":
            return "defer", "--until", facts["until"], "--notified", day, "--reason", "many"
        case "item":
            return "item", "--add", "part", "--outcome", "granted", "--on", day
        case "assigned":
            return "assign", "--unit", "Unit", "--on", day
        case "closed":
            named = [(f"--{name}", facts[name]) for name in ("sub-reason", "same-as", "waive") if name in facts]
            return "close", "--outcome", facts["outcome"], "--on", day, *(word for pair in named for word in pair)
        case "dispatched":
            return "serve", "--sent", day, "--service", facts["service"]
        case "served":
            way = facts.get("service")
            return "serve", "--served", day, *(("--service", way) if way else ())
        case "redo-ordered":
            return "redo", "--ordered", day, "--by-organ", "Government", "--until", facts["until"]
        case "redo-answered":
            return "redo", "--answered", day, "--outcome", facts["outcome"]


def kind_verb(kind):
    return "clarify" if kind.startswith("clarification") else "reasons"


# The fields of an entry that `foia correct` can change, each with what it is here.
FIELDS = {
    "confirmed": [("on", "day")],
    "clarification-asked": [("asked", "day"), ("reply-by", "reply-by")],
    "clarification-received": [("received", "day")],
    "reasons-asked": [("asked", "day")],
    "reasons-received": [("received", "day")],
    "fee-served": [("served", "day"), ("count", "count")],
    "fee-paid": [("paid", "day")],
    "consultation-sent": [("sent", "day")],
    "consultation-served": [("served", "day")],
    "applicant-told": [("applicant-told", "day")],
    "consultation-returned": [("returned", "day")],
    "extended": [("notified", "day"), ("days", "days")],
    "deferred": [("notified", "day"), ("until", "until")],
    "closed": [("on", "day")],
    "dispatched": [("sent", "day")],
    "served": [("served", "day")],
}
# The names of entries in the program's history, where they are others.
HISTORY_NAMES = {"served": "answer-served"}
