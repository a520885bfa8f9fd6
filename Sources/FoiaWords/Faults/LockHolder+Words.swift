internal import FoiaCore

extension LockHolder {
  /// Who keeps the ledger, to stand behind its name: `（foia import，进程号 4711，已运行 34 秒）`.
  var words: Phrase {
    let since = seconds.map { Phrase(zh: "，已运行 \($0) 秒", en: ", running for \($0) s") } ?? .empty
    return Phrase(
      zh: "（\(command.excerpt)，进程号 \(processID)\(since.zh)）",
      en: " (\(command.excerpt), process \(processID)\(since.en))")
  }
}
