/// Rows of text in aligned columns, two blanks between them; the last column may be long.
public enum Columns {
  /// - Parameter width: the cells of a line; the last column wraps to it. nil: lines may be as long as they like.
  public static func text(head: [String]?, rows: [[String]], width: Int?) -> String {
    let all = (head.map { [$0] } ?? []) + rows
    let count = all.first?.count ?? 0
    let widths = (0..<max(0, count - 1)).map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
    let indent = widths.reduce(0) { $0 + $1 + 2 }
    return all.map { row in
      let lead = zip(row, widths).map { $0.padded(to: $1) + "  " }.joined()
      let room = width.map { max(16, $0 - indent) }
      let last = room.map { row[count - 1].wrapped(to: $0) } ?? [row[count - 1]]
      let lines = last.enumerated().map { ($0 == 0 ? lead : String(repeating: " ", count: indent)) + $1 }
      return lines.map { $0.trimmingTrailingBlanks + "\n" }.joined()
    }.joined()
  }
}
