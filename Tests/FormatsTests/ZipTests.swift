import FoiaFormats
import TestKit
import Testing

@Suite("Writing a ZIP container")
struct ZipWriterTests {
  @Test("gives one that other programs read, stored and deflated, and the same one every time")
  func others() throws {
    func container() -> [UInt8] {
      var writer = ZipWriter()
      for (name, content, method) in ZipSamples.files { writer.add(name, content, method) }
      return writer.whole
    }
    #expect(container() == container())
    let workshop = try Workshop()
    try workshop.write(container(), to: "ours.zip")
    try workshop.run("unzip", "-tqq", "ours.zip")
    try workshop.python(
      """
      import json, zipfile
      archive = zipfile.ZipFile("ours.zip")
      assert archive.testzip() is None
      json.dump([[i.filename, i.compress_type, list(archive.read(i))] for i in archive.infolist()], open("ours.json", "w"))
      """)
    let read = try JSON(parsing: String(decoding: workshop.read("ours.json"), as: UTF8.self))
    let expected = ZipSamples.files.map { name, content, method in
      JSON.array([.text(name), .integer(Int(method.rawValue)), .array(content.map { .integer(Int($0)) })])
    }
    #expect(read == .array(expected))
    let ours = try ZipReader(container())
    #expect(try ours.entries.map { try ours.content(of: $0) } == ZipSamples.files.map(\.content))
  }

  @Test("gives the same files where they are added piece by piece and taken away meanwhile")
  func pieces() throws {
    var writer = ZipWriter()
    var bytes: [UInt8] = []
    var random = SplitMix64(state: 49)
    let text = String((0..<200_000).map { _ in "甲乙丙 0123456789".randomElement(using: &random) ?? "甲" })
    writer.add("before", "before")
    writer.begin("目录/long.xml")
    var rest = Substring(text)
    while !rest.isEmpty {
      writer.append(String(rest.prefix(7_777)))
      rest = rest.dropFirst(7_777)
      let piece = writer.take()
      #expect(piece.count < 60_000)
      bytes += piece
    }
    writer.end()
    writer.begin("nothing")
    writer.end()
    writer.add("after", "after")
    bytes += writer.whole
    let reader = try ZipReader(bytes)
    let read = try reader.entries.map { ($0.name, String(decoding: try reader.content(of: $0), as: UTF8.self)) }
    #expect(read.map(\.0) == ["before", "目录/long.xml", "nothing", "after"])
    #expect(read.map(\.1) == ["before", text, "", "after"])
    let workshop = try Workshop()
    try workshop.write(bytes, to: "pieces.zip")
    try workshop.run("unzip", "-tqq", "pieces.zip")
  }

  @Test("may be empty")
  func empty() throws {
    #expect(try ZipReader(ZipWriter().whole).entries.isEmpty)
  }
}

@Suite("Reading a ZIP container")
struct ZipReaderTests {
  @Test("reads what Python writes: stored, deflated, streamed, with folders and a remark")
  func foreign() throws {
    let workshop = try Workshop()
    try workshop.python(
      """
      import zipfile
      class Stream:
          def __init__(self, file): self.file = file
          def write(self, data): return self.file.write(data)
          def flush(self): self.file.flush()
      for name, out in [("plain.zip", lambda f: f), ("streamed.zip", Stream)]:
          with open(name, "wb") as file, zipfile.ZipFile(out(file), "w") as archive:
              archive.comment = b"PK\\x05\\x06 a remark"
              archive.writestr("folder/", b"")
              archive.writestr("stored.txt", b"as it is", zipfile.ZIP_STORED)
              archive.writestr("folder/中文.txt", ("行\\n" * 100_000).encode(), zipfile.ZIP_DEFLATED)
              archive.writestr("empty", b"", zipfile.ZIP_DEFLATED)
      """)
    for name in ["plain.zip", "streamed.zip"] {
      let reader = try ZipReader(workshop.read(name))
      #expect(reader.entries.map(\.name) == ["folder/", "stored.txt", "folder/中文.txt", "empty"])
      let stored = try #require(reader["stored.txt"])
      let deflated = try #require(reader["folder/中文.txt"])
      let empty = try #require(reader["empty"])
      #expect(try reader.content(of: stored) == Array("as it is".utf8))
      #expect(try reader.content(of: deflated) == Array(String(repeating: "行\n", count: 100_000).utf8))
      #expect(try reader.content(of: empty).isEmpty && reader["none"] == nil)
      var pieces: [Int] = []
      try reader.forEachPiece(of: deflated) { pieces.append($0.count) }
      #expect(pieces.reduce(0, +) == deflated.size && pieces.allSatisfy { $0 <= 1 << 16 })
    }
  }

  @Test("reads a container whose sizes and places stand where those of large ones do")
  func large() throws {
    let workshop = try Workshop()
    try workshop.python(
      """
      import zipfile
      zipfile.ZIP64_LIMIT = -1
      zipfile.ZIP_FILECOUNT_LIMIT = 1
      with zipfile.ZipFile("large.zip", "w", zipfile.ZIP_DEFLATED) as archive:
          archive.writestr("first", "一行\\n" * 1000)
          archive.writestr("second", b"")
      """)
    let bytes = try workshop.read("large.zip")
    #expect(bytes.suffix(98).starts(with: "PK\u{6}\u{6}".utf8))
    let reader = try ZipReader(bytes)
    let (first, second) = try (#require(reader["first"]), #require(reader["second"]))
    #expect(try reader.content(of: first) == Array(String(repeating: "一行\n", count: 1000).utf8))
    #expect(try reader.content(of: second).isEmpty)
    // The record of a large container says where its directory begins: a wrong place is found.
    for offset in [32, 40, 48, 56 + 8] {
      var wrong = bytes
      wrong[wrong.count - 98 + offset] ^= 1
      #expect(throws: ZipFault.self, "\(offset)") {
        let reader = try ZipReader(wrong)
        for entry in reader.entries { _ = try reader.content(of: entry) }
      }
    }
  }

  @Test("tells what is no container, and what is one for other readers")
  func faults() throws {
    #expect(throws: ZipFault.notAnArchive) { try ZipReader([]) }
    #expect(throws: ZipFault.notAnArchive) { try ZipReader(Array("number,received,channel\n".utf8)) }
    let workshop = try Workshop()
    try workshop.python(
      """
      import zipfile
      with zipfile.ZipFile("other.zip", "w") as archive:
          archive.writestr("a", b"a" * 100, zipfile.ZIP_BZIP2)
      with zipfile.ZipFile("many.zip", "w") as archive:
          for number in range(65_536): archive.writestr(str(number), b"")
      """)
    let other = try ZipReader(workshop.read("other.zip"))
    #expect(throws: ZipFault.unknownMethod("a", 12)) { try other.content(of: other.entries[0]) }
    let many = try workshop.read("many.zip")
    #expect(throws: ZipFault.tooManyFiles(65_536, limit: ZipLimits.usual.files)) { try ZipReader(many) }

    var sealed = ZipSamples.container
    for (signature, flags) in [("PK\u{3}\u{4}", 6), ("PK\u{1}\u{2}", 8)] {
      let place = try #require(sealed.indices.first { sealed[$0...].starts(with: signature.utf8) })
      sealed[place + flags] |= 1
    }
    let reader = try ZipReader(sealed)
    let name = ZipSamples.files[0].name
    #expect(throws: ZipFault.encrypted(name)) { try reader.content(of: reader.entries[0]) }
  }

  @Test("takes no more files and bytes than it may")
  func limits() throws {
    let files = ZipSamples.files
    let (largest, sum) = (files.map(\.content.count).max() ?? 0, files.reduce(0) { $0 + $1.content.count })
    func open(_ limits: ZipLimits) throws { _ = try ZipReader(ZipSamples.container, limits: limits) }
    #expect(throws: Never.self) { try open(ZipLimits(files: files.count, file: largest, whole: sum)) }
    #expect(throws: ZipFault.tooManyFiles(files.count, limit: 2)) {
      try open(ZipLimits(files: 2, file: largest, whole: sum))
    }
    let name = files.first { $0.content.count == largest }?.name
    #expect(throws: ZipFault.tooLarge(name, limit: largest - 1)) {
      try open(ZipLimits(files: files.count, file: largest - 1, whole: sum))
    }
    #expect(throws: ZipFault.tooLarge(nil, limit: sum - 1)) {
      try open(ZipLimits(files: files.count, file: largest, whole: sum - 1))
    }
  }

  @Test("takes a file that shrank to nothing only while it is small")
  func density() throws {
    func refusal(ofSize size: Int) throws -> ZipFault? {
      var archive = ZipWriter()
      archive.add("dense", [UInt8](repeating: 0, count: size))
      do {
        _ = try ZipReader(archive.whole, limits: ZipLimits(files: 1, file: 1 << 30, whole: 1 << 30, density: 100))
      } catch let fault as ZipFault {
        return fault
      }
      return nil
    }
    #expect(try refusal(ofSize: 8 << 20) == nil)
    #expect(try refusal(ofSize: (8 << 20) + 1) == .tooDense("dense"))
  }

  @Test("lets no more out of a file than its size says")
  func bomb() throws {
    var writer = ZipWriter()
    writer.add("zeros", [UInt8](repeating: 0, count: 10_000_000))
    var bytes = writer.whole
    // The size of the content, in the directory, which is what is believed.
    let place = try #require(bytes.indices.last { bytes[$0...].starts(with: "PK\u{1}\u{2}".utf8) })
    bytes.replaceSubrange(place + 24..<place + 28, with: [0, 1, 0, 0])
    let reader = try ZipReader(bytes)
    var count = 0
    #expect(throws: ZipFault.damaged("zeros")) { try reader.forEachPiece(of: reader.entries[0]) { count += $0.count } }
    #expect(count <= 1 << 16)
  }

  @Test("refuses files that share their bytes")
  func overlap() throws {
    var writer = ZipWriter()
    writer.add("a", "first")
    writer.add("b", "other")
    var bytes = writer.whole
    let place = try #require(bytes.indices.last { bytes[$0...].starts(with: "PK\u{1}\u{2}".utf8) })
    bytes.replaceSubrange(place + 42..<place + 46, with: [0, 0, 0, 0])
    #expect(throws: ZipFault.damaged("a")) { try ZipReader(bytes) }
  }

  @Test("tells other bytes from those that were put in, wherever one is changed or the end is missing")
  func damage() throws {
    let whole = ZipSamples.container
    let contents = ZipSamples.files.map(\.content)
    var random = SplitMix64(state: 47)
    var refused = 0
    for round in 0..<1500 {
      var bytes = whole
      if round % 3 == 0 {
        bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
      } else {
        bytes[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      }
      do {
        let reader = try ZipReader(bytes)
        for (entry, content) in zip(reader.entries, contents) { #expect(try reader.content(of: entry) == content) }
      } catch is ZipFault { refused += 1 }
    }
    // Dates and versions say nothing about the content.
    #expect(refused > 1000)
  }
}

private enum ZipSamples {
  static let files: [(name: String, content: [UInt8], method: ZipMethod)] = {
    var random = SplitMix64(state: 48)
    let noise = (0..<3000).map { _ in UInt8.random(in: 0...255, using: &random) }
    return [
      ("mimetype", Array("application/x".utf8), .stored),
      ("目录/甲.xml", Array(String(repeating: "<a/>", count: 500).utf8), .deflated),
      ("noise", noise, .deflated), ("empty", [], .stored), ("nothing", [], .deflated), ("raw", noise, .stored),
    ]
  }()

  static let container: [UInt8] = {
    var writer = ZipWriter()
    for (name, content, method) in files { writer.add(name, content, method) }
    return writer.whole
  }()
}
