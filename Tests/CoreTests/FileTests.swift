// Paths that are not UTF-8, and the rules on whose files are used.

import FoiaCore
import Testing
import TestKit

@Suite("Paths as text")
struct PathTextTests {
  @Test("Any bytes become a text and are had back, and UTF-8 stays as it is")
  func roundTrip() {
    var random = SplitMix64(state: 13)
    var raw = 0
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in UInt8.random(in: 1...255, using: &random) }
      let text = String(path: bytes)
      #expect(text.pathBytes == bytes)
      #expect(text.cPath == bytes.map { CChar(bitPattern: $0) } + [0])
      if String(validating: bytes, as: UTF8.self) == nil { raw += 1 }
    }
    #expect(raw > 1000)
    for text in ["", "/home/王芳/foia.db", "e\u{301}", "\u{FFFD}"] {
      #expect(String(path: Array(text.utf8)) == text && !text.hasRawBytes)
    }
  }

  @Test("A GBK name is known as such, and shown without its bytes; a private character is no byte")
  func gbk() {
    // 公开 in GBK, between two slashes.
    let path = String(path: [0x2F, 0xB9, 0xAB, 0xBF, 0xAA, 0x2F, 0x61])
    #expect(path.hasRawBytes && path.hasPrefix("/") && path.hasSuffix("/a"))
    #expect(path.lastIndex(of: "/").map { path[path.index(after: $0)...] } == "a")
    #expect(path.printablePath == "/\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}/a")
    let spoof = Array("\u{10FECC}".utf8)
    #expect(String(path: spoof).pathBytes == spoof)
  }
}

@Suite("Whose files are used")
struct FileOwnershipTests {
  private static let caller = Account(user: 1000, groups: [1000, 50])
  private static func facts(_ owner: UInt32, _ group: UInt32, _ permissions: UInt16) -> FileFacts {
    FileFacts(owner: owner, group: group, permissions: permissions)
  }

  @Test(
    "A ledger that was found is the caller's own, or open to a group of theirs alone",
    arguments: [
      (facts(1000, 1000, 0o600), nil), (facts(1000, 7, 0o644), nil), (facts(1001, 50, 0o660), nil),
      (facts(0, 50, 0o640), nil), (facts(1001, 50, 0o664), .ownerIsAnother(1001)),
      (facts(1001, 7, 0o660), .ownerIsAnother(1001)), (facts(0, 0, 0o644), .ownerIsAnother(0)),
      (facts(1001, 1001, 0o666), .ownerIsAnother(1001)),
    ] as [(FileFacts, Mistrust?)])
  func found(ledger: FileFacts, expected: Mistrust?) {
    #expect(Mistrust(ledger: ledger, folder: Self.facts(0, 0, 0o755), caller: Self.caller) == expected)
    #expect(Mistrust(ledger: ledger, folder: Self.facts(0, 0, 0o777), caller: Self.caller) == .folderIsOpen)
    #expect(Mistrust(ledger: ledger, folder: Self.facts(0, 0, 0o1777), caller: Self.caller) == .folderIsOpen)
  }

  @Test(
    "A template beside a ledger is laid by the caller, by root or by those who record in the ledger",
    arguments: [
      (facts(1000, 7, 0o644), nil), (facts(0, 0, 0o644), nil), (facts(1001, 7, 0o644), nil),
      (facts(1002, 50, 0o640), nil), (facts(1002, 7, 0o640), .ownerIsAnother(1002)),
      (facts(1000, 1000, 0o666), .folderIsOpen),
    ] as [(FileFacts, Mistrust?)])
  func template(file: FileFacts, expected: Mistrust?) {
    // The ledger of 1001 is shared with the group 50.
    let shared = Self.facts(1001, 50, 0o660)
    func judged(in folder: FileFacts, beside ledger: FileFacts = shared) -> Mistrust? {
      Mistrust(template: file, folder: folder, ledger: ledger, caller: Self.caller)
    }
    #expect(judged(in: Self.facts(1001, 50, 0o775)) == expected)
    #expect(judged(in: Self.facts(1000, 1000, 0o777)) == .folderIsOpen)
    let foreign = judged(in: Self.facts(1002, 7, 0o755))
    #expect(foreign == (file.permissions == 0o666 ? .folderIsOpen : .ownerIsAnother(1002)))
    // Where the ledger is not shared, its group says nothing.
    let own = judged(in: Self.facts(1000, 1000, 0o755), beside: Self.facts(1001, 50, 0o640))
    #expect(own == (file.owner == 1002 ? .ownerIsAnother(1002) : expected))
  }

  @Test("Root's own files are root's, those of others are not")
  func root() {
    let root = Account(user: 0, groups: [0])
    let folder = Self.facts(1000, 1000, 0o755)
    #expect(Mistrust(ledger: Self.facts(0, 0, 0o600), folder: folder, caller: root) == nil)
    #expect(Mistrust(ledger: Self.facts(1000, 1000, 0o600), folder: folder, caller: root) == .ownerIsAnother(1000))
    #expect(root.follows(linkOf: 0) && !root.follows(linkOf: 1000))
    #expect(Self.caller.follows(linkOf: 1000) && Self.caller.follows(linkOf: 0) && !Self.caller.follows(linkOf: 1001))
  }

  @Test("Who can use a ledger is read off its file, and follows for folder and journal")
  func audience() {
    #expect(LedgerAudience(Self.facts(1000, 50, 0o600)) == .owner)
    #expect(LedgerAudience(Self.facts(1000, 50, 0o400)) == .owner)
    #expect(LedgerAudience(Self.facts(1000, 50, 0o660)) == .group(50))
    for permissions: UInt16 in [0o644, 0o666, 0o700, 0o4600] {
      #expect(LedgerAudience(Self.facts(1000, 50, permissions)) == nil)
    }
    #expect(LedgerAudience.owner.folderPermissions(from: 0o755) == 0o755)
    #expect(LedgerAudience.group(50).folderPermissions(from: 0o755) == 0o2775)
    #expect(LedgerAudience.group(50).folderPermissions(from: 0o1777) == 0o3775)
  }

  @Test(
    "A file that a group may write is meant to be shared, and one with another group than its shared folder lost its own"
  )
  func mended() {
    for permissions: UInt16 in [0o664, 0o666, 0o770] {
      #expect(LedgerAudience.filePermissions(meantBy: permissions) == 0o660)
    }
    for permissions: UInt16 in [0o644, 0o640, 0o700] {
      #expect(LedgerAudience.filePermissions(meantBy: permissions) == 0o600)
    }
    let (own, shared) = (Self.facts(1000, 1000, 0o600), Self.facts(1000, 7, 0o660))
    #expect(LedgerAudience.group(lostBy: shared, in: Self.facts(1000, 50, 0o2770)) == 50)
    #expect(LedgerAudience.group(lostBy: shared, in: Self.facts(1000, 7, 0o2770)) == nil)
    #expect(LedgerAudience.group(lostBy: shared, in: Self.facts(1000, 50, 0o755)) == nil)
    #expect(LedgerAudience.group(lostBy: own, in: Self.facts(1000, 50, 0o2770)) == nil)
  }
}
