/// Writes a JSON object of which one member is a list of objects, element by element, so that the list is never in memory
/// as a whole.
///
/// Call `next` for each element and then `end`; their results, one after the other, are the object as `JSON.bytes` lays
/// it out.
public struct JSONMemberWriter {
  private let before: [JSON.Member]
  private let key: String
  private var isEmpty = true
  private var writer = JSONWriter()

  /// An object whose list has no elements so far.
  ///
  /// - Parameters:
  ///   - before: the members before the list.
  ///   - key: the key of the list.
  public init(after before: [JSON.Member], list key: String) {
    self.before = before
    self.key = key
  }

  /// The next element, which must be an object, in UTF-8, with what stands before it.
  public mutating func next(_ value: JSON) -> [UInt8] {
    writer.removeAll()
    if isEmpty {
      writer.append("{\n")
      for member in before {
        writer.writeMember(member, indent: 2)
        writer.append(",\n")
      }
      writer.writeKey(key, indent: 2)
      writer.append("[\n")
    } else {
      writer.append(",\n")
    }
    isEmpty = false
    writer.indentBy(4)
    writer.layOut(value, indent: 4)
    return writer.bytes
  }

  /// What follows the last element, with a line end; the whole object if there are no elements.
  ///
  /// - Parameter after: the members after the list.
  public func end(_ after: [JSON.Member]) -> [UInt8] {
    if isEmpty { return JSON.object(before + [JSON.Member(key, .array([]))] + after).bytes }
    var writer = JSONWriter()
    writer.append("\n")
    writer.indentBy(2)
    writer.append("]")
    for member in after {
      writer.append(",\n")
      writer.writeMember(member, indent: 2)
    }
    writer.append("\n}\n")
    return writer.bytes
  }
}
