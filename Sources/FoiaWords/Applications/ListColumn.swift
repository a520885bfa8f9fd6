public import FoiaCore

/// A column that a list of applications can have.
public enum ListColumn: String, Choosable {
  case number, received, channel, applicant, kind, subject, unit, officer, due
  case daysLeft = "days-left"
  case closed, outcome, document, status

  /// What a list can show of an application.
  public static var vocabulary: Vocabulary { .listColumn }

  /// The heading of the column.
  public var name: Phrase {
    switch self {
    case .number: Phrase(zh: "编号", en: "Number")
    case .received: Phrase(zh: "收到日期", en: "Received")
    case .channel: Phrase(zh: "申请方式", en: "Channel")
    case .applicant: Phrase(zh: "申请人", en: "Applicant")
    case .kind: Phrase(zh: "申请人类型", en: "Kind")
    case .subject: Phrase(zh: "申请内容", en: "Subject")
    case .unit: Phrase(zh: "承办单位", en: "Handling unit")
    case .officer: Phrase(zh: "承办人", en: "Officer")
    case .due: Phrase(zh: "答复期限", en: "Due")
    case .daysLeft: Phrase(zh: "剩余工作日", en: "Days left")
    case .closed: Phrase(zh: "办结日期", en: "Closed")
    case .outcome: Phrase(zh: "办理结果", en: "Outcome")
    case .document: Phrase(zh: "答复文号", en: "Document")
    case .status: Phrase(zh: "状态", en: "Status")
    }
  }

  /// What it is called in a sentence.
  public var noun: Phrase { Phrase(zh: name.zh, en: name.en.lowercased()) }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .number: ["登记号", "登记编号"]
    case .received: ["收到", "收件日期"]
    case .channel: ["方式", "渠道"]
    case .applicant: ["姓名", "名称"]
    case .kind: ["类型"]
    case .subject: ["内容"]
    case .unit: ["单位", "承办科室", "科室"]
    case .officer: ["经办人"]
    case .due: ["期限", "到期日期"]
    case .daysLeft: ["剩余", "还剩", "剩余天数"]
    case .closed: ["答复日期"]
    case .outcome: ["结果"]
    case .document: ["文号"]
    case .status: ["办理状态"]
    }
  }

  /// Reads the columns of a list in their order: codes or names, with commas between them; one that is named twice
  /// is shown twice.
  ///
  /// - Throws: a `ReadingFault` for a name that no column has.
  public static func columns(reading text: String) throws(ReadingFault) -> [ListColumn] {
    let names = text.split { ",，、;；".contains($0) }.map(String.init)
    var columns: [ListColumn] = []
    for name in names.isEmpty ? [text] : names { columns.append(try ListColumn(reading: name)) }
    return columns
  }
}

/// The order of a list of applications.
public struct ListOrder: Hashable, Sendable {
  /// What a list can be ordered by.
  public enum Field: String, Choosable {
    case number, received, due, closed, unit, officer

    /// What a list can be ordered by.
    public static var vocabulary: Vocabulary { .listOrder }

    /// What it is called.
    public var name: Phrase { column.name }
    /// What it is called in a sentence.
    public var noun: Phrase { column.noun }
    /// What people also call it.
    public var aliases: [String] { column.aliases }

    /// The column that shows it.
    public var column: ListColumn {
      switch self {
      case .number: .number
      case .received: .received
      case .due: .due
      case .closed: .closed
      case .unit: .unit
      case .officer: .officer
      }
    }
  }

  /// What the list is ordered by; equals stay in the order of their numbers.
  public let field: Field
  /// Whether the last comes first. What has nothing in the field comes last all the same.
  public let isReversed: Bool

  /// Reads a field, with a dash before it for the reverse order: `due`, `-due`.
  public init(reading text: String) throws(ReadingFault) {
    let word = text.trimmed
    let isReversed = word.first == "-" || word.first == "－"
    self.field = try Field(reading: isReversed ? String(word.dropFirst()) : word)
    self.isReversed = isReversed
  }
}
