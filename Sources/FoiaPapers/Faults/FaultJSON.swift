public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// A fault as scripts read it: `{"error":{"code":…,"message":{"zh":…,"en":…},"way_out":…,"problems":[…]}}`.
public enum FaultJSON {
  /// The whole object; code, message and way out are those of the first problem, `problems` has all of them.
  ///
  /// - Returns: nil where the command has said itself what is wrong.
  public static func object(_ fault: Fault) -> JSON? {
    let problems = fault.problems.compactMap { problem in problem.text.map { members(problem.code, $0) } }
    guard let first = problems.first else { return nil }
    return .object([
      .init("error", .object(first + [.init("problems", .array(problems.map(JSON.object)))]))
    ])
  }

  private static func members(_ code: FaultCode, _ text: FaultText) -> [JSON.Member] {
    [
      .init("code", .text(code.rawValue)), .init("message", phrase(text.message)),
      .init("way_out", text.wayOut.map(phrase) ?? .null),
    ]
  }

  private static func phrase(_ phrase: Phrase) -> JSON {
    .object([.init("zh", .text(phrase.zh)), .init("en", .text(phrase.en))])
  }
}
