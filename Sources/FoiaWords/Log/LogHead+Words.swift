public import FoiaCalendar
public import FoiaCore

extension LogHead {
  /// The first half of the hash, 128 bits: nobody makes another log that begins alike.
  public var shortHash: String { String(hash.prefix(32)) }

  /// What stands under a report that was counted from the log up to here.
  public var footerOfCount: Phrase {
    Phrase(
      zh: "据台账第1至\(count)条记录统计，校验码 \(shortHash)",
      en: "From entries 1 to \(count) of the ledger, head \(shortHash)")
  }

  /// What stands under a table that was filed when the log had come up to here.
  public func footerOfFiling(published: Day?) -> Phrase {
    let day = published.map { Phrase(zh: "（\($0.iso)公布）", en: ", published \($0.iso)") } ?? .empty
    return Phrase(
      zh: "定稿存档的表\(day.zh)，台账第1至\(count)条记录，校验码 \(shortHash)",
      en: "As filed\(day.en); entries 1 to \(count) of the ledger, head \(shortHash)")
  }
}
