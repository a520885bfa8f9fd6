internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// The kind of applicant that words name; nil if they name none or several.
  func kind(_ before: [ProseToken], _ after: [ProseToken]) -> (code: String, isCertain: Bool)? {
    func kinds(_ tokens: some Sequence<ProseToken>) -> [(code: String, isCertain: Bool)] {
      tokens.compactMap { if case .kind(let code, let isCertain)? = $0.word { (code, isCertain) } else { nil } }
    }
    let named = kinds(before)
    if named.count == 1 { return named[0] }
    guard named.isEmpty, !before.contains(where: { $0.row != nil }) else { return nil }
    let behind = after.prefix { token in
      if case .kind? = token.word { return true }
      return token.isFiller || token.word == .application || token.word == .applications
    }
    let those = kinds(behind)
    return those.count == 1 ? those[0] : nil
  }

  /// The figure of a kind of applicants that a number is of; nil where it is of some of them.
  mutating func figure(of kind: (code: String, isCertain: Bool), _ before: [ProseToken]) -> Figure? {
    let named = Self.mostExact(in: before)
    let tail = named.map { Array(before[($0.place + 1)...]) } ?? before
    let isNarrow = tail.contains {
      if case .unknown(let text) = $0.meaning { text.contains(where: \.isLetter) && !$0.isOfMany } else { false }
    }
    guard !isNarrow, scope != .part else {
      narrow()
      return nil
    }
    if let named, named.row.names.count == 1 || named.row.names.first == "new", let name = named.row.names.first {
      row = name
      return Figure(
        names: ["\(name).\(kind.code)"], isCertain: kind.isCertain && named.row.rank > .vague,
        isOfApplications: name != "new")
    }
    // 商业企业申请2件、予以公开1件 begins anew.
    let asks = before.contains { [.application, .applications].contains($0.word) }
    // 上年结转5件。自然人31件 may be of all that came; 予以公开14件，其中自然人10件 is of those.
    let isAmong = before.contains { $0.word == .among } || sentence.isInBrackets
    if isAmong, sentence.rows.last == row { sentence.rowOfKinds = row }
    if let row, row == "new" || !asks && sentence.rowOfKinds == row {
      return Figure(names: ["\(row).\(kind.code)"], isCertain: kind.isCertain, isOfApplications: row != "new")
    }
    let rows = [row].compactMap(\.self) + ["new", "total", "handled"]
    return Figure(names: rows.map { "\($0).\(kind.code)" }, isCertain: false)
  }
}
