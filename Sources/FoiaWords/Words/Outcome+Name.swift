public import FoiaCore

extension OutcomeCode {
  /// The label of the outcome's row as the newest form that has it prints it, its number included.
  public func label(_ language: Language) -> String { Form.place(of: self)?.row.label(language) ?? rawValue }

  /// The outcome in running text: its group where the label alone says too little.
  public func name(_ language: Language) -> String { Self.names[self]?(language) ?? rawValue }

  private static let names: [OutcomeCode: Phrase] = {
    var names: [OutcomeCode: Phrase] = [:]
    for code in Set(Form.allCases.flatMap(\.outcomes)) {
      guard let (group, row) = Form.place(of: code) else { continue }
      let (name, leaf) = (group.label.unnumbered, row.label.unnumbered)
      names[code] =
        group.outcomes.count == 1 ? name : Phrase(zh: "\(name.zh)（\(leaf.zh)）", en: "\(name.en): \(leaf.en)")
    }
    return names
  }()
}

extension Outcome {
  /// The label of the outcome's row as the newest form prints it, its number included.
  public func label(_ language: Language) -> String { code.label(language) }

  /// The outcome in running text: its group where the label alone says too little.
  public func name(_ language: Language) -> String { code.name(language) }

  /// Its number in part three of the newest form, `三5` · `3.5`; `一` · `1` for a row without others beside it.
  public func formNumber(_ language: Language) -> String {
    guard let (group, row) = Form.place(of: code) else { return "" }
    let leaf = group.leaves.count == 1 ? "" : String(row.number)
    switch language {
    case .zh: return group.number.inChinese + leaf
    case .en: return "\(group.number)" + (leaf.isEmpty ? "" : ".\(leaf)")
    }
  }
}
