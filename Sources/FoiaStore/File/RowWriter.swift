internal import Dispatch
internal import Foundation

/// Runs insertions: at once, or, for bulk work, on a second thread while the caller makes further rows.
///
/// From `runBehind` to `catchUp` nothing else may use the database; whoever holds it asks `requireAtRest` first.
final class RowWriter: Sendable {
  private struct Backlog {
    /// The second thread; nil while rows are inserted at once.
    var thread: pthread_t?
    /// The rows to be handed over next.
    var batch = PackedRows()
    /// What was handed over, in order; an empty batch is the last one.
    var waiting: [PackedRows] = []
    var failure: (any Error)?

    mutating func takeBatch() -> PackedRows {
      defer { batch = PackedRows() }
      return batch
    }
  }

  private static let batchSize = 512
  private let backlog = Guarded(Backlog())
  /// How many batches may wait to be written, which limits the memory they take.
  private let room = DispatchSemaphore(value: 4)
  /// How many batches are waiting.
  private let work = DispatchSemaphore(value: 0)

  /// Inserts a row, or queues it for the second thread.
  ///
  /// - Throws: the error of this row, or of an earlier one that was queued.
  func run(_ insertion: Insertion, _ values: [Insertion.Value]) throws {
    if !insertion.isPrepared, backlog.withLock({ $0.thread != nil }) {
      // The second thread holds the database; it is given back for the first row of each kind.
      try catchUp()
      try insertion.prepare()
      runBehind()
    }
    let (isBehind, full) = try backlog.withLock { backlog -> (Bool, PackedRows?) in
      if let failure = backlog.failure { throw failure }
      guard backlog.thread != nil else { return (false, nil) }
      backlog.batch.append(insertion, values)
      return (true, backlog.batch.count < Self.batchSize ? nil : backlog.takeBatch())
    }
    if !isBehind { return try insertion.run(values) }
    if let full { enqueue(full) }
  }

  /// Stops the program if a second thread is writing, because two threads in one connection damage the ledger.
  func requireAtRest() {
    precondition(backlog.withLock { $0.thread == nil }, "the database is used while a second thread writes to it")
  }

  /// From now on rows are written on a second thread. Where the system lets the program make none, they are written at
  /// once as before. The thread is our own, because a dispatch queue waits for ever for one that it cannot have.
  func runBehind() {
    let writer = Unmanaged.passRetained(self)
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<RowWriter>.fromOpaque(context).takeRetainedValue().writeBatches() }
        return nil
      }, writer.toOpaque())
    if failure == 0 { backlog.withLock { $0.thread = thread } } else { writer.release() }
  }

  /// Waits until every queued row is written, and goes back to writing at once.
  ///
  /// - Throws: the first error of a queued row.
  func catchUp() throws {
    let (thread, rest) = backlog.withLock { backlog in
      defer { backlog.thread = nil }
      return (backlog.thread, backlog.takeBatch())
    }
    if let thread {
      if rest.count > 0 { enqueue(rest) }
      enqueue(PackedRows())
      pthread_join(thread, nil)
    }
    if let failure = backlog.withLock({ $0.failure }) { throw failure }
  }

  private func enqueue(_ batch: PackedRows) {
    room.wait()
    backlog.withLock { $0.waiting.append(batch) }
    work.signal()
  }

  /// The second thread: writes batch by batch, to the empty one.
  private func writeBatches() {
    while true {
      work.wait()
      let (batch, isSound) = backlog.withLock { ($0.waiting.removeFirst(), $0.failure == nil) }
      defer { room.signal() }
      if batch.count == 0 { return }
      guard isSound else { continue }
      do {
        try batch.run()
      } catch {
        backlog.withLock { $0.failure = error }
      }
    }
  }
}

/// A value that one thread at a time can reach. Its lock is one that the thread sanitizer knows; it cannot see the `Mutex` of
/// Swift's library, and would call every access a race.
private final class Guarded<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  init(_ value: Value) { self.value = value }

  func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    try lock.withLock { try body(&value) }
  }
}
