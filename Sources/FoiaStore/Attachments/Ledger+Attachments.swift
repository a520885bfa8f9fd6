public import FoiaCalendar
public import FoiaCore
internal import Foundation

extension Ledger {
  /// Copies files to where they are to be kept. They get their names when they are attached, or go.
  ///
  /// - Parameter files: where they are, each with its path as it was typed and its name as it is recorded.
  /// - Throws: a `Fault` with everything that is wrong with any of them.
  public func stage(_ files: [(path: String, typed: String, name: String)]) throws(Fault) -> [StagedFile] {
    var (sources, problems): ([FileToKeep], [Fault.Problem]) = ([], [])
    for file in files {
      do throws(Fault) {
        sources.append(try FileToKeep(file.path, typed: file.typed, name: file.name))
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw Fault(problems) }
    let folder = try AttachmentFolder(of: path)
    try folder.make()
    var staged: [StagedFile] = []
    for source in sources { staged.append(try StagedFile(source, in: folder)) }
    return staged
  }

  /// Gives the bytes of a file that is kept, piece by piece, once they are found to be those that were kept.
  ///
  /// - Throws: a `Fault` if it was erased, is missing or was changed.
  public func read(_ kept: Recorded<AttachedFile>, _ take: ([UInt8]) throws -> Void) throws {
    guard kept.fact.name != nil else { throw Fault.record(.attachment(.erased(kept.entry))) }
    let folder = try AttachmentFolder(of: path)
    switch folder.state(of: kept.fact.digest) {
    case .missing: throw Fault.record(.attachment(.missing(kept.entry)))
    case .changed: throw Fault.record(.attachment(.differs(kept.entry)))
    case .sound: break
    }
    let place = folder.place(of: kept.fact.digest)
    var failure: (any Error)?
    _ = try FileToKeep(place, typed: place).forEachPiece { piece throws(Fault) in
      do { if failure == nil { try take(piece) } } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// What is wrong with the files that are kept (R5).
  func attachmentFindings() throws(Fault) -> [Finding] {
    let folder = try AttachmentFolder(of: path)
    // What somebody attached or erased meanwhile is found on a second look.
    if folder.findings(try readNow { try KeptAttachment.all(in: $0) }).isEmpty { return [] }
    return folder.findings(try readNow { try KeptAttachment.all(in: $0) })
  }
}

extension Action {
  /// Records that files are kept with an application, and gives them their names before that is committed.
  ///
  /// - Parameters:
  ///   - files: the files, copied to where they are to be kept.
  ///   - reference: the application, as somebody names it.
  ///   - kind: what they are.
  ///   - day: the day of the documents.
  ///   - letter: the letter of the office that they are; nil for anything else.
  ///   - isTrial: whether the files do not get their names, because nothing will be committed.
  /// - Throws: a `Fault` if the application has one of them already, or none can be kept with it.
  public func attach(
    _ files: [StagedFile], to reference: NumberReference, as kind: AttachmentKind, on day: Day,
    letter: LetterCode? = nil, isTrial: Bool = false
  ) throws -> Transition {
    let folder = try AttachmentFolder(of: ledgerPath)
    let transition = try record(reference) { application, _ in
      let problems = files.enumerated().compactMap { index, file -> Fault.Problem? in
        if let other = files[..<index].first(where: { $0.digest == file.digest }) {
          return .record(.attachment(.sameBytes(file.typed, other.typed)))
        }
        // One that is gone is kept again.
        let kept = application.attachments.last { $0.fact.digest == file.digest && $0.fact.name != nil }
        guard let kept, folder.state(of: file.digest) == .sound else { return nil }
        return .record(.attachment(.keptAlready(file.typed, kept.entry)))
      }
      if !problems.isEmpty { throw Fault(problems) }
      return files.map { file in
        .attached(
          AttachedFile(on: day, kind: kind, digest: file.digest, size: file.size, letter: letter, name: file.name))
      }
    }
    if !isTrial {
      try folder.take(files)
      try removeUnneededAttachments()
    }
    return transition
  }

  /// Keeps a document of the office with an application, unless it has the same one already.
  public func keep(
    _ bytes: [UInt8], named name: String, with reference: NumberReference, as kind: AttachmentKind, on day: Day,
    letter: LetterCode
  ) throws {
    let folder = try AttachmentFolder(of: ledgerPath)
    try folder.make()
    let file = try StagedFile(bytes, named: name, in: folder)
    do {
      _ = try attach([file], to: reference, as: kind, on: day, letter: letter)
    } catch let fault as Fault where fault.code == .attachedAlready {}
  }

  /// Removes the files that no entry needs; one that cannot be removed is found by the check.
  func removeUnneededAttachments() throws {
    let needed = try KeptAttachment.all(in: database).digests
    try? AttachmentFolder(of: ledgerPath).removeAll(but: needed)
  }
}
