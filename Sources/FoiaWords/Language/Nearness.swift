internal import FoiaCore

/// What somebody may have meant by a word that is none of the known ones.
public enum Nearness {
  /// The values whose spelling is nearest to `word`, at most three, nearest first.
  public static func near(_ word: String, among names: [(spelling: String, value: String)]) -> [String] {
    if word.isLongerThanAnyName { return [] }
    var nearest: [String: Int] = [:]
    let length = word.count
    for (spelling, value) in names {
      let spelling = spelling.comparable
      let limit = max(1, max(length, spelling.count) / 3)
      // Each letter that one has more than the other is an edit, so that a text much longer than a name is not compared.
      guard abs(length - spelling.count) <= limit || contains(spelling, word) else { continue }
      let distance = contains(spelling, word) ? 0 : edits(from: word, to: spelling)
      // One character in common says nothing: 微信 is no 来信.
      let shared = max(word.count, spelling.count) - distance
      if distance <= limit, shared >= 2 { nearest[value] = min(distance, nearest[value] ?? .max) }
    }
    return nearest.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map(\.key)
  }

  private static func contains(_ spelling: String, _ word: String) -> Bool {
    word.count >= 2 && spelling.contains(word)
  }

  /// How many letters must be put in, left out, changed or swapped with their neighbour.
  private static func edits(from word: String, to other: String) -> Int {
    let (a, b) = (Array(word), Array(other))
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
