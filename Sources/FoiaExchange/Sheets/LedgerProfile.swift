public import FoiaCalendar
public import FoiaCore
internal import FoiaWords

/// What is known of the ledgers of a platform or an office: a mapping with a name. The same decisions that an import takes lead
/// an export into the platform's columns and words: the columns in the order of the file, of several words for one code the
/// first.
public struct LedgerProfile: Sendable {
  /// What is decided in it.
  public let decisions: LedgerDecisions
  /// The headings with what their columns hold, in the order of the file.
  let columns: [(heading: String, column: LedgerColumn)]
  /// For a field and a code, the word that stands for it.
  private let words: [String: [String: String]]

  /// The names of the profiles that come with the program.
  public static let shipped = texts.keys.sorted()

  /// The text of a profile that comes with the program; nil if none is called so.
  public static func text(shippedAs name: String) -> String? {
    texts[name].map { String(decoding: $0, as: UTF8.self) }
  }

  private static let texts = ["shanghai": PackageResources.shanghai_txt]

  /// Reads a profile.
  ///
  /// - Throws: a `Fault` that names each line that cannot be read.
  public init(_ text: String, today: Day) throws(Fault) {
    decisions = try LedgerMapping.read(text, today: today)
    var columns: [(heading: String, column: LedgerColumn)] = []
    var words: [String: [String: String]] = [:]
    for line in text.split(separator: "\n").map({ String($0).trimmed }) where !line.hasPrefix("#") {
      guard let (field, value, answer) = LedgerMapping.parts(of: line), !answer.isEmpty else { continue }
      if field == "column" {
        if let column = decisions.columns[value] { columns.append((value, column)) }
      } else if let code = decisions.values[field]?[value], words[field]?[code] == nil {
        words[field, default: [:]][code] = value
      }
    }
    self.columns = columns
    self.words = words
  }

  /// The word for a code of a field, or the first that there is of several codes; nil if the profile has none.
  func word(_ field: LedgerColumn, for codes: String...) -> String? {
    codes.lazy.compactMap { words[field.rawValue]?[$0] }.first
  }
}
