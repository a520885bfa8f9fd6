internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaStore
internal import FoiaWords

struct ImportCommand: FoiaCommand {
  static let verb = Verb.importing
  static let intention = Fault.Intention.importing

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let name = try answers.value(ImportSyntax.file)
    if let rest = arguments.text(ImportSyntax.skipBad) { try refuseSource(as: rest, in: world) }
    let source = try FileSource(name, in: world)
    let head = try source.head()
    if RecordReader.recognises(head) { return try importRecord(source, in: world) }
    let encoding = try arguments.text(ImportSyntax.encoding).map { text throws(Fault) in try LedgerFile.encoding(text) }
    guard LedgerFile.isCanonical(head), [.utf8, nil].contains(encoding) else {
      return try importSheets(source, named: name, encoding, in: world)
    }
    let ofOthers: [any DeclaredOption] = [ImportSyntax.sheet, ImportSyntax.mapping, ImportSyntax.profile]
    let needless = ofOthers.filter { arguments.has($0) }.map(\.flag)
    if !needless.isEmpty { throw Fault(needless.map { Fault.Problem.ledgerFile(.ownForm(option: $0)) }) }
    try importCanonical(source, named: name, in: world)
  }
}
