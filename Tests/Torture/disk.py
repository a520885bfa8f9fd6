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


def files_below(folder):
    """The names of all files in a folder and the folders in it, from the folder on."""
    for place, _, names in os.walk(folder):
        for name in names:
            yield os.path.relpath(os.path.join(place, name), folder)


class Disk:
    """A folder, with the folders in it, while the calls of a trace are made."""

    def __init__(self, folder):
        self.folder = os.path.realpath(folder)
        self.names, self.files = {}, {}
        for name in files_below(folder):
            path = os.path.join(folder, name)
            inode = os.stat(path).st_ino
            with open(path, "rb") as file:
                self.files[inode] = File(file.read())
            self.names[name] = inode
        self.safe_names = dict(self.names)
        self.folders = {os.path.relpath(place, folder) for place, _, _ in os.walk(folder)}
        self.safe_folders = set(self.folders)

    def name(self, path):
        """A path as a name from the folder on."""
        path = os.path.join(self.folder, path)
        return os.path.relpath(os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path)), self.folder)

    def make(self, call):
        name = self.name(call.name) if call.name else ""
        match call.operation:
            case "create":
                self.files[call.inode] = File()
                self.names[name] = call.inode
            case "make":
                self.files[call.inode] = File()
            case "mkdir":
                self.folders.add(name)
            case "write":
                self.files[call.inode].write(call.offset, call.data)
            case "truncate":
                self.files[call.inode].truncate(call.offset)
            case "sync" if name in self.folders:
                self.sync_names(name)
            case "sync":
                file = self.files[call.inode]
                file.safe = bytes(file.now)
            case "unlink":
                del self.names[name]
            case "rename":
                self.names[name] = self.names.pop(self.name(call.data.decode()))
            case "link":
                self.names[name] = call.inode or self.names[self.name(call.data.decode())]
            case "answer":
                pass
            case other:
                raise ValueError(f"unknown call {other}")

    def sync_names(self, folder):
        """The names in one folder are certain."""
        def is_in(name):
            return (os.path.dirname(name) or ".") == folder

        kept = {name: inode for name, inode in self.safe_names.items() if not is_in(name)}
        self.safe_names = kept | {name: inode for name, inode in self.names.items() if is_in(name)}
        self.safe_folders |= {other for other in self.folders if is_in(other)}

    def kept(self):
        """Every file as the program left it: the program was killed, the machine went on."""
        return {name: bytes(self.files[inode].now) for name, inode in self.names.items()}

    def lost(self):
        """Every file as it is certain to be: nothing reached the disk but what was synced."""
        return {
            name: self.files[inode].safe for name, inode in self.safe_names.items()
            if (os.path.dirname(name) or ".") in self.safe_folders
        }

    def torn(self, random):
        """Each sector and each name either as it was or as it is."""
        names = {}
        for name in sorted(self.names.keys() | self.safe_names.keys()):
            inode = random.choice((self.names, self.safe_names)).get(name)
            if inode is not None:
                names[name] = self.files[inode].torn(random)
        return names
