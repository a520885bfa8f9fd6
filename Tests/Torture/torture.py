#!/usr/bin/env python3
"""Breaks the machine under foia, at every place where it can break, and looks what is left of the record.

    torture.py --program FOIA [--calls LIBRARY] [--seed N] [--torn N] [--every N] [--clerks N --seconds N] [--table FILE]

Every command runs once with its calls written down. From them follows what the disk may hold if the power fails, or the
program is killed, before any of them. Then every call of the command fails once in each way it can fail. After each the
ledger has to be whole, and to hold exactly what the command's answer said. At last many clerks write at once.

It prints one line for each promise that was broken, and exits with 1 if there is one.
"""

import argparse
import collections
import concurrent.futures
import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from disk import Disk, files_below, read_trace


def new(subject="城北片区征地批复", received="2026-03-02"):
    """The line that logs an application."""
    applicant = ["--applicant", "周文海", "--kind", "person"]
    return ["new", *applicant, "--received", received, "--channel", "mail", "--subject", subject]


# Every command that writes, on a ledger as `make_ledger` leaves it. A file after `-o` is an output.
COMMANDS = {
    "new": new(),
    "confirm": ["confirm", "3", "--on", "2026-03-06"],
    "assign": ["assign", "1", "--unit", "规划科", "--officer", "李敏"],
    "assign to several": ["assign", "1", "--unit", "规划科", "--unit", "法规科"],
    "accept": ["assign", "2", "--accepted", "2026-03-10"],
    "hand over": ["assign", "--from", "李敏", "--to", "赵静"],
    "approve": ["approve", "1", "--step", "secrecy", "--on", "2026-03-09"],
    "attach": ["attach", "1", "../notes.pdf", "../map.pdf"],
    "number a letter": ["letter", "2025-0001", "receipt", "--number", "某自然资回〔2025〕9号"],
    "spoil a number": ["letter", "--spoil", "某自然资告〔2025〕2号", "--reason", "印错"],
    "config": ["config", "court", "某县人民法院"],
    "clarify": ["clarify", "1", "--asked", "2026-03-04", "--reply-by", "2026-03-20"],
    "consult": ["consult", "1", "--third-party", "远景公司", "--sent", "2026-03-05"],
    "extend": ["extend", "1", "--days", "20", "--approved-by", "王建国", "--notified", "2026-03-09"],
    "fee": ["fee", "1", "--served", "2026-03-06", "--basis", "pages", "--count", "300"],
    "close": ["close", "1", "--outcome", "granted", "--on", "2026-03-09"],
    "close of several": ["close", "1", "2", "--outcome", "granted", "--on", "2026-03-09"],
    "serve": ["serve", "2025-0001", "--sent", "2026-03-09", "--service", "post"],
    "correct": ["correct", "1", "subject", "城南片区征地批复", "--reason", "抄错"],
    "undo": ["undo"],
    "reopen": ["reopen", "2025-0001", "--reason", "登错"],
    "void": ["void", "2", "--reason", "重复登记"],
    "erase": ["erase", "2025-0001", "--reason", "本人要求", "--yes"],
    "dispute": ["dispute", "2025-0001", "--review", "--filed", "2026-03-09"],
    "import": ["import", "../rows.csv"],
    "freeze": ["freeze", "2025"],
    "backup": ["backup", "copy.db"],
    "keep a letter": ["letter", "2025-0001", "reply", "--keep", "-o", "out.docx"],
    "list to a file": ["list", "--format", "xlsx", "-o", "out.xlsx"],
    "report to a file": ["report", "2025", "--format", "docx", "-o", "out.docx"],
}
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "FOIA_LANG": "en", "FOIA_TODAY": "2026-03-10", "FOIA_USER": "办事员",
    "XDG_CONFIG_HOME": "/nonexistent",
}
OUTPUTS = ("out.xlsx", "out.docx")
FAULTS = ["io", "full", "short", "file-limit"]


def contents(folder):
    """Every file in a folder and the folders in it, by its name from there on."""
    return {name: open(os.path.join(folder, name), "rb").read() for name in files_below(folder)}


class Run:
    """One run of the program."""

    def __init__(self, program, folder, arguments, today=None, **faults):
        environment = ENVIRONMENT | {key: str(value) for key, value in faults.items()}
        if today:
            environment["FOIA_TODAY"] = today
        finished = subprocess.run(
            [program, *arguments], cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
        self.status, self.answer = finished.returncode, finished.stdout.decode(errors="replace")
        self.errors = finished.stderr.decode(errors="replace")

    @property
    def code(self):
        """The code of the fault that was told, under --json."""
        for line in self.errors.splitlines():
            if line.startswith("{"):
                return json.loads(line)["error"]["code"]
        return None


class Torture:
    def __init__(self, options):
        self.options, self.random = options, random.Random(options.seed)
        self.work = tempfile.mkdtemp(prefix="foia-torture-")
        self.broken, self.tried, self.sound = [], collections.Counter(), {}
        self.contention = None
        self.whole = os.path.join(self.work, "whole")
        self.make_ledger()

    def foia(self, folder, *arguments, **options):
        return Run(self.options.program, folder, arguments, **options)

    def make_ledger(self):
        """A ledger with applications in every stage, on which each of the commands can be run."""
        os.mkdir(self.whole)
        with open(os.path.join(self.work, "rows.csv"), "w") as rows:
            rows.write("number,received,channel,applicant,kind,subject,details,closed,outcome,document,note\n")
            rows.writelines(f",2026-03-0{1 + row % 9},mail,申请人{row},person,事项{row},,,,,\n" for row in range(40))
        for name in ("notes.pdf", "map.pdf", "card.jpg"):
            with open(os.path.join(self.work, name), "wb") as file:
                file.write(name.encode() * 700)
        for line in (
            ["init", "--agency", "某县自然资源局"],
            new(received="2025-12-02"), new(), new("城东片区征地批复"),
            ["new", "-a", "郑秋", "-k", "person", "--arrived", "2026-03-05", "-c", "letter", "-s", "补偿标准"],
            ["assign", "2", "--unit", "规划科", "--officer", "李敏"],
            ["attach", "2025-0001", "../card.jpg", "--as", "identity"],
            ["close", "2025-0001", "--outcome", "granted", "--on", "2025-12-20", "--document", "某自然资告〔2025〕1号"],
        ):
            run = self.foia(self.whole, *line, today="2025-12-20" if "2025-0001" in line or line[0] == "init" else None)
            if run.status:
                sys.exit(f"{line}: {run.errors}")
        for name in OUTPUTS:
            with open(os.path.join(self.whole, name), "w") as file:
                file.write("what stood here before\n")

    def copy(self):
        folder = os.path.join(self.work, "copy")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.whole, folder)
        return folder

    def head(self, folder):
        """How many entries the log has, and how it ends."""
        database = sqlite3.connect(os.path.join(folder, "foia.db"))
        try:
            return database.execute("SELECT count, hash FROM head").fetchone()
        finally:
            database.close()

    def complain(self, what, why):
        line = f"{what}: {why}"
        if line not in self.broken:
            self.broken.append(line)
            print(line, flush=True)

    def look(self, what, folder, allowed):
        """Whether the ledger is whole, and its log one of those that are allowed."""
        check = self.foia(folder, "check", "--full")
        if check.status:
            return self.complain(what, f"check ends with {check.status}: {(check.errors or check.answer)[:300]}")
        try:
            head = self.head(folder)
        except sqlite3.Error as error:
            return self.complain(what, f"the ledger cannot be read: {error}")
        # The same command in the same second makes the same entry, but for its salt.
        if head[0] not in allowed:
            self.complain(what, f"the log has {head[0]} entries instead of {' or '.join(map(str, sorted(allowed)))}")

    def outputs(self, what, files, after):
        """A file that is written by `-o` is the old one or the new one."""
        for name in OUTPUTS:
            with open(os.path.join(self.whole, name), "rb") as file:
                before = file.read()
            if files.get(name) not in (before, after[name]):
                self.complain(what, f"{name} is neither the old nor the new one")

    def power(self, name, arguments):
        """What the disk may hold if the power fails before each call, and if the program is killed there."""
        folder = self.copy()
        disk, before = Disk(folder), self.head(folder)[0]
        trace = os.path.join(self.work, "trace")
        run = self.foia(folder, *arguments, LD_PRELOAD=self.options.calls, FAULT_FOLDER=folder, FAULT_TRACE=trace)
        if run.status:
            return self.complain(name, f"refused without any fault: {run.errors}")
        after = self.head(folder)[0]
        written = contents(folder)
        answered = False
        calls = read_trace(trace)
        for place, call in enumerate([*calls, None]):
            if place % self.options.every == 0 or call is None:
                states = [("killed", disk.kept()), ("power lost", disk.lost())]
                states += [("power lost, torn", disk.torn(self.random)) for _ in range(self.options.torn)]
                for kind, files in states:
                    self.tried[name, kind] += 1
                    what = f"{name}: {kind} before call {place + 1} ({call or 'the end'})"
                    allowed = {after} if answered else {before, after}
                    if kind != "killed" or not answered:
                        self.look_once(what, files, allowed)
                    self.outputs(what, files, written)
            if call:
                answered = answered or call.operation == "answer"
                disk.make(call)
        if disk.kept() != written:
            self.complain(name, "the calls that were traced do not give the files that were written")

    def look_once(self, what, files, allowed):
        digest = hashlib.sha256()
        for file in sorted(files):
            if file.startswith("foia.db"):
                digest.update(file.encode() + b"\0" + files[file] + b"\0")
        key = (digest.digest(), tuple(sorted(allowed)))
        if key in self.sound:
            return
        self.sound[key] = True
        folder = os.path.join(self.work, "failed")
        shutil.rmtree(folder, ignore_errors=True)
        os.mkdir(folder)
        for file, data in files.items():
            os.makedirs(os.path.dirname(os.path.join(folder, file)), mode=0o700, exist_ok=True)
            with open(os.path.join(folder, file), "wb") as out:
                os.fchmod(out.fileno(), 0o600)
                out.write(data)
        self.look(what, folder, allowed)

    def errors(self, name, arguments):
        """Every call of the command fails once, in each way."""
        arguments = [*arguments, "--json"] if "-o" not in arguments else arguments
        folder, counter = self.copy(), os.path.join(self.work, "calls")
        preload = {"LD_PRELOAD": self.options.calls}
        self.foia(folder, *arguments, FAULT_FOLDER=folder, FAULT_CALLS=counter, **preload)
        before, after = self.head(self.whole)[0], self.head(folder)[0]
        written = contents(folder)
        # What an erasure could not remove yet stays, until it is finished.
        names = set(written) | set(contents(self.whole))
        count = int(open(counter).read())
        for kind in FAULTS:
            for place in range(1 + self.random.randrange(self.options.every), count + 1, self.options.every):
                folder = self.copy()
                self.tried[name, "failing call"] += 1
                what = f"{name}: {kind} at call {place} of {count}"
                try:
                    run = self.foia(folder, *arguments, FAULT_FOLDER=folder, FAULT_AT=place, FAULT_KIND=kind, **preload)
                except subprocess.TimeoutExpired:
                    self.complain(what, "hangs")
                    continue
                if run.status < 0 or run.status > 127:
                    self.complain(what, f"dies with {run.status}: {run.errors[:300]}")
                if run.status == 0 and not run.answer and not run.errors:
                    self.complain(what, "says nothing, with status 0")
                said = run.code or ("already-recorded" if run.errors.startswith("error: recorded (") else "")
                if run.status == 0 or said == "already-recorded":
                    allowed = {after}
                elif said == "outcome-unknown":
                    allowed = {before, after}
                else:
                    allowed = {before}
                what += f" (status {run.status} {said})"
                left = contents(folder)
                self.outputs(what, left, written)
                self.look(what, folder, allowed)
                stray = set(contents(folder)) - names
                if stray:
                    self.complain(what, f"leaves {', '.join(sorted(stray))}")

    def rows(self):
        """What was tried, as the rows of a table in Markdown."""
        kinds = list(dict.fromkeys(kind for _, kind in self.tried))
        rows = ["| command | " + " | ".join(kinds) + " |", "|---" + "|---:" * len(kinds) + "|"]
        for name in dict.fromkeys(name for name, _ in self.tried):
            rows.append(f"| {name} | " + " | ".join(f"{self.tried[name, kind]:,}" for kind in kinds) + " |")
        total = [sum(self.tried[name, kind] for name in COMMANDS) for kind in kinds]
        rows.append("| all | " + " | ".join(f"{count:,}" for count in total) + " |")
        day = time.strftime("%Y-%m-%d")
        rows += ["", f"{day}, seed {self.options.seed}: {sum(total):,} faults, {len(self.broken)} promises broken."]
        if self.contention:
            who, written, (median, slow) = self.contention
            rows.append(f"{who}: {written:,} applications logged; half within {median} ms, 99 of 100 within {slow} ms.")
        return rows

    def clerks(self, count, seconds):
        """Clerks who log applications at once, without pauses; every number they were told is there, none twice."""
        folder = self.copy()
        numbers, waits, refused, lock = [], [], [], threading.Lock()
        end = time.monotonic() + seconds

        def clerk(_):
            while time.monotonic() < end:
                start = time.monotonic()
                run = self.foia(folder, *new(), "--json")
                wait = time.monotonic() - start
                with lock:
                    waits.append(wait)
                    if run.status:
                        refused.append((wait, run.errors))
                    else:
                        numbers.append(json.loads(run.answer)["number"])

        with concurrent.futures.ThreadPoolExecutor(count) as pool:
            list(pool.map(clerk, range(count)))
        what = f"{count} clerks for {seconds} s"
        for wait, errors in refused:
            self.complain(what, f"refused after {wait:.1f} s: {errors[:200]}")
        if len(set(numbers)) != len(numbers):
            self.complain(what, "a number was given twice")
        whole = self.head(self.whole)[0]
        listed = {case["number"] for case in json.loads(self.foia(folder, "list", "--json").answer)}
        if not set(numbers) <= listed:
            self.complain(what, f"lost: {sorted(set(numbers) - listed)[:5]}")
        ordinals = sorted(int(number.split("-")[1]) for number in numbers)
        if ordinals and ordinals != list(range(ordinals[0], ordinals[0] + len(ordinals))):
            self.complain(what, "there is a gap in the numbers")
        self.look(what, folder, {whole + len(numbers)})
        waits.sort()
        milliseconds = [round(1000 * waits[int(len(waits) * share)]) for share in (0.5, 0.99)]
        self.contention = f"{count} clerks without pauses for {seconds:g} s", len(numbers), milliseconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--calls", required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--torn", type=int, default=4)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--only", nargs="*")
    parser.add_argument("--clerks", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--clerk-program")
    parser.add_argument("--table")
    options = parser.parse_args()
    options.clerk_program = os.path.abspath(options.clerk_program or options.program)
    options.program, options.calls = os.path.abspath(options.program), os.path.abspath(options.calls)
    torture = Torture(options)
    try:
        for name, arguments in COMMANDS.items():
            if options.only and name not in options.only:
                continue
            torture.power(name, arguments)
            torture.errors(name, arguments)
        if options.clerks:
            torture.clerks(options.clerks, options.seconds)
    finally:
        shutil.rmtree(torture.work)
    rows = torture.rows()
    print("\n".join(rows))
    if options.table:
        write_table(options.table, rows)
    print(f"{len(torture.broken)} promises broken")
    sys.exit(1 if torture.broken else 0)


def write_table(path, rows):
    """Puts the rows in the place of those that stand in a document between two marks."""
    with open(path) as file:
        begin, _, rest = file.read().partition("<!-- made by Scripts/torture -->\n")
        _, _, end = rest.partition("<!-- end -->\n")
    with open(path, "w") as file:
        file.write(begin + "<!-- made by Scripts/torture -->\n" + "\n".join(rows) + "\n<!-- end -->\n" + end)


if __name__ == "__main__":
    main()
