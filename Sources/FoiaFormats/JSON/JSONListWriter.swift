/// Writes a JSON list element by element, so that the list is never in memory as a whole.
///
/// Call `next` for each element and then `end`; their results, one after the other, are the list.
public struct JSONListWriter {
  /// How the elements are laid out.
  public enum Layout: Sendable {
    /// Like `JSON.bytes` lays out a list of objects.
    case indented
    /// Each element on one line.
    case lines
  }

  private let layout: Layout
  private var isEmpty = true
  private var writer = JSONWriter()

  /// A list without elements so far.
  public init(_ layout: Layout) { self.layout = layout }

  /// The next element in UTF-8, with the bracket or comma before it.
  public mutating func next(_ value: JSON) -> [UInt8] {
    writer.removeAll()
    writer.append(isEmpty ? "[\n" : ",\n")
    isEmpty = false
    switch layout {
    case .indented:
      writer.indentBy(2)
      writer.layOut(value, indent: 2)
    case .lines: writer.writeLine(value)
    }
    return writer.bytes
  }

  /// What follows the last element, with a line end; the whole list if there are no elements.
  public var end: [UInt8] { Array((isEmpty ? "[]\n" : "\n]\n").utf8) }
}
