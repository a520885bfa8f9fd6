internal import FoiaCalendar
public import FoiaCore

/// What is said about filing.
public enum FilingWords {
  public static func filed(
    _ filing: Filing, isAgain: Bool, waived: Int, head: LogHead, _ language: Language
  ) -> String {
    let (year, hash) = (filing.year, head.shortHash)
    switch language {
    case .zh:
      return "已将\(year)年度的表\(isAgain ? "再次" : "")定稿存档" + (filing.published.map { "，\($0.long(.zh))公布" } ?? "")
        + (waived > 0 ? "，放行\(waived)个错误" : "")
        + "。\n请另行记下：记录\(head.count)条，校验码 \(hash)（日后核对：foia check --head \(hash)）\n"
        + (filing.published == nil ? "公布后登记：foia freeze \(year) --published 日期\n" : "")
        + "定稿的表：foia report \(year) --filed；核对变动：foia drift \(year)\n"
    case .en:
      return "Filed the table of \(year)\(isAgain ? " again" : "")"
        + (filing.published.map { ", published \($0.long(.en))" } ?? "")
        + (waived > 0 ? "; \(waived) \(waived == 1 ? "error" : "errors") waived" : "")
        + ".\nNote outside this file: \(head.count) entries, head \(hash) (to compare later: foia check --head \(hash))\n"
        + (filing.published == nil ? "Once it is published: foia freeze \(year) --published DATE\n" : "")
        + "The filed table: foia report \(year) --filed; what moves: foia drift \(year)\n"
    }
  }

  /// How many opening cases the ledger holds, beside those a typed table carries out.
  public static func openingCases(_ year: Int, filed: Int, now: Int, _ language: Language) -> String {
    switch language {
    case .zh: "\(year)年定稿结转\(filed)件，台账中\(year)年底未办结的有\(now)件：导入或登记期初未办结申请后，用 foia check T4 核对"
    case .en:
      "the filed table of \(year) carries \(filed) over, the ledger holds \(now) open at its end: import the opening cases, then foia check T4"
    }
  }

  /// What a filing would do.
  public static func wouldFile(_ filing: Filing, _ language: Language) -> String {
    switch language {
    case .zh: "检查通过：\(filing.year)年度的表可以定稿存档。未写入任何内容。\n"
    case .en: "All is well: the table of \(filing.year) can be filed. Nothing was written.\n"
    }
  }

  /// That the day of publication of a filed table is recorded.
  public static func published(_ filing: Filing, _ language: Language) -> String {
    let day = filing.published
    switch language {
    case .zh: return "已登记\(filing.year)年度报告的公布日期 \(day?.long(.zh) ?? "")，定稿的表不变。\n"
    case .en:
      return
        "Recorded that the report of \(filing.year) was published \(day?.long(.en) ?? ""); the filed table stays as it is.\n"
    }
  }

  /// The year the ledger's own tables begin with, where a typed table sets it.
  public static func begins(_ year: Int, _ language: Language) -> String {
    language == .zh
      ? "本台账的统计自\(year)年开始；此前收到的申请为期初未办结申请"
      : "the ledger's own tables begin with \(year); what was received before are its opening cases"
  }

  /// What is said beside a report of a filed year that has drifted.
  public static func drifts(_ year: Int, cells: Int, _ language: Language) -> String {
    switch language {
    case .zh: "\(year)年度已定稿，今天的记录与定稿有\(cells)格不一致：foia drift \(year)；定稿的表：foia report \(year) --filed"
    case .en:
      "the report of \(year) is filed, and \(cells) \(cells == 1 ? "cell differs" : "cells differ") from it today: foia drift \(year); the filed table: foia report \(year) --filed"
    }
  }
}
