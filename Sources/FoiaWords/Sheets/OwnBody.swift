internal import FoiaCore

/// The agency whose ledger it is, known by its name and by what its own people call it.
public struct OwnBody: Hashable, Sendable {
  private let name: String?
  private static let shortest = 3
  private static let selves: Set<String> = ["本机关", "本局", "我局", "本单位", "我单位", "本委", "我委", "本办", "我办", "本级", "本部门"]
  private static let units = ["股", "科", "科室", "股室", "组", "岗", "窗口", "大厅", "办公室"]

  /// - Parameter agency: its full name; nil if nobody knows it.
  public init(_ agency: String?) { name = agency?.comparable }

  /// Whether a name that stands in a ledger is that of the agency: in full, without the places above it, in short (县住建局 of
  /// 易河县住房和城乡建设局), one of its units, or a word for itself.
  public func includes(_ other: String) -> Bool {
    let word = other.comparable
    if Self.selves.contains(word) || isUnit(word) { return true }
    guard let name else { return false }
    if word == name || word.hasSuffix(name) { return true }
    guard word.count >= Self.shortest, word.count < name.count else { return false }
    // The last character says what kind of agency it is; 办 is short for 办公室.
    let isSameKind = word.last == name.last || word.hasSuffix("办") && name.hasSuffix("办公室")
    return isSameKind && word.isAbbreviation(of: name)
  }

  private func isUnit(_ word: String) -> Bool {
    word.count <= 8 && Self.units.contains(where: word.hasSuffix) && !word.contains(where: "省市县区镇乡局委厅府".contains)
  }
}

extension Collection<Character> {
  /// Whether its characters stand in a longer name in their order, as those of a short name do: 县住建局.
  public func isAbbreviation(of name: some Sequence<Character>) -> Bool {
    var rest = self[...]
    for character in name where character == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
