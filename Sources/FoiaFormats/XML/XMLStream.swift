internal import CExpat

/// Takes what an XML file holds, one element after the other.
protocol XMLTaker: AnyObject {
  /// An element begins.
  func open(_ tag: XMLTag) throws
  /// An element ends.
  func close(_ name: XMLName) throws
  /// Text stands between tags; a long text comes in several pieces.
  func text(_ piece: UnsafeBufferPointer<UInt8>) throws
}

/// Why an XML file is not read to its end.
enum XMLFault: Error, Hashable {
  /// It is not well-formed.
  case malformed
  /// It declares a document type, which no file of this kind has and which can make a small file endless.
  case documentType
  /// Its elements stand too deep in each other, or one tag or attribute is too long.
  case beyondLimits
}

/// Reads an XML file piece by piece and hands over what it holds. Names are told without their prefixes, whatever these
/// stand for: the sheets that are read have no two elements of one name. Where namespaces are asked for they are told too,
/// which takes longer.
final class XMLStream {
  /// How deep elements may stand in each other.
  static let deepest = 256
  /// How many bytes one tag may have, which bounds its attributes.
  static let longestTag = 4 << 20

  private let parser: XML_Parser?
  private let taker: any XMLTaker
  private var failure: (any Error)?
  private var depth = 0
  private var taken = 0

  init(_ taker: any XMLTaker, tellsNamespaces: Bool = false) {
    self.taker = taker
    parser =
      tellsNamespaces ? XML_ParserCreateNS(nil, XML_Char(bitPattern: XMLName.separator)) : XML_ParserCreate(nil)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, attributes in
        guard let stream = XMLStream.from(user), let name else { return }
        stream.depth += 1
        if stream.depth > XMLStream.deepest { return stream.stop(XMLFault.beyondLimits) }
        stream.run { try $0.open(XMLTag(name, attributes)) }
      },
      { user, name in
        guard let stream = XMLStream.from(user), let name else { return }
        stream.depth -= 1
        stream.run { try $0.close(XMLName(name)) }
      })
    XML_SetCharacterDataHandler(parser) { user, text, count in
      guard let stream = XMLStream.from(user), let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
        stream.run { try $0.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      XMLStream.from(user)?.stop(XMLFault.documentType)
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Where what is handed over stands in the bytes that were taken. It is valid only while it is handed over.
  var place: Range<Int> {
    let start = Int(XML_GetCurrentByteIndex(parser))
    return start..<start + Int(XML_GetCurrentByteCount(parser))
  }

  /// Takes the next bytes of the file.
  ///
  /// - Throws: an `XMLFault`, and what the taker throws.
  func feed(_ bytes: ArraySlice<UInt8>, isLast: Bool = false) throws {
    taken += bytes.count
    let status = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        XML_Parse(parser, $0.baseAddress, Int32(buffer.count), isLast ? 1 : 0)
      }
    }
    if let failure { throw failure }
    guard status == XML_STATUS_OK else { throw XMLFault.malformed }
    if taken - XML_GetCurrentByteIndex(parser) > Self.longestTag { throw XMLFault.beyondLimits }
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> XMLStream? {
    user.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }

  private func run(_ body: (any XMLTaker) throws -> Void) {
    guard failure == nil else { return }
    do { try body(taker) } catch { stop(error) }
  }

  private func stop(_ error: any Error) {
    if failure == nil { failure = error }
    XML_StopParser(parser, 0)
  }
}
