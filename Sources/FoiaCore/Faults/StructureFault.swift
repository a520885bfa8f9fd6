/// What keeps a JSON text from being read, with its place in it.
public enum StructureFault: Error, Hashable, Sendable {
  /// The text is no JSON from a place on, line and column from 1; nothing of the text itself is told.
  case syntax(line: Int, column: Int, Syntax)
  /// Another kind of value stands at a place like `applications[3].cells`; `found` is the beginning of it.
  case isNot(path: String, Shape, found: String)
  /// A key is there twice in one object.
  case repeatedKey(path: String)

  public enum Syntax: Hashable, Sendable {
    /// Something else than a value, a comma or a bracket that belongs there.
    case unexpected
    /// The text ends too early.
    case unfinished
    /// A line end, another control character or a wrong escape within quotes.
    case badText
    case badNumber
    /// Arrays and objects within each other.
    case tooDeep(limit: Int)
    /// In bytes.
    case tooLong(limit: Int)
  }

  public enum Shape: Hashable, Sendable { case object, list, text }
}
