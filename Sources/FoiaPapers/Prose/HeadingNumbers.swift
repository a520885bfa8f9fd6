internal import FoiaCore
internal import FoiaWords

/// How the titles of a report are numbered (A5).
struct HeadingNumbers {
  private enum System: Hashable { case chinese, digits, roman, part }

  private var shifts: [Int] = []
  private var titles: [System: [ProseText.Line]] = [:]
  private var parts: [ProseText.Line] = []

  /// Notes a title of a section with the number it has.
  mutating func note(_ section: ReportSection, _ number: Int?, _ line: ProseText.Line) {
    guard let number else { return }
    shifts.append(number - section.rawValue)
    if let system = Self.system(of: line.text) { titles[system, default: []].append(line) }
    if Self.isPart(line.text) { parts.append(line) }
  }

  /// Notes a numbered line that is the title of no section.
  mutating func note(other line: ProseText.Line) { if Self.isPart(line.text) { parts.append(line) } }

  /// What is wrong, each with its line.
  var faults: [(TextFault, Int?)] {
    var faults: [(TextFault, Int?)] = []
    // One title in another way is a slip of the pen.
    let used = titles.values.filter { $0.count > 1 }.map { $0[0] }.sorted { $0.number < $1.number }
    if used.count > 1 { faults.append((.headingSystems(used[0].text, used[1].text), used[1].number)) }
    if parts.count > 1 {
      faults.append((.partsAsSections(parts[0].text), parts[0].number))
    } else if let shift = shifts.first, shift != 0, shifts.count > 2, shifts.allSatisfy({ $0 == shift }) {
      faults.append((.headingsShifted(by: shift), used.first?.number))
    }
    return faults
  }

  private static func system(of title: String) -> System? {
    guard let first = title.first else { return nil }
    if first == "第" { return .part }
    if ProseWords.numerals.contains(first) { return .chinese }
    if "IVX".contains(first) { return .roman }
    return first.isNumber ? .digits : nil
  }

  /// Whether a numbered line is the title of a part of section one that no section is called like: 三、政府信息管理.
  private static func isPart(_ title: String) -> Bool {
    let name = title.drop { !"、.．".contains($0) }.dropFirst()
    guard name.count <= 20 else { return false }
    return ProseWords.partsOfOverview.contains(where: name.contains)
      && !ProseWords.ofSections.contains(where: name.contains)
  }
}
