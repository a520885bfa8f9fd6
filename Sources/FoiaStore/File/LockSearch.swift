internal import FoiaCore
internal import Foundation

/// Who holds SQLite's lock on a file.
enum LockSearch {
  /// The process that writes, or else one that reads; nil if there is none, if it is this one, or if the file system does
  /// not tell.
  static func holder(of path: String) -> LockHolder? {
    // Stays open, as in `WriteTurn`.
    let descriptor = open(path.cPath, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    // The places in the file that SQLite locks (its file format, section 1.2.3 "lock bytes"): one for the writer before
    // it writes, and 510 for those who read.
    let (pending, reserved, shared) = (0x4000_0000, 0x4000_0001, 0x4000_0002)
    for (start, length) in [(pending, 1), (reserved, 1), (shared, 510)] {
      var lock = flock()
      lock.l_type = Int16(F_WRLCK)
      lock.l_whence = Int16(SEEK_SET)
      (lock.l_start, lock.l_len) = (off_t(start), off_t(length))
      guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK), lock.l_pid > 0 else { continue }
      return process(Int(lock.l_pid))
    }
    return nil
  }

  private static func process(_ id: Int) -> LockHolder {
    LockHolder(processID: id, command: command(of: id), seconds: seconds(since: id))
  }

  /// The name of the program and, for foia, its verb.
  private static func command(of id: Int) -> String {
    let words = (contents("/proc/\(id)/cmdline") ?? "").split(separator: "\0", omittingEmptySubsequences: false)
    let program = words.first?.split(separator: "/").last.map(String.init) ?? "?"
    guard program == "foia", let verb = words.dropFirst().first, !verb.isEmpty, verb.utf8.allSatisfy(isLetter) else {
      return program
    }
    return "\(program) \(verb)"
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  /// The age of a process: the 22nd field of its `stat` is when it started, in hundredths of a second since the machine did.
  private static func seconds(since id: Int) -> Int? {
    guard let status = contents("/proc/\(id)/stat"), let name = status.lastIndex(of: ")"),
      let uptime = contents("/proc/uptime")?.split(separator: ".").first.flatMap({ Int($0) })
    else { return nil }
    let fields = status[name...].split(separator: " ")
    guard fields.count > 20, let started = Int(fields[20]) else { return nil }
    return max(0, uptime - started / 100)
  }

  /// A file that the kernel makes as it is read, whose length is not known before.
  private static func contents(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
  }
}
