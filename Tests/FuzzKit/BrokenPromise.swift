import FoiaCore
import FoiaWords

/// What a reader did not keep.
public struct BrokenPromise: Error, CustomStringConvertible {
  /// The promise, and what was found in its place.
  public let description: String
}

/// Looks whether a promise is kept.
func promise(_ isKept: Bool, _ words: @autoclosure () -> String) throws(BrokenPromise) {
  if !isKept { throw BrokenPromise(description: words()) }
}

/// Reads a text; nil where it is refused, with an error that is fit to be shown.
func read<Value>(_ text: String, _ reading: (String) throws -> Value) throws -> Value? {
  do {
    return try reading(text)
  } catch let broken as BrokenPromise {
    throw broken
  } catch {
    try promise(toTell: Fault(foreign: error))
    return nil
  }
}

/// Reads a text that the program has printed itself.
func reread<Value: Equatable>(
  _ printed: String, as value: Value, _ reading: (String) throws -> Value
) throws(BrokenPromise) {
  let again: Value
  do { again = try reading(printed) } catch {
    throw BrokenPromise(description: "'\(printed)', printed for \(value), is refused: \(error)")
  }
  try promise(again == value, "'\(printed)', printed for \(value), is read as \(again)")
}

/// The longest sentence about one problem, in characters. The longest lists of the program fit in it; what was typed is
/// repeated only as far as it helps to find it.
private let longestSentence = 1500

/// An error is known to the program, and repeats no long input.
func promise(toTell fault: Fault) throws(BrokenPromise) {
  // All problems of a file are of a few kinds; to word each takes long.
  for problem in fault.problems.prefix(4) {
    if case .unexpected(let detail) = problem { throw BrokenPromise(description: "unexpected: \(detail)") }
    guard let text = problem.text else { continue }
    for language in Language.allCases { try promise(short: text.sentence(language)) }
  }
}

/// A sentence repeats no long input.
func promise(short sentence: String) throws(BrokenPromise) {
  try promise(sentence.count <= longestSentence, "a sentence of \(sentence.count) characters: \(sentence.prefix(200))…")
}
