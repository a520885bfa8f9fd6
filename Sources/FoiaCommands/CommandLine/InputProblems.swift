internal import FoiaCore

/// Everything that is wrong with the input of one command: what cannot be read, and what the rules forbid.
struct InputProblems {
  var reading: [ReadingFault] = []
  var rules: [RuleViolation] = []

  var isEmpty: Bool { reading.isEmpty && rules.isEmpty }

  /// Throws a `Fault` with all of them, if there are any.
  func check() throws(Fault) {
    if !isEmpty { throw Fault(reading.map { .reading($0) } + rules.map { .rule($0) }) }
  }

  /// Reads a value if there is one; if that fails, the problem is noted and nil is returned.
  @discardableResult
  mutating func read<Value>(_ text: String?, _ reading: (String) throws(ReadingFault) -> Value) -> Value? {
    guard let text else { return nil }
    do throws(ReadingFault) { return try reading(text) } catch {
      self.reading.append(error)
      return nil
    }
  }
}
