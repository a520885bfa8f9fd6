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
  public static let file = Operand(.one, .file, Phrase(zh: "文件（- 为标准输入）", en: "file (- for standard input)"))

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
  /// What is known of the ledgers of a platform.
  public static let profile = Option(
    "profile", .name,
    Phrase(
      zh: "平台对照：自带的（shanghai），或台账旁 profiles 文件夹里的",
      en: "profile of a platform: shanghai, or one in profiles/ beside the ledger"),
    placeholder: Phrase(zh: "名称", en: "NAME"))
  /// Whether what was guessed is confirmed.
  public static let acceptGuesses = Flag("accept-guesses", Phrase(zh: "确认全部推定的内容", en: "confirm all that was guessed"))

  /// The file for the rows that cannot be imported; without it one of them stops the whole import.
  public static let skipBad = Option(
    "skip-bad", .file,
    Phrase(
      zh: "先导入没有问题的行，其余连同说明写入该文件（csv 或 xlsx）",
      en: "import the good rows, write the others with reasons to this csv or xlsx"))

  static let syntax = Syntax(
    [file], [sheet, encoding, mapping, profile, skipBad, acceptGuesses, GeneralOptions.dryRun, GeneralOptions.json],
    records: true,
    examples: [
      Example(
        Phrase(zh: "foia import 台账.csv", en: "foia import ledger.csv"),
        Phrase(zh: "导入，有一行不对就全部不写", en: "all rows or none")),
      Example(
        Phrase(zh: "foia import 2024年台账.xlsx --dry-run", en: "foia import ledger-2024.xlsx --dry-run"),
        Phrase(zh: "本单位自己的台账：先看识别结果", en: "the office's own ledger: what is understood of it")),
      Example(
        Phrase(zh: "foia import 完整记录.json", en: "foia import record.json"),
        Phrase(zh: "把导出的完整记录放进刚新建的台账", en: "a whole record that was exported, into a ledger just made")),
    ])
}

/// What `foia export` takes on its line.
public enum ExportSyntax {
  /// The formats that the ledger can be exported in.
  public enum Format: String, CaseIterable, Sendable { case csv, json, xlsx }

  /// The format of the export.
  public static let format = Option(
    "format", .code(Format.self, of: .format), Phrase(zh: "格式", en: "format"),
    placeholder: Phrase(zh: "格式", en: "FORMAT"), in: .output)
  /// Whether personal data are exported in full; without it they are masked.
  public static let personal = GeneralOptions.personal
  /// The file that the export is written to.
  public static let output = GeneralOptions.output
  /// Whether texts of the CSV that a spreadsheet would take for a formula are left as they are.
  public static let plain = Flag(
    "plain", Phrase(zh: "CSV 中以 = + - @ 开头的内容不加防护撇号", en: "leave texts in CSV that look like formulas unguarded"),
    in: .output)

  /// What is known of the ledgers of a platform, in whose columns and words the CSV is written.
  public static let profile = ImportSyntax.profile

  static let syntax = Syntax(
    [], [format, output, personal, plain, profile],
    examples: [
      Example(
        Phrase(zh: "foia export --format xlsx -o 台账.xlsx", en: "foia export --format xlsx -o ledger.xlsx"),
        Phrase(zh: "电子表格：日期可排序、可筛选，附各年统计表", en: "a spreadsheet to sort and filter, with the tables of all years")),
      Example("foia export --personal", Phrase(zh: "可再导入的 CSV", en: "CSV that can be imported again")),
      Example(
        "foia export --format json --personal", Phrase(zh: "完整记录，可导入新台账", en: "the whole record, for a new ledger")),
    ])
}
