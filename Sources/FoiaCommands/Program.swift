internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaWords
internal import Foundation

/// The whole program: it takes the arguments and returns the exit status.
public enum Program {
  /// The version of the program, as `foia --version` prints it.
  public static let version = "0.1.0"

  /// Runs the command that the arguments ask for, and reports what is wrong on stderr.
  ///
  /// - Parameter arguments: the arguments of the command line as bytes, without the name of the program.
  /// - Returns: the exit status of the process, a raw value of `ExitStatus`.
  public static func run(_ arguments: [[UInt8]]) -> Int32 {
    // A reader that goes away, and a file that may not grow, are failures of a write, which are told.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    let environment = Environment()
    let invocation = Invocation(arguments.map { String(path: $0) })
    let settings = PersonalSettings(environment)
    let language = spokenLanguage(invocation.language, environment, settings)
    let columns = environment["COLUMNS"]
    let output = Output(1, columns: columns, keeping: Painter.sequences)
    let world = World(
      environment: environment, settings: settings, folder: currentFolder(), language: language, output: output,
      errors: Output(2, columns: columns, keeping: ["\r"], after: output), input: Input(descriptor: 0))
    return perform(invocation, in: world).rawValue
  }

  /// Runs what is asked for in a world, and reports what is wrong, an answer that could not be shown too.
  static func perform(_ invocation: Invocation, in world: World) -> ExitStatus {
    var status = ExitStatus.done
    do throws(Fault) {
      try run(invocation, in: world)
    } catch {
      status = report(error, asJSON: invocation.wantsJSON, in: world)
    }
    world.output.finish()
    if let failure = world.output.failure {
      let fault = Fault(.notShown(String(cString: strerror(failure))))
      status = report(fault, asJSON: invocation.wantsJSON, in: world)
    }
    world.errors.flush()
    return status
  }

  private static func run(_ invocation: Invocation, in world: World) throws(Fault) {
    if let place = invocation.placeOfBadText() { throw .reading(.argumentNotUTF8(place)) }
    let named = invocation.language ?? world.environment["FOIA_LANG"]
    // The command by which they are mended must run.
    if !invocation.wants(.config) { try world.settings.check() }
    if let named, Language(named: named) == nil { throw .reading(.unknown(.language, named, near: [])) }
    switch invocation.wanted {
    case .version:
      world.output.write(
        invocation.wantsJSON ? JSON.object([.init("version", .text(version))]).text : "foia \(version)\n")
    case .unknownOption(let name): throw Fault.usage([.unknownOption(name, near: [])], command: Verb.help.rawValue)
    case .overview:
      world.page(unless: invocation.rest.contains(GeneralOptions.noPager.declaration.flag))
      world.output.write(Help.overview(world.language, width: world.output.width))
    case .verb(let name):
      guard let verb = Verb(named: name) else { throw unknown(name) }
      do throws(Fault) {
        try verb.command.run(invocation.rest, in: world)
      } catch  where error.code == .cancelled {
        throw Fault(.cancelled(verb.command.intention))
      }
    }
  }

  /// Reports what is wrong, together with what is recorded already: one sentence for each problem to a person, one JSON
  /// object to a script that asked for JSON.
  ///
  /// - Returns: the exit status for it.
  private static func report(_ fault: Fault, asJSON: Bool, in world: World) -> ExitStatus {
    let fault = world.recorded.told(fault)
    if asJSON {
      if let object = FaultJSON.object(fault) { world.errors.write(object.line + "\n") }
    } else {
      // Who cancels made no error.
      let isCancelled = fault.code == .cancelled
      for text in fault.texts {
        world.say((isCancelled ? text.sentence : Frame.error(text.sentence))(world.language))
      }
    }
    return fault.exitStatus
  }

  /// The fault that there is no such command. For a Chinese word for a command it suggests that command, else commands
  /// of a similar name.
  private static func unknown(_ name: String) -> Fault {
    let meant = Verb.allCases.first { $0.chineseWords.contains(name) }
    let near = Nearness.near(name, among: Verb.allCases.map { ($0.rawValue, CommandHint($0).en) })
    return .reading(.unknown(.command, name, near: meant.map { [CommandHint($0).en] } ?? near))
  }

  private static func spokenLanguage(
    _ told: String?, _ environment: Environment, _ settings: PersonalSettings
  ) -> Language {
    let named = [told, environment["FOIA_LANG"], settings[.language]]
    if let language = named.lazy.compactMap({ $0.flatMap(Language.init(named:)) }).first { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first
    return Language(locale: locale ?? "en")
  }

  private static func currentFolder() -> String {
    guard let folder = getcwd(nil, 0) else { return "." }
    defer { free(folder) }
    let path = String(path: UnsafeRawBufferPointer(start: folder, count: strlen(folder)))
    return path == "/" ? "" : path
  }
}

extension Verb {
  /// The type that parses and runs the command.
  var command: any FoiaCommand.Type {
    switch self {
    case .initialise: InitCommand.self
    case .new: NewCommand.self
    case .confirm: ConfirmCommand.self
    case .show: ShowCommand.self
    case .status: StatusCommand.self
    case .due: DueCommand.self
    case .assign: AssignCommand.self
    case .clarify: ClarifyCommand.self
    case .reasons: ReasonsCommand.self
    case .consult: ConsultCommand.self
    case .extend: ExtendCommand.self
    case .deferring: DeferCommand.self
    case .fee: FeeCommand.self
    case .item: ItemCommand.self
    case .attach: AttachCommand.self
    case .approve: ApproveCommand.self
    case .letter: LetterCommand.self
    case .serve: ServeCommand.self
    case .disclose: DiscloseCommand.self
    case .redo: RedoCommand.self
    case .dispute: DisputeCommand.self
    case .figures: FiguresCommand.self
    case .correct: CorrectCommand.self
    case .reopen: ReopenCommand.self
    case .void: VoidCommand.self
    case .undo: UndoCommand.self
    case .erase: EraseCommand.self
    case .why: WhyCommand.self
    case .freeze: FreezeCommand.self
    case .drift: DriftCommand.self
    case .check: CheckCommand.self
    case .yearEnd: YearEndCommand.self
    case .calendar: CalendarCommand.self
    case .list: ListCommand.self
    case .find: FindCommand.self
    case .log: LogCommand.self
    case .close: CloseCommand.self
    case .outcomes: OutcomesCommand.self
    case .report: ReportCommand.self
    case .stats: StatsCommand.self
    case .importing: ImportCommand.self
    case .export: ExportCommand.self
    case .backup: BackupCommand.self
    case .restore: RestoreCommand.self
    case .doctor: DoctorCommand.self
    case .config: ConfigCommand.self
    case .help: HelpCommand.self
    }
  }
}
