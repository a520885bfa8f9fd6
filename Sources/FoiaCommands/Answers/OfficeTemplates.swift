internal import FoiaCore
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

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
    let beside = ledger.lastIndex(of: "/").map { String(ledger[...$0]) } ?? ""
    let shown = "\(Self.folder)/\(Self.name(of: code))"
    let folder = try SymbolicLinks.target(of: beside + Self.folder)
    guard Files.exists("\(folder)/\(Self.name(of: code))", in: world) else { return nil }
    let path = try SymbolicLinks.target(of: "\(folder)/\(Self.name(of: code))")
    if !Files.isFile(path) { throw .record(.access(.notAFile(shown))) }
    let home = path.lastIndex(of: "/").map { String(path[...$0]) } ?? folder
    if let ledger = FileFacts(at: ledger), let file = FileFacts(at: path) {
      for folder in [folder, home] {
        guard let folder = FileFacts(at: folder),
          let reason = Mistrust(template: file, folder: folder, ledger: ledger, caller: .caller)
        else { continue }
        let owner = if case .ownerIsAnother(let number) = reason { number } else { file.owner }
        throw Fault(.template(TemplateFault(shown, .mistrusted(owner: AccountNames.user(owner)))))
      }
    }
    return try Self.read(path, for: code, named: shown, in: world)
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
