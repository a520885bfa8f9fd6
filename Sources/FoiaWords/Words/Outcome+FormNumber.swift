public import FoiaCore

extension Outcome {
  /// `三5` · `3.5`; `一` · `1` for the rows without leaves.
  public func formNumber(_ language: Language) -> String {
    let leaf = numberInGroup.map(String.init) ?? ""
    switch language {
    case .zh: return group.chineseNumber + leaf
    case .en: return "\(group.rawValue)" + (leaf.isEmpty ? "" : ".\(leaf)")
    }
  }
}
