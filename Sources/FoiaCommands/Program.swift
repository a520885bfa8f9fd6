internal import FoiaCore
internal import FoiaPapers
internal import FoiaWords
internal import Foundation

/// The whole program: the arguments in, an exit status out.
public enum Program {
  public static let version = "0.1.0"

  public static func run(_ arguments: [String]) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    let environment = Environment()
    let invocation = Invocation(arguments)
    let language = spokenLanguage(invocation.language, environment)
    let world = World(
      environment: environment, folder: currentFolder(), language: language,
      output: Output(1),
      errors: Output(2),
      input: Input(descriptor: 0))
    let status = perform(invocation, in: world)
    world.output.flush()
    world.errors.flush()
    if let failure = world.output.failure {
      world.say(Frame.error(OutputWords.lost(String(cString: strerror(failure)), language), language))
      world.errors.flush()
      return ExitStatus.refused.rawValue
    }
    return status.rawValue
  }

  private static func perform(_ invocation: Invocation, in world: World) -> ExitStatus {
    do {
      if let place = invocation.placeOfBadText { throw ReadingFault.argumentNotUTF8(place) }
      if let named = invocation.language, Language(rawValue: named) == nil {
        throw ReadingFault.unknown(.language, named, near: [])
      }
      switch invocation.wanted {
      case .version: world.output.write("foia \(version)\n")
      case .unknownOption(let name): throw UsageFaults(all: [.unknownOption(name, near: [])], verb: .help)
      case .overview: world.output.write(Help.overview(world.language))
      case .verb(let name):
        guard let verb = Verb(rawValue: name) else { throw unknown(name, in: world) }
        try verb.command.run(invocation.rest, in: world)
      }
      return .done
    } catch {
      let sentences = Failure.sentences(of: error, world.language)
      for sentence in sentences { world.say(Frame.error(sentence, world.language)) }
      return ExitStatus(of: error)
    }
  }

  /// A Chinese word for a command is answered with the command; any other with its nearest.
  private static func unknown(_ name: String, in world: World) -> ReadingFault {
    let meant = Verb.allCases.first { $0.chineseWords.contains(name) }
    let near = Nearness.near(name, among: Verb.allCases.map { ($0.rawValue, "foia \($0.rawValue)") })
    return .unknown(.command, name, near: meant.map { ["foia \($0.rawValue)"] } ?? near)
  }

  private static func spokenLanguage(_ told: String?, _ environment: Environment) -> Language {
    if let told, let language = Language(rawValue: told) { return language }
    let locale = ["FOIA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first
    return Language(locale: locale ?? "en")
  }

  private static func currentFolder() -> String {
    guard let folder = getcwd(nil, 0) else { return "." }
    defer { free(folder) }
    let path = String(cString: folder)
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
    case .serve: ServeCommand.self
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
    case .log: LogCommand.self
    case .close: CloseCommand.self
    case .outcomes: OutcomesCommand.self
    case .report: ReportCommand.self
    case .stats: StatsCommand.self
    case .importing: ImportCommand.self
    case .export: ExportCommand.self
    case .help: HelpCommand.self
    }
  }
}
