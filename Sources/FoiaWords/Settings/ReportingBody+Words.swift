public import FoiaCore

extension ReportingBody: Choosable {
  /// The kinds of reporting bodies.
  public static var vocabulary: Vocabulary { .level }

  /// What it is called.
  public var name: Phrase {
    switch self {
    case .department: Phrase(zh: "部门", en: "department")
    case .government: Phrase(zh: "政府", en: "government")
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .department: ["政府部门", "工作部门", "机构"]
    case .government: ["人民政府", "各级人民政府"]
    }
  }
}
