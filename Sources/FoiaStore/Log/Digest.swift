internal import Crypto
internal import FoiaCore
internal import Foundation

/// SHA-256 digests in lower-case hexadecimal.
enum Digest {
  /// The digest of a text in UTF-8.
  static func hexadecimal(of text: String) -> String {
    hexadecimal(of: Array(text.utf8))
  }

  /// The digest of bytes.
  static func hexadecimal(of bytes: [UInt8]) -> String {
    Array(SHA256.hash(data: bytes)).hexadecimal
  }

  /// The digest of bytes that come in pieces; an empty piece or none is the end.
  static func hexadecimal<Failure: Error>(of next: () throws(Failure) -> [UInt8]?) throws(Failure) -> String {
    var digest = SHA256()
    while let piece = try next(), !piece.isEmpty { digest.update(data: piece) }
    return Array(digest.finalize()).hexadecimal
  }

  /// The digest of a file's bytes.
  static func hexadecimal(ofFile path: String) throws(Fault) -> String {
    let descriptor = open(path.cPath, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw DatabaseDraft.fault(path, errno) }
    defer { Foundation.close(descriptor) }
    var digest = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count < 0 { throw DatabaseDraft.fault(path, errno) }
      if count == 0 { return Array(digest.finalize()).hexadecimal }
      digest.update(data: buffer[..<count])
    }
  }
}
