extension StringProtocol {
  /// A text of several lines, those that are longer than `width` cells broken: what goes on stands under the beginning
  /// of its line or, in a list of names and meanings, under the meaning. nil breaks no line.
  public func paragraphs(in width: Int?) -> String {
    guard let width else { return withoutJoiners }
    return split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.displayWidth > width else { return line.withoutJoiners }
      let hang = line.hang(in: width)
      let lines = line.wrapped(to: width, rest: width - hang)
      return lines.joined(separator: "\n" + String.blanks(hang))
    }.joined(separator: "\n")
  }

  /// How far the lines after the first are indented: as far as what stands behind the first wide gap, if there is room
  /// enough beside it, else a little more than the first.
  private func hang(in width: Int) -> Int {
    let indent = prefix { $0 == " " }
    let rest = self[indent.endIndex...]
    let meaning = rest.firstRange(of: "  ").map { rest[$0.upperBound...].drop { $0 == " " } }
    let column = meaning.map { self[..<$0.startIndex].displayWidth } ?? 0
    return column > 0 && column <= width / 2 ? column : indent.count + (indent.isEmpty ? 0 : 2)
  }
}
