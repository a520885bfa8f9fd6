// A file system for SQLite that fails where a commit ends, or right after it. What it is not told of it leaves alone.

import Foundation
import GRDBSQLite
import Synchronization

/// Makes SQLite fail with the ledgers of one folder.
struct FailingFileSystem {
  /// When a commit ends, which is when the journal is deleted.
  enum End {
    /// It ends well.
    case well
    /// The journal is deleted, and an error is reported all the same, as where the folder cannot be synced.
    case deletedAndReported
    /// The journal is not deleted.
    case notDeleted
  }

  private struct Plan {
    let end: End
    /// The result code that every later reading of the file ends with; nil lets it be read.
    let afterwards: Int32?
    var isOver = false
  }

  /// A part of the paths of all its ledgers.
  let folder: String

  /// From now on, the next commit ends in a way, and the file cannot be read afterwards.
  func fail(_ end: End = .well, afterwards: Int32? = nil) {
    Self.install
    Self.plans.withLock { $0[folder] = Plan(end: end, afterwards: afterwards) }
  }

  /// From now on nothing fails any more.
  func recover() { Self.plans.withLock { $0[folder] = nil } }

  private static let plans = Mutex<[String: Plan]>([:])
  private nonisolated(unsafe) static let real = sqlite3_vfs_find(nil)

  private static func key(_ name: UnsafePointer<CChar>?, in plans: [String: Plan]) -> String? {
    let path = name.map { String(cString: $0) } ?? ""
    return path.hasSuffix("-journal") ? plans.keys.first { path.contains($0) } : nil
  }

  /// How the deletion of a journal ends: nil if it is not to fail.
  private static func ending(_ name: UnsafePointer<CChar>?) -> End {
    plans.withLock { plans in
      guard let key = key(name, in: plans), let plan = plans[key], !plan.isOver else { return .well }
      plans[key]?.isOver = true
      return plan.end
    }
  }

  private static func codeOfReading(_ name: UnsafePointer<CChar>?) -> Int32? {
    plans.withLock { plans in
      guard let key = key(name, in: plans), let plan = plans[key], plan.isOver else { return nil }
      return plan.afterwards
    }
  }

  /// The file system that all connections of this process use from the first test on.
  private static let install: Void = {
    guard let real else { return }
    let failing = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    failing.initialize(to: real.pointee)
    failing.pointee.pNext = nil
    failing.pointee.zName = UnsafePointer(strdup("failing"))
    failing.pointee.xDelete = { _, name, sync in
      let end = FailingFileSystem.ending(name)
      if case .notDeleted = end { return SQLITE_IOERR | 10 << 8 }
      let code = FailingFileSystem.real?.pointee.xDelete?(FailingFileSystem.real, name, sync) ?? SQLITE_ERROR
      if case .deletedAndReported = end { return SQLITE_IOERR | 5 << 8 }
      return code
    }
    // Every transaction begins with the question whether there is a journal.
    failing.pointee.xAccess = { _, name, flags, answer in
      FailingFileSystem.codeOfReading(name)
        ?? FailingFileSystem.real?.pointee.xAccess?(FailingFileSystem.real, name, flags, answer) ?? SQLITE_ERROR
    }
    sqlite3_vfs_register(failing, 1)
  }()
}
