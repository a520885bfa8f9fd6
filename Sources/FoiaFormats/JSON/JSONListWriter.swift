/// Writes a JSON list element by element, so that it is never in memory as a whole.
///
/// The pieces, one after the other, are the list: `next` for each element, then `end`.
public struct JSONListWriter {
  public enum Layout: Sendable {
    /// As `JSON.bytes` lays a list of objects out.
    case indented
    /// A line an element.
    case lines
  }

  private let layout: Layout
  private var isEmpty = true
  private var writer = JSONWriter()

  public init(_ layout: Layout) { self.layout = layout }

  /// The next element in UTF-8, with what stands before it.
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

  /// What stands behind the last element, with a line end; the whole list, where there was none.
  public var end: [UInt8] { Array((isEmpty ? "[]\n" : "\n]\n").utf8) }
}
