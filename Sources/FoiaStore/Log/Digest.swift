internal import Crypto

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
}
