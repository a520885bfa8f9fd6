internal import FoiaCalendar
public import FoiaCore

/// What is said about filing.
public enum FilingWords {
  /// That the table of a year was filed, and what is to be done and looked at now.
  ///
  /// - Parameters:
  ///   - waived: how many errors stand in it.
  ///   - head: where the log stands after the filing.
  public static func filed(_ filing: Filing, isAgain: Bool, waived: Int, head: LogHead) -> Phrase {
    let (year, hash) = (filing.year, head.shortHash)
    let again = isAgain ? Phrase(zh: "再次", en: " again") : .empty
    let published = filing.published.map { Phrase(zh: "，\($0.long.zh)公布", en: ", published \($0.long.en)") } ?? .empty
    let errors = waived == 1 ? "error" : "errors"
    let waivers = waived > 0 ? Phrase(zh: "，放行\(waived)个错误", en: "; \(waived) \(errors) waived") : .empty
    let comparing = CommandHint(.check, .option(CheckSyntax.head, hash))
    let publishing = CommandHint(.freeze, .year(year), .option(FreezeSyntax.published))
    let publication =
      filing.published == nil
      ? Phrase(zh: "公布后登记：\(publishing.zh)\n", en: "Once it is published: \(publishing.en)\n") : .empty
    let table = CommandHint(.report, .year(year), .flag(ReportSyntax.filed))
    let moves = CommandHint(.drift, .year(year))
    let first = Phrase(
      zh: "已将\(year)年度的表\(again.zh)定稿存档\(published.zh)\(waivers.zh)。\n",
      en: "Filed the table of \(year)\(again.en)\(published.en)\(waivers.en).\n")
    let note = Phrase(
      zh: "请另行记下：记录\(head.count)条，校验码 \(hash)（日后核对：\(comparing.zh)）\n",
      en: "Note outside this file: \(head.count) entries, head \(hash) (to compare later: \(comparing.en))\n")
    let next = Phrase(
      zh: "定稿的表：\(table.zh)；核对变动：\(moves.zh)\n",
      en: "The filed table: \(table.en); what moves: \(moves.en)\n")
    return first + note + publication + next
  }

  /// How many opening cases the ledger holds, beside those a typed table carries out.
  public static func openingCases(_ year: Int, filed: Int, now: Int) -> Phrase {
    let check = CommandHint(.check, .text("T4"))
    return Phrase(
      zh: "\(year)年定稿结转\(filed)件，台账中\(year)年底未办结的有\(now)件：导入或登记期初未办结申请后，用 \(check.zh) 核对",
      en: "the filed table of \(year) carries \(filed) over, the ledger holds \(now) open at its end: "
        + "import the opening cases, then \(check.en)")
  }

  /// What a filing would do.
  public static func wouldFile(_ filing: Filing) -> Phrase {
    Phrase(
      zh: "检查通过：\(filing.year)年度的表可以定稿存档。未写入任何内容。\n",
      en: "All is well: the table of \(filing.year) can be filed. Nothing was written.\n")
  }

  /// That the day of publication of a filed table is recorded.
  public static func published(_ filing: Filing) -> Phrase {
    let day = filing.published?.long ?? .empty
    return Phrase(
      zh: "已登记\(filing.year)年度报告的公布日期 \(day.zh)，定稿的表不变。\n",
      en: "Recorded that the report of \(filing.year) was published \(day.en); the filed table stays as it is.\n")
  }

  /// The year the ledger's own tables begin with, where a typed table sets it.
  public static func begins(_ year: Int) -> Phrase {
    Phrase(
      zh: "本台账的统计自\(year)年开始；此前收到的申请为期初未办结申请",
      en: "the ledger's own tables begin with \(year); what was received before are its opening cases")
  }

  /// What is said beside a report of a filed year that has drifted.
  public static func drifts(_ year: Int, cells: Int) -> Phrase {
    let drift = CommandHint(.drift, .year(year))
    let table = CommandHint(.report, .year(year), .flag(ReportSyntax.filed))
    let differing = cells == 1 ? "cell differs" : "cells differ"
    return Phrase(
      zh: "\(year)年度已定稿，今天的记录与定稿有\(cells)格不一致：\(drift.zh)；定稿的表：\(table.zh)",
      en: "the report of \(year) is filed, and \(cells) \(differing) from it today: \(drift.en); "
        + "the filed table: \(table.en)")
  }
}
