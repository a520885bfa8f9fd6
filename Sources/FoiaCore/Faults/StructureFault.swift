/// Why a JSON text cannot be read, with the place of the problem.
public enum StructureFault: Error, Hashable, Sendable {
  /// The text is not JSON from this place on; line and column count from 1. The text itself is not repeated.
  case syntax(line: Int, column: Int, Syntax)
  /// The value at a path like `applications[3].cells` has another type than it should have; `found` is its beginning.
  case isNot(path: String, Shape, found: String)
  /// A key stands twice in one object.
  case repeatedKey(path: String)

  /// What is wrong with the syntax.
  public enum Syntax: Hashable, Sendable {
    /// Something other than the value, comma or bracket that should stand there.
    case unexpected
    /// The text ends too early.
    case unfinished
    /// A text in quotes with a line end, another control character or a wrong escape.
    case badText
    /// Not a valid number.
    case badNumber
    /// More arrays and objects within each other than the limit.
    case tooDeep(limit: Int)
    /// The text is longer than the limit, in bytes.
    case tooLong(limit: Int)
  }

  /// The type that a value should have.
  public enum Shape: Hashable, Sendable {
    case object, list, text
    /// `true` or `false`.
    case truth
    /// A date that the calendar has.
    case date
    /// A date that does not stand before it.
    case newDate
    /// A date that the notice of a year can arrange.
    case dateOfNotice(Int)
    /// A year.
    case anyYear
  }
}
