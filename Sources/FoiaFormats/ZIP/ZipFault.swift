/// Why a container, or a file in it, cannot be read.
public enum ZipFault: Error, Hashable, Sendable {
  /// Nothing at its end says where its files are.
  case notAnArchive
  /// What it says of itself is not so, or its end is missing; with the file where it is about one.
  case damaged(String?)
  /// The rest of it lies in other files.
  case severalDisks
  /// Made for more than 4 GB or 65,535 files (ZIP64).
  case needsZip64
  case tooManyFiles(Int, limit: Int)
  /// In bytes, unsqueezed: of a file, or of all files (nil).
  case tooLarge(String?, limit: Int)
  /// With a password.
  case encrypted(String)
  /// Squeezed in a way that is not read here, by its number in the format.
  case unknownMethod(String, Int)
  /// The bytes of the file are not those that were put in.
  case wrongChecksum(String)
}

/// How large a container may be before it is refused.
public struct ZipLimits: Sendable {
  public let files: Int
  /// Of one file, unsqueezed, in bytes.
  public let file: Int
  /// Of all files together, unsqueezed, in bytes.
  public let whole: Int

  public init(files: Int, file: Int, whole: Int) {
    self.files = files
    self.file = file
    self.whole = whole
  }

  /// 10,000 files, 1 GiB each, 2 GiB together.
  public static let usual = ZipLimits(files: 10_000, file: 1 << 30, whole: 1 << 31)
}
