internal import FoiaCalendar
public import FoiaCore
public import FoiaFormats
public import FoiaWords

/// The report of `foia doctor`: what helps to find a fault from afar, and nothing that is personal.
public struct DoctorReport {
  /// The program and where it runs, without anything that is anybody's own.
  public struct Program: Sendable {
    /// The version of the program.
    public var version: String
    /// The operating system and the processor, such as `Linux x86_64`.
    public var platform: String
    /// The language that it speaks.
    public var language: Language
    /// The settings that are given, each with where it is given, without their values: `FOIA_DB (environment)`.
    public var settings: [(name: String, origin: Phrase)]

    /// `settings` stand in the order in which they are shown.
    public init(version: String, platform: String, language: Language, settings: [(name: String, origin: Phrase)]) {
      self.version = version
      self.platform = platform
      self.language = language
      self.settings = settings
    }
  }

  private let program: Program
  private let facts: LedgerFacts

  /// A report on a program and its ledger.
  public init(_ program: Program, _ facts: LedgerFacts) {
    self.program = program
    self.facts = facts
  }

  /// The report as text, one fact a line.
  public func text(_ language: Language) -> String {
    lines.map { fact, value in
      Phrase(zh: "\(fact.name.zh)：\(value.zh)\n", en: "\(fact.name.en): \(value.en)\n")(language)
    }.joined()
  }

  private var lines: [(DoctorFact, Phrase)] {
    let settings = program.settings.map {
      Phrase(zh: "\($0.name)（\($0.origin.zh)）", en: "\($0.name) (\($0.origin.en))")
    }
    return [
      (DoctorFact.program, Phrase(both: "foia \(program.version)")),
      (DoctorFact.platform, Phrase(both: program.platform)),
      (DoctorFact.sqlite, Phrase(both: facts.sqlite)),
      (DoctorFact.sqliteOptions, Phrase(both: facts.sqliteOptions.joined(separator: " "))),
      (DoctorFact.language, Phrase(both: program.language.rawValue)),
      (DoctorFact.settings, settings.isEmpty ? DoctorWords.none : settings.joined(zh: "、", en: ", ")),
    ] + (facts.file.map(lines(of:)) ?? [(DoctorFact.file, DoctorWords.none)])
      + (facts.fault.map { [(DoctorFact.fault, Phrase(both: $0.rawValue))] } ?? [])
      + (facts.contents.map(lines(of:)) ?? [])
      + (facts.file == nil ? [] : [(DoctorFact.check, checked)])
  }

  private func lines(of file: LedgerFacts.File) -> [(DoctorFact, Phrase)] {
    [
      (DoctorFact.file, DoctorWords.bytes(file.size)),
      (DoctorFact.mode, Phrase(both: file.mode)),
      (DoctorFact.owner, DoctorWords.owner(file.owner, isOwn: file.isOwn)),
      (DoctorFact.links, Phrase(both: String(file.links))),
      (DoctorFact.fileSystem, DoctorWords.fileSystem(file.fileSystem, file.network)),
      (DoctorFact.journal, DoctorWords.yesOrNo(file.hasJournal)),
    ]
  }

  private func lines(of contents: LedgerFacts.Contents) -> [(DoctorFact, Phrase)] {
    [
      (DoctorFact.schema, DoctorWords.schema(contents.schema, newest: facts.newestSchema)),
      (DoctorFact.pages, DoctorWords.pages(contents.pages, of: contents.pageSize, free: contents.freePages)),
      (DoctorFact.journalMode, Phrase(both: contents.journalMode)),
      (DoctorFact.log, DoctorWords.head(contents.head)),
      (DoctorFact.applications, DoctorWords.applications(contents)),
      (DoctorFact.disputes, Phrase(both: String(contents.disputes))),
      (DoctorFact.founded, contents.founded.map { Phrase(both: $0.iso) } ?? DoctorWords.none),
      (DoctorFact.lastBackup, contents.lastBackup.map { Phrase(both: $0.iso) } ?? DoctorWords.none),
      (DoctorFact.calendar, DoctorWords.years(contents.calendar)),
    ]
  }

  private var checked: Phrase {
    if facts.findings.isEmpty { return facts.contents == nil ? DoctorWords.none : DoctorWords.clean }
    return facts.findings.map { Phrase(both: "\($0.rule.rawValue) ×\($0.count)") }.joined(zh: "、", en: ", ")
  }

  /// The report as one JSON object.
  public var json: JSON {
    .object([
      .init("version", .text(program.version)), .init("platform", .text(program.platform)),
      .init("sqlite", .text(facts.sqlite)), .init("sqlite_options", .array(facts.sqliteOptions.map { .text($0) })),
      .init("language", .text(program.language.rawValue)),
      .init(
        "settings",
        .array(
          program.settings.map {
            .object([.init("name", .text($0.name)), .init("zh", .text($0.origin.zh)), .init("en", .text($0.origin.en))])
          })),
      .init("newest_schema", .integer(facts.newestSchema)), .init("file", facts.file.map(object(of:)) ?? .null),
      .init("fault", JSON(facts.fault?.rawValue)), .init("ledger", facts.contents.map(object(of:)) ?? .null),
      .init(
        "findings",
        .array(
          facts.findings.map {
            .object([
              .init("rule", .text($0.rule.rawValue)), .init("severity", .text($0.severity.rawValue)),
              .init("count", .integer($0.count)),
            ])
          })),
    ])
  }

  private func object(of file: LedgerFacts.File) -> JSON {
    .object([
      .init("size", .integer(file.size)), .init("mode", .text(file.mode)), .init("owner", .integer(file.owner)),
      .init("own", .bool(file.isOwn)), .init("links", .integer(file.links)),
      .init("file_system", .text(file.fileSystem)), .init("journal", .bool(file.hasJournal)),
    ])
  }

  private func object(of contents: LedgerFacts.Contents) -> JSON {
    .object([
      .init("schema", .integer(contents.schema)), .init("page_size", .integer(contents.pageSize)),
      .init("pages", .integer(contents.pages)), .init("free_pages", .integer(contents.freePages)),
      .init("journal_mode", .text(contents.journalMode)), .init("head", contents.head.json),
      .init("applications", .integer(contents.applications)), .init("open", .integer(contents.open)),
      .init("void", .integer(contents.void)), .init("disputes", .integer(contents.disputes)),
      .init("founded", JSON(contents.founded?.iso)), .init("last_backup", JSON(contents.lastBackup?.iso)),
      .init("calendar", .array(contents.calendar.map { .integer($0) })),
    ])
  }
}
