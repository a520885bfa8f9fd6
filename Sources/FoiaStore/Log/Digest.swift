internal import Crypto

/// SHA-256, in lower-case hexadecimal.
enum Digest {
  /// Of a text in UTF-8.
  static func hexadecimal(of text: String) -> String {
    hexadecimal(of: Array(text.utf8))
  }

  static func hexadecimal(of bytes: [UInt8]) -> String {
    Array(SHA256.hash(data: bytes)).hexadecimal
  }
}
