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
    let source = try FileSource(name, in: world)
    let head = try source.head()
    if RecordReader.recognises(head) { return try importRecord(source, in: world) }
    guard LedgerFile.isCanonical(head) else { return try importSheets(source, named: name, in: world) }
    try importCanonical(source, in: world)
  }
}
