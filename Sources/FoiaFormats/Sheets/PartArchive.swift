/// The parts of a spreadsheet that is a ZIP file, found by their names however these are written.
struct PartArchive {
  private let reader: ZipReader
  private let byName: [String: ZipReader.Entry]

  init(_ bytes: [UInt8]) throws {
    do { reader = try ZipReader(bytes, limits: WorkbookLimits.zip) } catch let fault as ZipFault {
      throw WorkbookFault(fault)
    }
    byName = Dictionary(reader.entries.map { (Self.key($0.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func has(_ name: String) -> Bool { byName[Self.key(name)] != nil }

  /// Reads a part as XML; does nothing if there is no such part.
  ///
  /// - Throws: a `WorkbookFault`, and what the taker throws.
  func read(_ name: String, into taker: any XMLTaker) throws {
    guard let entry = byName[Self.key(name)] else { return }
    let stream = XMLStream(taker)
    do {
      try reader.forEachPiece(of: entry) { try stream.feed($0) }
      try stream.feed([], isLast: true)
    } catch let fault as ZipFault {
      throw WorkbookFault(fault)
    } catch let fault as XMLFault {
      switch fault {
      case .malformed: throw WorkbookFault.damaged(name)
      case .documentType: throw WorkbookFault.documentType
      case .beyondLimits: throw WorkbookFault.tooLarge(.depth)
      }
    }
  }

  /// The name of a part that another one names: from its own folder, or from the root with a slash before it.
  static func resolve(_ target: String, from part: String) -> String {
    let written = target.replacing("\\", with: "/")
    var folders = written.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for piece in written.split(separator: "/") {
      switch piece {
      case "..": if !folders.isEmpty { folders.removeLast() }
      case ".": break
      default: folders.append(String(piece))
      }
    }
    return folders.joined(separator: "/")
  }

  /// Names differ in case, in the direction of slashes, and in a slash before them.
  private static func key(_ name: String) -> String {
    let name = name.replacing("\\", with: "/").lowercased()
    return name.hasPrefix("/") ? String(name.dropFirst()) : name
  }
}

extension WorkbookFault {
  /// Why the container of a spreadsheet cannot be read.
  init(_ fault: ZipFault) {
    switch fault {
    case .encrypted: self = .encrypted
    case .tooLarge, .tooManyFiles, .tooDense: self = .tooLarge(.file)
    case .notAnArchive, .severalDisks: self = .damaged("")
    case .damaged(let part): self = .damaged(part ?? "")
    case .unknownMethod(let part, _), .wrongChecksum(let part): self = .damaged(part)
    }
  }
}

/// The relations of a part to others.
final class Relations: XMLTaker {
  private(set) var all: [(id: String, type: String, target: String)] = []

  /// Reads the relations of a part; that of the whole file is the empty name.
  init(of part: String, in archive: PartArchive) throws {
    var folders = part.split(separator: "/").map(String.init)
    let file = folders.popLast() ?? ""
    try archive.read((folders + ["_rels", file + ".rels"]).joined(separator: "/"), into: self)
    all = all.map { ($0.id, $0.type, PartArchive.resolve($0.target, from: part)) }
  }

  /// The targets of a type, by the last word of its address, which strict and transitional files have in common.
  func targets(_ type: String) -> [String] { all.filter { $0.type == type }.map(\.target) }

  func open(_ tag: XMLTag) {
    guard tag.name.is("Relationship"), tag["TargetMode"] != "External", let id = tag["Id"], let type = tag["Type"],
      let target = tag["Target"]
    else { return }
    all.append((id, String(type.split(separator: "/").last ?? ""), target))
  }

  func close(_ name: XMLName) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
