internal import FoiaCore

extension ProseReader {
  /// The statements of a sentence beside each other: what it counts twice may be in parts (首次答复12件，重新答复1件), and what was
  /// answered and carried over may make up what was received, so that it is of those alone.
  ///
  /// - Parameters:
  ///   - sentence: what else it says.
  ///   - received: how many applications the line said before it came in the year.
  static func weighed(
    _ statements: ArraySlice<ProseStatement>, beside sentence: Sentence, received: Int?
  ) -> [ProseStatement] {
    func numbers(_ names: [String]) -> [String] { statements.filter { $0.names == names }.map(\.number) }
    func number(_ name: String) -> Int? {
      statements.last { $0.names.contains(name + ".total") }.flatMap { Int($0.number) }
    }
    return statements.map { statement in
      var weighed = statement
      if sentence.numbers.count <= mostBeside, counted.contains(where: { statement.names.first == $0 + ".total" }) {
        weighed.beside = sentence.numbers
        if let own = Int(statement.number).flatMap({ weighed.beside.firstIndex(of: $0) }) {
          weighed.beside.remove(at: own)
        }
      }
      let same = Set(
        numbers(statement.names) + (statement.names.count == 1 ? sentence.parts[statement.names[0]] ?? [] : []))
      if same.count > 1 {
        let sum = same.compactMap { Int($0) }.reduce(0, +)
        weighed.isCertain = false
        weighed.others = same.sorted() + [String(sum)]
      }
      // 收到12件，答复10件，2件未到期: of those that came in the year, whatever was carried in.
      if case .ofNew = statement.scope, let answered = Int(statement.number), let new = number("new") ?? received,
        answered < new,
        sentence.numbers.contains(new - answered)
      {
        weighed.scope = .ofNew(isSaid: true)
      }
      return weighed
    }
  }

  /// The rows that sentences count with others in them.
  private static let counted = ["new", "total", "handled", "granted"]
  /// How many numbers a sentence may have that one of them is looked for within another.
  private static let mostBeside = 60
}
