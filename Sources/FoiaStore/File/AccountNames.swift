internal import Foundation

/// The names of accounts and groups, as `/etc/passwd` and `/etc/group` have them. They are read here because the C
/// library cannot look them up in a program that is linked statically.
public enum AccountNames {
  /// The name of an account, or its number if it has no name there.
  public static func user(_ number: UInt32) -> String {
    lines(of: "/etc/passwd").first { $0.count > 2 && $0[2] == "\(number)" }?[0] ?? "\(number)"
  }

  /// The number of a group that is given by its name, or by its number; nil if there is no such group.
  public static func group(_ text: String) -> UInt32? {
    lines(of: "/etc/group").first { $0.count > 2 && $0[0] == text }.flatMap { UInt32($0[2]) } ?? UInt32(text)
  }

  private static func lines(of path: String) -> [[String]] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
