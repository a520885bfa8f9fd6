internal import FoiaCore

/// What `foia init` takes on its line.
public enum InitSyntax {
  /// The folder to make the ledger in; without it the current one.
  public static let folder = Operand(
    .optional, .folder, Phrase(zh: "台账所在文件夹（缺省：当前文件夹）", en: "folder of the ledger (else the current one)"))
  /// The name of the agency, as it signs its report.
  public static let agency = Option(
    .agency, .name, Phrase(zh: "机关名称，与年度报告署名一致", en: "the agency's name, as it signs its report"),
    placeholder: Phrase(zh: "机关名称", en: "NAME"))

  /// The group of accounts that share the ledger; without it the ledger is its owner's alone.
  public static let shared = Option(
    "shared", .name, Phrase(zh: "供该用户组的各账号共用（组名或组号）", en: "share it with this group of accounts (its name or number)"),
    placeholder: Phrase(zh: "用户组", en: "GROUP"))

  static let syntax = Syntax(
    [folder], [agency, shared, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(zh: "foia init --agency 易安县自然资源局", en: "foia init --agency 'Yixian Bureau of Industry'"),
        Phrase(zh: "在当前文件夹新建台账", en: "a ledger in the current folder")),
      Example(
        Phrase(zh: "foia init 台账 --agency 易安县自然资源局", en: "foia init ledger --agency 'Yixian Bureau of Industry'"),
        Phrase(zh: "在指定的文件夹新建", en: "a ledger in a folder of its own")),
      Example(
        Phrase(
          zh: "foia init 台账 --agency 易安县自然资源局 --shared users",
          en: "foia init ledger --agency 'Yixian Bureau of Industry' --shared users"),
        Phrase(zh: "供用户组 users 的各账号共用", en: "for all accounts of the group 'users'")),
    ])
}

/// What `foia import` takes on its line.
public enum ImportSyntax {
  /// The CSV file to import.
  public static let file = CalendarSyntax.file

  /// The only sheet to read of a spreadsheet; without it all that look like a ledger.
  public static let sheet = Option(
    "sheet", .name, Phrase(zh: "只读这一工作表", en: "read this sheet only"), placeholder: Phrase(zh: "工作表", en: "SHEET"))
  /// How the characters of a text are encoded; without it that is found out.
  public static let encoding = Option(
    "encoding", .name, Phrase(zh: "文本编码（缺省：自动识别）", en: "encoding of a text (else found out)"),
    placeholder: Phrase(zh: "编码", en: "ENCODING"))
  /// A file with what was decided about the ledger's columns and words.
  public static let mapping = Option(
    "mapping", .file,
    Phrase(
      zh: "对照表：已作的决定；没有时随预览写出待确认的内容", en: "decisions made before; with a dry run a new one gets the open questions"))
  /// Whether what was guessed is confirmed.
  public static let acceptGuesses = Flag("accept-guesses", Phrase(zh: "确认全部推定的内容", en: "confirm all that was guessed"))

  static let syntax = Syntax(
    [file], [sheet, encoding, mapping, acceptGuesses, GeneralOptions.dryRun, GeneralOptions.json], records: true,
    examples: [
      Example(
        Phrase(zh: "foia import 台账.csv --dry-run", en: "foia import ledger.csv --dry-run"),
        Phrase(zh: "只检查，逐行列出问题", en: "check every line, write nothing")),
      Example(
        Phrase(zh: "foia import 台账.csv", en: "foia import ledger.csv"),
        Phrase(zh: "导入，有一行不对就全部不写", en: "all rows or none")),
      Example(
        Phrase(zh: "foia import 2024年台账.xlsx --dry-run", en: "foia import ledger-2024.xlsx --dry-run"),
        Phrase(zh: "本单位自己的台账：先看识别结果", en: "the office's own ledger: what is understood of it")),
    ])
}

/// What `foia export` takes on its line.
public enum ExportSyntax {
  /// The formats that the ledger can be exported in.
  public enum Format: String, CaseIterable, Sendable { case csv, json }

  /// The format of the export.
  public static let format = Option(
    "format", .code(Format.self, of: .format), Phrase(zh: "格式", en: "format"),
    placeholder: Phrase(zh: "格式", en: "FORMAT"), in: .output)
  /// Whether personal data are exported in full; without it they are masked.
  public static let personal = GeneralOptions.personal

  static let syntax = Syntax(
    [], [format, personal],
    examples: [
      Example("foia export --personal", Phrase(zh: "可再导入的 CSV", en: "CSV that can be imported again")),
      Example("foia export --format json", Phrase(zh: "JSON，姓名等已遮盖", en: "JSON, with names masked")),
    ])
}
