/// The program that keeps others from reading or writing the ledger.
public struct LockHolder: Hashable, Sendable {
  /// The number the operating system gave it.
  public var processID: Int
  /// What it is, such as `foia import`, without its other arguments, which may name persons.
  public var command: String
  /// For how many seconds it has been running; nil if the operating system does not tell.
  public var seconds: Int?

  /// A program that was found to hold the lock.
  public init(processID: Int, command: String, seconds: Int? = nil) {
    self.processID = processID
    self.command = command
    self.seconds = seconds
  }
}
