internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

struct DoctorCommand: FoiaCommand {
  static let verb = Verb.doctor

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    if let target = arguments.text(DoctorSyntax.salvage) { return try salvage(to: target, in: world) }
    let path = try? ledgerPath(in: world)
    let facts = Ledger.facts(of: path, today: try today(in: world), now: Instant(world.instant))
    let report = DoctorReport(program(in: world), facts)
    world.output.write(arguments.has(GeneralOptions.json) ? report.json.text : report.text(world.language))
  }

  private func program(in world: World) -> DoctorReport.Program {
    var system = utsname()
    uname(&system)
    let platform = [Self.text(&system.sysname), Self.text(&system.release), Self.text(&system.machine)]
    let variables = [
      "FOIA_DB", "FOIA_TODAY", "FOIA_USER", "FOIA_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS", "TERM",
      "PAGER", "SQLITE_TMPDIR", "TMPDIR",
    ]
    let options: [any DeclaredOption] = [GeneralOptions.db, GeneralOptions.today, GeneralOptions.lang]
    return DoctorReport.Program(
      version: Program.version, platform: platform.joined(separator: " "), language: world.language,
      settings: PersonalSetting.allCases.filter { !world.settings.values($0).isEmpty }.map {
        ($0.rawValue, DoctorWords.personal)
      }
        + variables.filter { world.environment[$0] != nil }.map { ($0, DoctorWords.environment) }
        + options.filter { arguments.has($0) }.map { ($0.declaration.flag, DoctorWords.option) })
  }

  private static func text<Characters>(_ characters: inout Characters) -> String {
    withUnsafeBytes(of: &characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private func salvage(to target: String, in world: World) throws(Fault) {
    let path = world.path(target)
    if Files.isPartOfDatabase(path) { throw Fault.record(.isLedger(target)) }
    let salvage = try Ledger.salvage(try ledgerPath(in: world), to: path)
    if !salvage.lacking.isEmpty { world.warn(AttachmentWords.lacking(salvage.lacking)(world.language)) }
    world.output.write(
      arguments.has(GeneralOptions.json)
        ? SalvageJSON.object(salvage, at: path).text
        : DoctorWords.salvaged(salvage, to: path.printablePath.visible)(world.language))
  }
}
