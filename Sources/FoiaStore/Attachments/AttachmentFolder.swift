internal import FoiaCore
internal import Foundation

/// The files that are kept with the applications of a ledger: in a folder beside it that has its name and `.files`, each file
/// called by its digest.
public struct AttachmentFolder {
  /// Where the folder is, or would be.
  let path: String
  private let ledger: String

  /// The folder of the ledger at a path; there may be neither yet.
  init(of ledger: String) throws(Fault) {
    self.ledger = ledger
    path = try SymbolicLinks.target(of: ledger) + Self.ending
  }

  /// What its name ends in, after that of the ledger.
  public static let ending = ".files"

  /// How a file that was kept is found.
  enum State { case sound, missing, changed }

  /// Where the file of a digest is.
  func place(of digest: String) -> String { "\(path)/\(digest)" }

  /// How the file of a digest is found now; every byte of it is read.
  func state(of digest: String) -> State {
    var status = stat()
    guard lstat(place(of: digest).cPath, &status) == 0 else { return .missing }
    guard status.st_mode & S_IFMT == S_IFREG else { return .changed }
    return (try? Digest.hexadecimal(ofFile: place(of: digest))) == digest ? .sound : .changed
  }

  /// Makes the folder for those who can use the ledger, unless it is there.
  func make() throws(Fault) {
    var status = stat()
    if audience.makeFolder(path) { return try DatabaseDraft.syncFolder(of: path) }
    guard errno == EEXIST else { throw DatabaseDraft.fault(path, errno) }
    // Nothing is put where a link leads.
    guard lstat(path.cPath, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .record(.access(.notAFile(path)))
    }
  }

  /// An empty file in the folder, for those who can use the ledger, which is to be called by its digest.
  func draft() throws(Fault) -> UnfinishedFile {
    guard let draft = UnfinishedFile(for: path + "/-", mode: 0o600) else { throw DatabaseDraft.fault(path, errno) }
    if let group = audience.group, fchown(draft.descriptor, uid_t.max, group) == 0 {
      fchmod(draft.descriptor, mode_t(audience.filePermissions))
    }
    return draft
  }

  /// Gives files that are whole and safe on the disk their names, unless the folder has the same ones already.
  func take(_ files: [StagedFile]) throws(Fault) {
    for file in files {
      if state(of: file.digest) == .sound {
        file.draft.discard()
      } else if !file.draft.take(place(of: file.digest), replacing: true) {
        throw DatabaseDraft.fault(path, errno)
      }
    }
    try DatabaseDraft.syncFolder(of: path + "/-")
  }

  /// Takes copies of files from another folder.
  ///
  /// - Returns: the digests of those that are sound in neither.
  func copy(_ digests: Set<String>, from other: AttachmentFolder) throws(Fault) -> Set<String> {
    var lacking: Set<String> = []
    for digest in digests.sorted() where state(of: digest) != .sound {
      guard other.state(of: digest) == .sound else {
        lacking.insert(digest)
        continue
      }
      try make()
      let file = try StagedFile(FileToKeep(other.place(of: digest), typed: other.place(of: digest)), in: self)
      guard file.digest == digest else { throw .record(.attachment(.changed(other.place(of: digest)))) }
      try take([file])
    }
    return lacking
  }

  /// Gives all files a second name in the folder of a ledger that is kept, or copies them where that cannot be.
  func keep(in other: AttachmentFolder) throws(Fault) {
    let digests = Set(names.filter(Self.isDigest))
    if digests.isEmpty { return }
    try other.make()
    let copied = digests.filter { link(place(of: $0).cPath, other.place(of: $0).cPath) != 0 }
    _ = try other.copy(copied, from: self)
    try DatabaseDraft.syncFolder(of: other.path + "/-")
  }

  /// Removes the files that no entry needs: what an erasure left, what a command put there that came to nothing, and what
  /// such a command had not finished. Files that have other names than digests are not the program's.
  func removeAll(but needed: Set<String>) throws(Fault) {
    UnfinishedFile.removeAbandoned(beside: path + "/-")
    let old = names.filter { Self.isDigest($0) && !needed.contains($0) }
    for name in old where unlink(place(of: name).cPath) != 0 && errno != ENOENT {
      throw DatabaseDraft.fault(path, errno)
    }
    if !old.isEmpty { try DatabaseDraft.syncFolder(of: path + "/-") }
    if needed.isEmpty { rmdir(path.cPath) }
  }

  /// What is wrong with the files that entries need, and what there is besides.
  func findings(_ kept: [KeptAttachment]) -> [Finding] {
    let states = Dictionary(uniqueKeysWithValues: Set(kept.map(\.digest)).map { ($0, state(of: $0)) })
    var findings = kept.compactMap { file -> Finding? in
      switch states[file.digest] {
      case .missing: AttachmentNotAsKept.missing(file.entry)
      case .changed: AttachmentNotAsKept.changed(file.entry)
      case .sound, nil: nil
      }
    }
    let own = names.filter { !UnfinishedFile.isOne($0) }
    let modes = ([path] + own.map(place)).compactMap { FileFacts(at: $0)?.permissions }
    if let open = modes.first(where: { $0 & 0o007 != 0 || audience == .owner && $0 & 0o070 != 0 }) {
      findings.append(AttachmentNotAsKept.open(mode: Int(open)))
    }
    let unknown = own.filter { states[$0] == nil }.count
    if unknown > 0 { findings.append(AttachmentNotAsKept.unknown(count: unknown)) }
    return findings
  }

  private var names: [String] { FolderNames(path)?.filter { $0 != "." && $0 != ".." } ?? [] }

  private static func isDigest(_ name: String) -> Bool {
    name.utf8.count == 64 && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  private var audience: LedgerAudience { FileFacts(at: ledger).flatMap(LedgerAudience.init) ?? .owner }
}
