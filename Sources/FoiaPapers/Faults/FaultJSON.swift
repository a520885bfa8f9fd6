public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// A fault as scripts read it: `{"error":{"code":…,"message":{"zh":…,"en":…},"way_out":…,"problems":[…]}}`; after
/// something was recorded, `recorded` has its handle and `causes` the codes of what went wrong then; with `more_problems`,
/// their number, where a file has more problems than are told.
public enum FaultJSON {
  /// The whole object; code, message and way out are those of the first problem, `problems` has all of them.
  ///
  /// - Returns: nil where the command has said itself what is wrong.
  public static func object(_ fault: Fault) -> JSON? {
    let problems = fault.problems.compactMap { problem in
      problem.text.map { members(problem, $0) + line(of: problem) }
    }
    guard let first = problems.first else { return nil }
    let more: [JSON.Member] =
      if case .nothingImported(let more) = fault.consequence, more > 0 {
        [.init("more_problems", .integer(more))]
      } else {
        []
      }
    return .object([
      .init("error", .object(first + [.init("problems", .array(problems.map(JSON.object)))] + more))
    ])
  }

  /// The line of the file that the problem is about, counted from 1; nothing where it is about no file.
  private static func line(of problem: Fault.Problem) -> [JSON.Member] {
    guard case .importing(let problem) = problem else { return [] }
    return [.init("line", .integer(problem.line))]
  }

  private static func members(_ problem: Fault.Problem, _ text: FaultText) -> [JSON.Member] {
    var members: [JSON.Member] = [
      .init("code", .text(problem.code.rawValue)), .init("message", phrase(text.message)),
      .init("way_out", text.wayOut.map(phrase) ?? .null),
    ]
    // What is recorded is not to be tried again: which action it is, and what went wrong afterwards.
    if case .recorded(let action, let causes) = problem {
      members += [
        .init("recorded", .integer(action.rawValue)), .init("causes", .array(causes.map { .text($0.code.rawValue) })),
      ]
    }
    return members
  }

  private static func phrase(_ phrase: Phrase) -> JSON {
    .object([.init("zh", .text(phrase.zh)), .init("en", .text(phrase.en))])
  }
}
