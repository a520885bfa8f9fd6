public import FoiaCore
internal import Foundation

/// Symbolic links at the end of a path.
public enum SymbolicLinks {
  /// Where a path leads, even if nothing is there yet; the path itself if it is no symbolic link. A link of the system
  /// to an open file of this program, such as `/dev/stdout`, leads to `/proc/self/fd/1` and no further.
  ///
  /// - Throws: a `Fault` (`laidByAnother`) at a link that belongs neither to the caller nor to root: whoever laid it
  ///   would choose which file is read or written.
  public static func target(of path: String) throws(Fault) -> String {
    var path = path
    for _ in 0..<longestChain {
      var status = stat()
      guard openFile(path) == nil, lstat(path.cPath, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else {
        return path
      }
      guard Account.caller.follows(linkOf: status.st_uid) else {
        throw Fault.record(.access(.laidByAnother(path, owner: AccountNames.user(status.st_uid))))
      }
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = readlink(path.cPath, &target, target.count)
      guard length > 0 else { return path }
      let link = String(path: target.prefix(length).map { UInt8(bitPattern: $0) })
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = link.hasPrefix("/") ? link : folder + link
    }
    return path
  }

  /// The open file of this program that a path names, by its descriptor; nil if it names none.
  public static func openFile(_ path: String) -> Int32? {
    for folder in ["/proc/self/fd/", "/dev/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count))
    }
    return nil
  }

  /// The path with an absolute folder that has no symbolic links; as it is if there is no such folder.
  public static func canonical(_ path: String) -> String {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let folder = path.dropLast(name.count)
    guard let real = realpath((folder.isEmpty ? "." : String(folder)).cPath, nil) else { return path }
    defer { free(real) }
    return String(path: UnsafeRawBufferPointer(start: real, count: strlen(real))) + "/" + String(name)
  }

  /// As many links as the kernel follows.
  private static let longestChain = 40
}
