internal import FoiaCore
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

/// The office's own templates of letters, in the folder `templates` beside the ledger, named by the code of the letter.
struct OfficeTemplates {
  private let ledger: String
  private let world: World
  private static let folder = "templates"

  /// - Parameter ledger: the path of the ledger.
  init(beside ledger: String, _ world: World) {
    self.ledger = ledger
    self.world = world
  }

  static func name(of code: LetterCode) -> String { "\(code.rawValue).docx" }

  /// The template of a letter; nil if the office has none.
  ///
  /// - Throws: a `Fault` if it cannot be used, or lies where somebody else could have put it.
  func template(for code: LetterCode) throws(Fault) -> LetterTemplate? {
    let file = FileBesideLedger(Self.name(of: code), in: Self.folder)
    let path = try file.path(beside: ledger, in: world) { owner in
      Fault(.template(TemplateFault(file.shown, .mistrusted(owner: owner))))
    }
    guard let path else { return nil }
    return try Self.read(path, for: code, named: file.shown, in: world)
  }

  /// The files in the folder that no letter is made of, because they are called otherwise than by its code.
  ///
  /// What another program keeps there is none of them: names that begin with a dot or `~`.
  var unused: [String] {
    let known = Set(LetterCode.allCases.map(Self.name))
    let folder = FileBesideLedger.folder(Self.folder, beside: ledger)
    return (FolderNames(folder).map(Array.init) ?? [])
      .filter { !known.contains($0) && !$0.hasPrefix(".") && !$0.hasPrefix("~") }.sorted()
  }

  /// Reads a template that somebody names.
  static func read(_ path: String, for code: LetterCode, named name: String, in world: World) throws(Fault)
    -> LetterTemplate
  {
    let source = try FileSource(path, in: world)
    let bytes = try source.whole(tooLarge: .template(TemplateFault(name, .tooLarge)))
    return try LetterTemplate(bytes, for: code, file: name)
  }
}
