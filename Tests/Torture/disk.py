"""What a disk may hold after the power fails, by the calls that a program made (see system_calls.c).

A file is known by its inode, so that it may get a second name or lose the one it had. What was written is certain only
once the file was synced, and a name only once its folder was. Until then each sector, each length and each name may be
the old one or the new one.
"""

import os

SECTOR = 512


class Call:
    """One call of the trace: an operation, the inode it is about, an offset, a name and bytes."""

    def __init__(self, operation, inode, offset, name, data):
        self.operation, self.inode, self.offset, self.name, self.data = operation, inode, offset, name, data

    def __str__(self):
        return f"{self.operation} {os.path.basename(self.name)}".strip()


def read_trace(path):
    """The calls of a trace, in order."""
    with open(path, "rb") as file:
        trace = file.read()
    calls, place = [], 0
    while place < len(trace):
        end = trace.index(b"\n", place)
        operation, inode, offset, length, name = trace[place:end].decode().split(" ", 4)
        place = end + 1 + int(length)
        calls.append(Call(operation, int(inode), int(offset), name, trace[end + 1 : place]))
    return calls


class File:
    """The bytes a file has, and those it is certain to have after a failure of power."""

    def __init__(self, data=b""):
        self.now, self.safe = bytearray(data), bytes(data)

    def write(self, offset, data):
        if len(self.now) < offset:
            self.now.extend(bytes(offset - len(self.now)))
        self.now[offset : offset + len(data)] = data

    def truncate(self, length):
        if length < len(self.now):
            del self.now[length:]
        else:
            self.now.extend(bytes(length - len(self.now)))

    def torn(self, random):
        """Some of the sectors as they were, some as they are."""
        length = random.choice((len(self.safe), len(self.now)))
        data = bytearray()
        for start in range(0, length, SECTOR):
            source = random.choice((self.safe, self.now))
            piece = bytes(source[start : min(start + SECTOR, length)])
            data += piece.ljust(min(SECTOR, length - start), b"\0")
        return bytes(data)


class Disk:
    """A folder without folders in it, while the calls of a trace are made."""

    def __init__(self, folder):
        self.folder = os.path.realpath(folder)
        self.names, self.files = {}, {}
        for name in os.listdir(folder):
            path = os.path.join(folder, name)
            inode = os.stat(path).st_ino
            with open(path, "rb") as file:
                self.files[inode] = File(file.read())
            self.names[name] = inode
        self.safe_names = dict(self.names)

    def make(self, call):
        name = os.path.basename(call.name)
        match call.operation:
            case "create":
                self.files[call.inode] = File()
                self.names[name] = call.inode
            case "make":
                self.files[call.inode] = File()
            case "write":
                self.files[call.inode].write(call.offset, call.data)
            case "truncate":
                self.files[call.inode].truncate(call.offset)
            case "sync" if os.path.realpath(call.name) == self.folder:
                self.safe_names = dict(self.names)
            case "sync":
                file = self.files[call.inode]
                file.safe = bytes(file.now)
            case "unlink":
                del self.names[name]
            case "rename":
                self.names[name] = self.names.pop(os.path.basename(call.data.decode()))
            case "link":
                self.names[name] = call.inode or self.names[os.path.basename(call.data.decode())]
            case "answer":
                pass
            case other:
                raise ValueError(f"unknown call {other}")

    def kept(self):
        """Every file as the program left it: the program was killed, the machine went on."""
        return {name: bytes(self.files[inode].now) for name, inode in self.names.items()}

    def lost(self):
        """Every file as it is certain to be: nothing reached the disk but what was synced."""
        return {name: self.files[inode].safe for name, inode in self.safe_names.items()}

    def torn(self, random):
        """Each sector and each name either as it was or as it is."""
        names = {}
        for name in sorted(self.names.keys() | self.safe_names.keys()):
            inode = random.choice((self.names, self.safe_names)).get(name)
            if inode is not None:
                names[name] = self.files[inode].torn(random)
        return names
