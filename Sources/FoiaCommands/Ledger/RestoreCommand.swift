internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

struct RestoreCommand: FoiaCommand {
  static let verb = Verb.restore
  static let intention = Fault.Intention.restoring

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let isDry = arguments.has(GeneralOptions.dryRun)
    let mustAsk = !isDry && !arguments.has(RestoreSyntax.yes)
    if mustAsk, !world.canAsk {
      throw Fault.usage([.needsConsent(option: RestoreSyntax.yes.declaration.flag)], command: Self.verb.rawValue)
    }
    var answers = try answers(in: world)
    let place = try place(in: world)
    let source = try answers.value(RestoreSyntax.source)
    if source == "-" { throw .record(.access(.notAFile(source))) }
    let named = world.path(source)
    let backup = Files.isFolder(named) ? try Ledger.newestBackup(in: named, of: place) : named
    let plan = try Ledger.restoration(of: place, from: backup)
    let isJSON = arguments.has(GeneralOptions.json)
    if !isJSON || mustAsk {
      let changes = RestoreWords.changes(plan, from: backup, in: place)
      if isDry { world.tell(changes) } else { world.say(String(changes(world.language).dropLast())) }
    }
    if !plan.lacking.isEmpty { world.warn(AttachmentWords.lacking(plan.lacking)(world.language)) }
    var kept: String?
    if !isDry {
      if mustAsk, try !Prompter(world).askAfresh(RestoreWords.question).isYes { throw Fault(.cancelled()) }
      if FileFacts(at: place) != nil, let now = Instant(world.instant) { kept = "\(place).replaced-\(now.figures)" }
      try Ledger.restore(place, from: backup, keepingAs: kept ?? place)
    }
    if isJSON {
      let object = RestorationJSON.object(plan, from: backup, in: place, kept: kept, isDry: isDry)
      return world.output.write(object.text)
    }
    if isDry { return world.say(DialogueWords.dryRun(world.language)) }
    world.tell(RestoreWords.restored(plan, in: place, kept: kept))
  }

  /// The path of the ledger, which may be missing: then `foia.db` in the current folder.
  private func place(in world: World) throws(Fault) -> String {
    do throws(Fault) { return try ledgerPath(in: world) } catch {
      guard case .noLedger? = error.ofRecord else { throw error }
      return world.folder + "/foia.db"
    }
  }
}
