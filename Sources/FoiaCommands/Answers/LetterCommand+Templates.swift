internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

extension LetterCommand {
  /// The office's own document that a letter is made of: the one that is named, else the one beside the ledger, unless the
  /// simple sheet is asked for.
  func template(for code: LetterCode, in world: World) throws(Fault) -> LetterTemplate? {
    if let named = arguments.text(LetterSyntax.template) {
      return try OfficeTemplates.read(named, for: code, named: named, in: world)
    }
    if arguments.has(LetterSyntax.plain) { return nil }
    let templates = OfficeTemplates(beside: try ledgerPath(in: world), world)
    if let template = try templates.template(for: code) { return template }
    // A template under another name would be passed over without a word.
    let unused = templates.unused
    if !unused.isEmpty { world.warn(LetterWords.unused(unused, for: OfficeTemplates.name(of: code))(world.language)) }
    return nil
  }

  /// Writes the built-in letters as templates into a folder; what is there already stays.
  func writeTemplates(to folder: String, in world: World) throws(Fault) {
    try Files.makeFolder(folder, in: world)
    var (written, kept): ([String], [String]) = ([], [])
    for code in LetterCode.allCases {
      let name = OfficeTemplates.name(of: code)
      var found = stat()
      if lstat(world.path("\(folder)/\(name)").cPath, &found) == 0 {
        kept.append(name)
      } else if let bytes = LetterTemplate.builtIn(code, world.language) {
        try Files.write(bytes, to: "\(folder)/\(name)", in: world, mode: 0o600)
        written.append(name)
      }
    }
    if arguments.has(GeneralOptions.json) {
      func list(_ names: [String]) -> JSON { .array(names.map { .text($0) }) }
      return world.output.write(JSON.object([.init("written", list(written)), .init("kept", list(kept))]).text)
    }
    world.tell(LetterWords.templates(written.count, kept: kept, to: folder))
  }

  func listFields(in world: World) {
    world.output.write(
      arguments.has(GeneralOptions.json)
        ? LetterFieldList.json.text : LetterFieldList.text(world.language, width: world.output.width))
  }

  /// Tells what is out of date in old templates.
  ///
  /// - Throws: a `Fault` if anything is, or if a file cannot be read.
  func lint(in world: World) throws(Fault) {
    var audit = TemplateAudit(reviewOrgans: try reviewOrgans(in: world))
    var problems: [Fault.Problem] = []
    for name in arguments.texts(LetterSyntax.files) {
      do throws(Fault) {
        let bytes = try FileSource(name, in: world).whole(tooLarge: .template(TemplateFault(name, .tooLarge)))
        try audit.look(through: bytes, named: name)
      } catch {
        problems += error.problems
      }
    }
    let isJSON = arguments.has(GeneralOptions.json)
    // What the other files say is told all the same; for programs the answer is the error alone.
    if problems.isEmpty || !audit.isClean && !isJSON {
      world.output.write(isJSON ? audit.json(world.language).text : audit.text(world.language))
    }
    if !problems.isEmpty { throw Fault(problems) }
    if !audit.isClean { throw .errorsFound }
  }

  /// The review organs that the office has set; none without a ledger.
  private func reviewOrgans(in world: World) throws(Fault) -> [String] {
    let today = try today(in: world)
    do {
      return try withLedger(in: world) { try $0.settings().office(on: today).reviewOrgans }
    } catch  where error.code == .noLedger {
      return []
    }
  }
}
