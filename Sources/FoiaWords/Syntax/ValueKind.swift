internal import FoiaCalendar
public import FoiaCore

/// What kind of value an option or operand takes. Help names it, completions propose its values.
public enum ValueKind: Hashable, Sendable {
  case date, limit, year, years, quarter, month
  case file, folder, output
  case text, name, amount
  /// A whole number: of days, items, pages.
  case count
  /// An application of the ledger.
  case number
  /// An entry of the log.
  case handle
  case hash, rule, outcome
  /// The figures of a row of section two.
  case figures
  case row, column, command
  /// One of a closed set of codes, which may also be said in words.
  case choice(Vocabulary)
  /// One of a few codes that stand for themselves.
  case code([String])

  /// What stands for the value in a usage line: `DATE`, 日期.
  public var placeholder: Phrase {
    switch self {
    case .date, .limit: Phrase(zh: "日期", en: "DATE")
    case .year, .years: Phrase(zh: "年度", en: "YEAR")
    case .quarter: Phrase(zh: "季度", en: "QUARTER")
    case .month: Phrase(zh: "月份", en: "MONTH")
    case .file, .output: Phrase(zh: "文件", en: "FILE")
    case .folder: Phrase(zh: "文件夹", en: "FOLDER")
    case .text: Phrase(zh: "内容", en: "TEXT")
    case .name: Phrase(zh: "名称", en: "NAME")
    case .amount: Phrase(zh: "金额", en: "YUAN")
    case .count: Phrase(zh: "数目", en: "COUNT")
    case .number: Phrase(zh: "编号", en: "NUMBER")
    case .handle: Phrase(zh: "记录号", en: "HANDLE")
    case .hash: Phrase(zh: "校验码", en: "HASH")
    case .rule: Phrase(zh: "规则", en: "RULE")
    case .outcome: Phrase(zh: "办理结果", en: "OUTCOME")
    case .figures: Phrase(zh: "数据", en: "FIGURES")
    case .row: Phrase(zh: "行", en: "ROW")
    case .column: Phrase(zh: "列", en: "COLUMN")
    case .command: Phrase(zh: "命令", en: "COMMAND")
    case .choice(let vocabulary): vocabulary.placeholder
    case .code: Phrase(zh: "代码", en: "CODE")
    }
  }

  /// The codes that can stand there, each with what it means; empty for what is no closed set, and for the outcomes,
  /// which have a command of their own.
  public var choices: [(code: String, name: Phrase)] {
    switch self {
    case .choice(let vocabulary): vocabulary.choices
    case .code(let codes): codes.map { ($0, Phrase(both: $0)) }
    case .date, .limit, .year, .years, .quarter, .month, .file, .folder, .output, .text, .name, .amount, .count,
      .number,
      .handle, .hash, .rule, .outcome, .figures, .row, .column, .command:
      []
    }
  }
}

extension Vocabulary {
  /// What stands for one of its words in a usage line.
  fileprivate var placeholder: Phrase {
    switch self {
    case .kind: Phrase(zh: "类型", en: "KIND")
    case .channel: Phrase(zh: "方式", en: "CHANNEL")
    case .outcome: Phrase(zh: "办理结果", en: "OUTCOME")
    case .status: Phrase(zh: "状态", en: "STATUS")
    case .subReason: Phrase(zh: "情形", en: "CASE")
    case .service: Phrase(zh: "方式", en: "METHOD")
    case .opinion: Phrase(zh: "意见", en: "OPINION")
    case .feeBasis: Phrase(zh: "计收方式", en: "BASIS")
    case .dayKind: Phrase(zh: "类别", en: "KIND")
    case .format: Phrase(zh: "格式", en: "FORMAT")
    case .form: Phrase(zh: "报表格式", en: "FORM")
    case .breakdown: Phrase(zh: "分列方式", en: "COLUMNS")
    case .grouping: Phrase(zh: "分组方式", en: "GROUP")
    case .division: Phrase(zh: "分类方式", en: "GROUPS")
    case .language: Phrase(zh: "语言", en: "LANGUAGE")
    case .command: Phrase(zh: "命令", en: "COMMAND")
    case .field: Phrase(zh: "项目", en: "FIELD")
    case .way: Phrase(zh: "途径", en: "WAY")
    case .result: Phrase(zh: "结果", en: "RESULT")
    case .entry: Phrase(zh: "类别", en: "KIND")
    case .listColumn: Phrase(zh: "列", en: "COLUMNS")
    case .listOrder: Phrase(zh: "项目", en: "FIELD")
    case .setting: Phrase(zh: "设置项", en: "KEY")
    case .level: Phrase(zh: "层级", en: "LEVEL")
    case .remedies: Phrase(zh: "救济途径", en: "REMEDIES")
    case .yesOrNo: Phrase(zh: "是否", en: "yes|no")
    case .letter: Phrase(zh: "文书", en: "CODE")
    case .approvalStep: Phrase(zh: "环节", en: "STEP")
    case .approvalOpinion: Phrase(zh: "意见", en: "OPINION")
    case .attachment: Phrase(zh: "类别", en: "KIND")
    }
  }

  /// The codes of a closed set with what they mean; empty where the set has no words of its own, and for the outcomes,
  /// which have a command of their own.
  fileprivate var choices: [(code: String, name: Phrase)] {
    func named<Choice: Choosable>(_ choices: [Choice]) -> [(code: String, name: Phrase)] {
      choices.map { ($0.rawValue, $0.noun) }
    }
    return switch self {
    case .kind: named(ApplicantKind.allCases)
    case .channel: named(Channel.allCases.filter { $0 != .unknown })
    case .status: named(Status.allCases)
    case .subReason: named(SubReason.allCases)
    case .service: named(ServiceMethod.allCases)
    case .opinion: named(OpinionKind.allCases)
    case .feeBasis: named(FeeBasis.allCases)
    case .dayKind: named(ArrangedDay.Kind.allCases)
    case .way: named(DisputeWay.allCases)
    case .result: named(DisputeResult.allCases)
    case .entry: named(Event.Kind.allCases)
    case .listColumn: named(ListColumn.allCases)
    case .listOrder: named(ListOrder.Field.allCases)
    case .setting: Setting.listed
    case .level: named(ReportingBody.allCases)
    case .remedies: named(Remedies.allCases)
    case .yesOrNo: named(YesOrNo.allCases)
    case .letter: named(LetterCode.allCases)
    case .approvalStep: named(ApprovalStep.allCases)
    case .approvalOpinion: named(ApprovalOpinion.allCases)
    case .attachment: named(AttachmentKind.allCases)
    case .language: [("zh", Phrase(zh: "中文", en: "Chinese")), ("en", Phrase(zh: "英文", en: "English"))]
    case .breakdown:
      [
        ("kind", Phrase(zh: "申请人类型", en: "kind of applicant")), ("channel", Phrase(zh: "申请方式", en: "channel")),
      ]
    case .grouping: [("unit", Phrase(zh: "承办单位", en: "handling unit"))]
    case .division:
      [
        ("unit", Phrase(zh: "承办单位", en: "handling unit")), ("officer", Phrase(zh: "经办人", en: "officer")),
        ("channel", Phrase(zh: "申请方式", en: "channel")),
      ]
    case .form: [("2019", Phrase(zh: "2019年格式", en: "of 2019")), ("2021", Phrase(zh: "2021年格式", en: "of 2021"))]
    case .outcome, .format, .command, .field: []
    }
  }
}
