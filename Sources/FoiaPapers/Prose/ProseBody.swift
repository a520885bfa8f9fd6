internal import FoiaCore
internal import FoiaWords

/// The reporting body as the sentences of its report name it.
struct ProseBody {
  private let agency: String
  /// The last character of the area it governs; nil for a body that governs none.
  private let area: Character?
  private let names: [[Character]]
  /// The last character of the names that leave characters out; nil for a body that has none.
  private let ending: Character?
  /// Whether reviews come to it as to the organ that decides them, and not only against it.
  let decidesReviews: Bool

  /// - Parameter body: what it is; nil tells it by the name.
  init(agency: String, _ body: ReportingBody? = nil) {
    decidesReviews = (body ?? ReportingBody(agency: agency)) == .government
    self.agency = agency.filter { !$0.isWhitespace }
    var stem = self.agency
    for ending in ProseWords.governmentEndings where stem.hasSuffix(ending) {
      stem = String(stem.dropLast(ending.count))
    }
    if stem.hasSuffix("街道") { stem = String(stem.dropLast()) }
    self.area = stem.last.flatMap { ProseWords.areas.contains($0) ? $0 : nil }
    self.names = Self.names(self.agency).map(Array.init)
    let named = self.agency
    self.ending = ProseWords.shortEndings.first { named.hasSuffix($0.of) }?.ending
  }

  /// The name of a body as its report shortens it, the longest first: without what it adds to the name of its area, and without
  /// the areas that it lies in.
  private static func names(_ agency: String) -> [String] {
    var names = [agency]
    for ending in ProseWords.governmentEndings where agency.hasSuffix(ending) && agency.count > ending.count + 1 {
      names.append(String(agency.dropLast(ending.count)))
    }
    names += names.filter { $0.contains("人民政府") }.map { $0.replacing("人民政府", with: "政府") }
    if agency.hasSuffix("管理委员会") { names.append("管委会") }
    // 某区人民政府某街道办事处
    if let government = agency.firstRange(of: "人民政府"), government.upperBound < agency.endIndex {
      names += Self.names(String(agency[government.upperBound...]))
    }
    // Nobody but a sub-district is spoken of as 街道 alone: others are 各街道.
    if agency.hasSuffix("街道办事处") { names += ["街道", "街道办"] }
    for name in names {
      for (index, character) in zip(name.indices, name) where ProseWords.areasAbove.contains(character) {
        let rest = name[name.index(after: index)...]
        if rest.count >= 3 { names.append(String(rest)) }
        if rest.count >= 2, index != name.startIndex { names.append(String(name[index...])) }
      }
    }
    return Set(names).sorted { ($0.count, $0) > ($1.count, $1) }
  }

  /// The length of this body's name where it begins at a place of a text; nil where it does not.
  func nameLength(in text: [Character], at start: Int) -> Int? {
    let whole = names.first { $0.first == text[start] && text[start...].starts(with: $0) }
    guard let name = whole ?? shortName(in: text, at: start) else { return nil }
    // The bureau of the city is not that of the district, though it ends alike.
    if start > 0, ProseWords.areasAbove.contains(text[start - 1]),
      !agency.contains(String(text[start - 1]) + String(name))
    {
      return nil
    }
    return name.count
  }

  /// A name that leaves characters of the agency's out, where it begins at a place of a text: 县工信局 of 县工业和信息化局, 市卫健委
  /// of 市卫生健康委员会; nil where none does.
  private func shortName(in text: [Character], at start: Int) -> [Character]? {
    guard let ending, agency.contains(text[start]) else { return nil }
    let end = text[start...].prefix(Self.longestShortName).firstIndex(of: ending)
    guard let end, end - start + 1 >= Self.shortestName else { return nil }
    let name = Array(text[start...end])
    return name.isAbbreviation(of: agency) ? name : nil
  }

  private static let (shortestName, longestShortName) = (3, 8)

  /// Whether all of an area is the body's own: 全区 in the report of a district. A bureau's report speaks of the district as of
  /// others; nobody but a town speaks of the whole town.
  func governs(_ area: Character) -> Bool { self.area == area || ProseWords.smallAreas.contains(area) }

  /// Whether words name this body: its name, or the end or the beginning of its name.
  func isNamed(by text: String) -> Bool {
    text.count >= 2 && (agency.hasSuffix(text) || agency.hasPrefix(text) || text.hasSuffix(agency))
  }

  /// Whether words name another body: 市教育局.
  func isOther(_ text: String) -> Bool {
    guard text.count >= 2, ProseWords.ofBodies.contains(where: text.hasSuffix) else { return false }
    // The words before the name of this body may be anything: 今年宿迁市.
    return !(2...text.count).contains { isNamed(by: String(text.suffix($0))) }
  }
}
