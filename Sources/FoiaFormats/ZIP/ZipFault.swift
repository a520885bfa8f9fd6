/// Why a ZIP file, or a file in it, cannot be read.
public enum ZipFault: Error, Hashable, Sendable {
  /// It has no directory of files at its end.
  case notAnArchive
  /// Its sizes and places do not agree, or its end is missing; with the file, nil if it is about the whole.
  case damaged(String?)
  /// Parts of it are in other files.
  case severalDisks
  /// It has more files than the limit.
  case tooManyFiles(Int, limit: Int)
  /// A file, or all files together (nil), is larger than the limit, in decompressed bytes.
  case tooLarge(String?, limit: Int)
  /// The file shrank more than any real content does, so that a small ZIP file would take up much memory.
  case tooDense(String)
  /// The file is encrypted.
  case encrypted(String)
  /// The file is compressed by a method that is not supported; with its number in the format.
  case unknownMethod(String, Int)
  /// The content of the file does not have the stated checksum (CRC-32).
  case wrongChecksum(String)
}

/// How large a ZIP file may be before it is refused.
public struct ZipLimits: Sendable {
  /// How many files it may have.
  public let files: Int
  /// How large one file may be, in decompressed bytes.
  public let file: Int
  /// How large all files together may be, in decompressed bytes.
  public let whole: Int

  /// To how many times its stored size a file may be decompressed.
  public let density: Int

  /// Up to this size a file may have any density, in decompressed bytes.
  static let sizeOfAnyDensity = 8 << 20

  /// Sizes are in decompressed bytes.
  public init(files: Int, file: Int, whole: Int, density: Int = 1_100) {
    self.files = files
    self.file = file
    self.whole = whole
    self.density = density
  }

  /// 10,000 files, 1 GiB each, 2 GiB together.
  public static let usual = ZipLimits(files: 10_000, file: 1 << 30, whole: 1 << 31)
}
