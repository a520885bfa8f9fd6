internal import FoiaCore
internal import Foundation

/// The names of everything in a folder, in no order.
public struct FolderNames: Sequence {
  private var names: [String] = []

  /// Looks into a folder; nil if there is none, or it must not be read, for which `errno` has the reason.
  public init?(_ path: String) {
    guard let folder = opendir(path.cPath) else { return nil }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in String(path: Array(bytes.prefix { $0 != 0 })) })
    }
  }

  /// Goes through the names.
  public func makeIterator() -> IndexingIterator<[String]> { names.makeIterator() }
}
