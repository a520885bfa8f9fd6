public import FoiaCalendar
internal import FoiaText

/// Which record a report was made from: how long the log was and how it ended, so that anyone who keeps the report can tell
/// later whether it is still the same log.
public struct ReportOrigin: Hashable, Sendable {
  public let count: Int
  /// SHA-256 in lower-case hexadecimal.
  public let hash: String
  /// Whether these are the figures as they were filed, and when they were published.
  public let isFiled: Bool
  public let published: Day?

  public init(count: Int, hash: String, isFiled: Bool = false, published: Day? = nil) {
    self.count = count
    self.hash = hash
    self.isFiled = isFiled
    self.published = published
  }

  /// `据台账第1至123条记录统计，校验码 4f3c…`
  func footer(_ language: Language) -> String {
    let hash = HeadWords.short(hash)
    switch (language, isFiled) {
    case (.zh, false): return "据台账第1至\(count)条记录统计，校验码 \(hash)"
    case (.zh, true):
      return "定稿存档的表" + (published.map { "（\($0.iso)公布）" } ?? "") + "，台账第1至\(count)条记录，校验码 \(hash)"
    case (.en, false): return "From entries 1 to \(count) of the ledger, head \(hash)"
    case (.en, true):
      return "As filed" + (published.map { ", published \($0.iso)" } ?? "")
        + "; entries 1 to \(count) of the ledger, head \(hash)"
    }
  }
}
