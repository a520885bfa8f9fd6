internal import Dispatch
internal import Synchronization

/// Runs insertions: at once, or, for bulk work, on a second thread while the caller makes further rows.
///
/// From `runBehind` to `catchUp` nothing else may use the database.
final class RowWriter: Sendable {
  private struct Row: @unchecked Sendable {
    // Handed from one thread to the other, and never used by both.
    let insertion: Insertion
    let values: [Insertion.Value]
  }

  private struct Backlog {
    var isBehind = false
    var batch: [Row] = []
    var failure: (any Error)?

    mutating func takeBatch() -> [Row] {
      defer { batch = [] }
      return batch
    }
  }

  private static let batchSize = 512
  private let backlog = Mutex(Backlog())
  private let queue = DispatchQueue(label: "foia.rows")
  /// How many batches may wait to be written, which limits the memory they take.
  private let room = DispatchSemaphore(value: 4)

  /// Inserts a row, or queues it for the second thread.
  ///
  /// - Throws: the error of this row, or of an earlier one that was queued.
  func run(_ insertion: Insertion, _ values: [Insertion.Value]) throws {
    let (isBehind, full) = try backlog.withLock { backlog -> (Bool, [Row]) in
      if let failure = backlog.failure { throw failure }
      guard backlog.isBehind else { return (false, []) }
      backlog.batch.append(Row(insertion: insertion, values: values))
      return (true, backlog.batch.count < Self.batchSize ? [] : backlog.takeBatch())
    }
    if !isBehind { return try insertion.run(values) }
    if !full.isEmpty { enqueue(full) }
  }

  /// From now on rows are written on a second thread.
  func runBehind() { backlog.withLock { $0.isBehind = true } }

  /// Waits until every queued row is written, and goes back to writing at once.
  ///
  /// - Throws: the first error of a queued row.
  func catchUp() throws {
    let rest = backlog.withLock { backlog in
      backlog.isBehind = false
      return backlog.takeBatch()
    }
    if !rest.isEmpty { enqueue(rest) }
    queue.sync {}
    if let failure = backlog.withLock({ $0.failure }) { throw failure }
  }

  private func enqueue(_ batch: [Row]) {
    room.wait()
    queue.async { [self] in
      defer { room.signal() }
      guard backlog.withLock({ $0.failure == nil }) else { return }
      do {
        for row in batch { try row.insertion.run(row.values) }
      } catch {
        backlog.withLock { $0.failure = error }
      }
    }
  }
}
