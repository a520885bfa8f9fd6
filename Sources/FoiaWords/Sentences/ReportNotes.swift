public import FoiaCore

/// What is said beside a report, on stderr.
public enum ReportNotes {
  public static func lastYear(_ year: Int, _ language: Language) -> String {
    switch language {
    case .zh: "未指定年度：一至三月按上年（\(year)年）统计"
    case .en: "no year named: from January to March that means last year, \(year)"
    }
  }

  public static func thisYear(_ year: Int, _ language: Language) -> String {
    switch language {
    case .zh: "未指定年度：按今年（\(year)年）统计"
    case .en: "no year named: this year, \(year)"
    }
  }

  /// Where the draft of a text was written, and what comes next.
  ///
  /// - Parameter reportLanguage: the language it is written in, which the report is then made in too.
  public static func drafted(
    _ file: String, _ year: Int, of reportLanguage: Language, _ language: Language
  ) -> String {
    let option = reportLanguage == .en ? " --lang en" : ""
    return switch language {
    case .zh: "已起草 \(file)：修改文字后生成报告 foia report \(year) --full\(option) -o \(year)年度报告.docx"
    case .en:
      "Drafted \(file): edit it, then make the report: foia report \(year) --full\(option) -o report-\(year).docx"
    }
  }

  public static func notDrafted(_ year: Int, _ language: Language) -> String {
    switch language {
    case .zh: "文字稿尚未起草，只有按数字生成的文字：起草用 foia report \(year) --draft"
    case .en: "its text is not drafted, only what the figures say is there: foia report \(year) --draft"
    }
  }

  public static func leftOpen(_ year: Int, _ count: Int, _ language: Language) -> String {
    switch language {
    case .zh: "文字稿还有\(count)处未写：foia check \(year) X4"
    case .en: "\(count) places of its text are left open: foia check \(year) X4"
    }
  }

  public static func figuresMissing(_ year: Int, _ missing: [DisclosureItem], _ language: Language) -> String {
    let form = Form(for: .year(year))
    let names = missing.map { $0.label(in: form, language) }
    let isWhole = missing.count == DisclosureItem.all(in: form).count
    switch language {
    case .zh:
      let list = isWhole ? "" : "：" + names.joined(separator: "、")
      return "第二部分（主动公开情况）尚未录入，表中留空\(list)。录入：foia figures set \(year)"
    case .en:
      let list = isWhole ? "" : ": " + names.joined(separator: ", ")
      return "section two is not typed in and stays blank\(list); type it: foia figures set \(year)"
    }
  }

  /// What of a whole report is not part of what was filed.
  public static func filedFigures(_ language: Language) -> String {
    switch language {
    case .zh: "定稿的是第二、三、四部分的数据；文字和收费数字按现有文字稿和台账生成"
    case .en: "filed are the figures of sections two, three and four; the text and the fees are as they stand today"
    }
  }

  /// That a text cannot be used.
  public static func textUnusable(_ file: String, _ language: Language) -> String {
    language == .zh ? "\(file) 中有不能识别的名称，没有生成报告" : "\(file) holds names that no figure has; no report was made"
  }

  public static func unfinished(_ language: Language) -> String {
    switch language {
    case .zh: "统计期尚未结束，数字还会变动"
    case .en: "the period is not over, the figures will still change"
    }
  }

  public static func beforeFirstYear(_ year: Int?, _ language: Language) -> String {
    switch (year, language) {
    case (let year?, .zh): "本台账自\(year)年开始，此前没有记录"
    case (let year?, .en): "this ledger begins in \(year), there are no records before"
    case (nil, .zh): "本台账还没有申请"
    case (nil, .en): "this ledger holds no application yet"
    }
  }
}
