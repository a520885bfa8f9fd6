public import FoiaCore

extension LedgerWords {
  /// The title of a ledger that goes out; a masked one says so.
  public static func title(_ agency: String, masked: Bool) -> Phrase { marked(title(agency), masked) }

  /// What the ledger that goes out is called on the tab of its sheet; a masked one says so.
  public static func sheet(masked: Bool) -> Phrase { marked(sheet, masked) }

  private static func marked(_ name: Phrase, _ masked: Bool) -> Phrase {
    guard masked else { return name }
    let mark = CanonicalLedger.markText
    return Phrase(zh: "\(name.zh)（\(mark.zh)）", en: "\(name.en) (\(mark.en))")
  }

  /// What the table of a period is called on the tab of its sheet.
  public static func sheet(of period: Period) -> Phrase {
    Phrase(zh: "\(period.name.zh)统计表", en: "Table of \(period.name.en)")
  }

  /// The name of the file of a ledger that goes out, where only its folder is named.
  ///
  /// - Parameter day: the day it is written, in ISO form.
  public static func fileName(_ agency: String, day: String, masked: Bool, format: String) -> Phrase {
    let name = agency.map { "/\\:*?\"<>|".contains($0) || $0.isNewline ? "_" : String($0) }.joined()
    let words = sheet(masked: masked)
    return Phrase(zh: "\(words.zh)-\(name)-\(day).\(format)", en: "\(words.en) \(name) \(day).\(format)")
  }

  /// Whether something is so, in a cell: 是 · yes.
  public static func yesOrNo(_ isSo: Bool) -> Phrase {
    isSo ? Phrase(zh: "是", en: "yes") : Phrase(zh: "否", en: "no")
  }
}
