internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension LetterCommand {
  /// Refuses what lists of hand-overs cannot have: a list has no number, and a template tells one application.
  func refuseLetterOptions() throws(Fault) {
    let others: [any DeclaredOption] = [LetterSyntax.documentNumber, LetterSyntax.template]
    let refused = others.filter { arguments.has($0) }
    if !refused.isEmpty {
      throw Fault.usage(
        refused.map { .notTogether($0.flag, LetterCode.handover.rawValue) }, command: Self.verb.rawValue)
    }
  }

  /// Writes one list for each hand-over from an officer to a colleague, with all applications that passed by it.
  func writeHandOvers(to folder: String, as format: DocumentFormat, today: Day, in world: World) throws(Fault) {
    let count = try withLedger(in: world, copied: true) { ledger in
      let settings = try ledger.settings()
      var handed: [HandOver: [ApplicationToday]] = [:]
      try ledger.forEachApplication(matching: ApplicationFilter(), on: today) { now in
        if now.application.isVoid { return }
        for handOver in Set(now.application.units.handOvers) { handed[handOver, default: []].append(now) }
      }
      let all = handed.keys.sorted { ($0.on, $0.from, $0.to) < ($1.on, $1.from, $1.to) }
      for (index, handOver) in all.enumerated() {
        let list = HandOverReport(
          agency: settings.agency(on: handOver.on), handOver, of: handed[handOver] ?? [], today: today,
          in: world.language)
        let place = all[...index].count { $0.on == handOver.on }
        let name = list.fileName(place, as: format)
        try Files.write(list.rendered(as: format), to: "\(folder)/\(name)", in: world, mode: 0o600)
      }
      return all.count
    }
    world.say(LetterWords.written(count, .handover, to: folder)(world.language))
    if count == 0 { world.warn(LetterWords.noHandOver(world.language)) }
  }
}
