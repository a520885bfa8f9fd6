// What is shown before something typed at a terminal is recorded: all of it, what is to be looked at in it, and a way to
// change each of its values.

import Foundation
import Testing

@Suite("At a terminal, before it is recorded")
struct ReviewTests {
  private func sandbox() async throws -> Sandbox {
    let sandbox = try await Sandbox.withLedger()
    try await sandbox.must("foia new -a 甲厂 -k business -r 2025-02-24 -c counter -s 用电方案")
    return sandbox
  }

  private func said(_ text: String, _ screen: Screen) -> Int { screen.text.components(separatedBy: text).count - 1 }

  @Test("a second application like the first is told while it can still be left, and told once")
  func alike() async throws {
    let sandbox = try await sandbox()
    let line = ["new", "-k", "business", "-r", "2025-02-25", "-c", "mail", "-s", "用电方案"]
    let left = try await sandbox.terminal(
      line, typing: [.line("甲厂", after: "申请人："), .line("n", after: "登记吗？")])
    #expect(left.status == 130 && said("与 2025-0001 疑似重复登记", left) == 1, "\(left.text)")
    let taken = try await sandbox.terminal(line, typing: [.line("甲厂", after: "申请人："), .agree])
    #expect(taken.status == 0 && said("与 2025-0001 疑似重复登记", taken) == 1, "\(taken.text)")
  }

  @Test("what is missing is told without a command, and can be filled in where it was left out")
  func leftOut() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["clarify", "1"],
      typing: [
        .line("1", after: "登记哪一项："), .line("", after: "告知日期［"), .line("", after: "回复期限（可不填）："),
        .line("", after: "具体事项（可不填）："), .line("3", after: "登记吗？"), .line("十五", after: "回复期限（可不填）："),
        .line("\u{15}+15", after: "回复期限（可不填）："), .line("4", after: "登记吗？"), .line("明确楼栋", after: "具体事项（可不填）："),
        .line("4", after: "登记吗？"), .line("\u{15}", after: "具体事项（可不填）：明确楼栋"), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(said("告知补正没有写明期限", screen) == 1 && said("补登用", screen) == 0, "\(screen.text)")
    #expect(screen.text.contains("回复期限          （未填）") && screen.text.contains("或 +15 表示其后15个工作日"), "\(screen.text)")
    let logged = try await sandbox.must("foia log 1 | tail -1")
    #expect(logged[0].contains("2025-03-24") && !logged[0].contains("明确楼栋"), "\(logged)")
  }

  @Test("what moves the figures of a filed year is told before and not after")
  func filedYear() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia close 1 --outcome granted --sent today && foia freeze 2025 --today 2026-01-20")
    let screen = try await sandbox.terminal(
      ["void", "1", "--today", "2026-02-03"], typing: [.line("重复", after: "理由："), .agree])
    #expect(screen.status == 0 && said("2025年度报告已定稿，本次登记动了它的数字", screen) == 1, "\(screen.text)")
    let told = try #require(screen.lines.firstIndex { $0.contains("动了它的数字") })
    #expect(told < (screen.lines.firstIndex { $0.contains("登记吗？") } ?? 0), "\(screen.text)")
  }

  @Test("a review that the ledger refuses can be changed in each of its values, what was filed among them")
  func dispute() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["dispute", "1", "--filed", "2025-02-20"],
      typing: [
        .line("2", after: "救济途径："), .line("3", after: "修改第几项"), .line("\u{15}2025-02-27", after: "日期：2025-02-20"),
        .line("2", after: "登记吗？"), .line("\u{15}行政复议", after: "救济途径：未经复议直接起诉"), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("复议申请或起诉不会在此前（2025年2月20日）"), "\(screen.text)")
    #expect(try await sandbox.must("foia dispute | tail -1")[0].contains("行政复议"))
    // The dispute itself can be named anew, too.
    let decided = try await sandbox.terminal(
      ["dispute", "#1", "--decided", "2025-03-01"],
      typing: [
        .line("维持", after: "结果："), .line("1", after: "修改第几项"), .line("\u{15}#3", after: "记录号：#1"), .agree,
      ])
    #expect(decided.status == 0 && decided.untyped == 0, "\(decided.text)")
  }

  @Test("a value to be corrected is judged before the reason is asked for, shown as understood, and can be changed")
  func correction() async throws {
    let sandbox = try await sandbox()
    let screen = try await sandbox.terminal(
      ["correct", "1", "received", "2月30日", "subject", "用水方案"],
      typing: [
        .line("\u{15}2月21日", after: "收到日期：2月30日"), .line("录错", after: "理由："), .line("4", after: "登记吗？"),
        .line("\u{15}用气方案", after: "申请内容：用水方案"), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("2025-02-24 → 2025-02-21"), "\(screen.text)")
    #expect(try await sandbox.must("foia show 1 --json | grep '\"subject\"'")[0].contains("用气方案"))
  }

  @Test("a letter goes out of an application that has it, which is offered, and can be named anew")
  func letter() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia new -a 乙厂 -k business -r 2025-02-24 -c counter -s 供水方案")
    try await sandbox.must("foia clarify 2 --asked 2025-02-26 --reply-by +15")
    let screen = try await sandbox.terminal(
      ["serve", "--letter", "补政", "--served", "2025-02-27", "--service", "in-person"],
      typing: [
        .line("\u{15}延期", after: "文书："), .line("2025-2", after: "哪一件"), .line("4", after: "修改第几项"),
        .line("\u{15}补正", after: "文书：延期"), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("没有可选的申请") && screen.text.contains("4 文书              补正告知书"), "\(screen.text)")
    let offered = try await sandbox.terminal(
      ["serve", "--letter", "补正", "--sent", "2025-02-27"], typing: [.interrupt(after: "哪一件")])
    #expect(offered.raw.contains("1 2025-0002") && !offered.raw.contains("2025-0001"), "\(offered.text)")
  }

  @Test("what is taken up again is the whole line: its letter, its flags, its ledger and who records")
  func resumes() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia init --agency 乙局 --db 别处.db && foia clarify 1 --asked 2025-02-26 --reply-by +15")
    let left = try await sandbox.terminal(
      ["serve", "--letter", "补正", "--sent", "昨天", "--by", "李四", "--dry-run"], typing: [.interrupt(after: "哪一件")])
    #expect(left.status == 130, "\(left.text)")
    // Nothing was answered yet, so that there is nothing to take up.
    #expect(try await sandbox.terminal(["serve", "--resume"]).status == 3)
    let started = try await sandbox.terminal(
      ["serve", "--letter", "补正", "--sent", "昨天", "--by", "李四", "--dry-run"],
      typing: [.line("1", after: "哪一件"), .interrupt(after: "登记吗？")])
    #expect(started.status == 130, "\(started.text)")
    let resumed = try await sandbox.terminal(["serve", "--resume"], typing: [.agree])
    #expect(resumed.status == 0 && resumed.text.contains("补正告知书"), "\(resumed.text)")
    #expect(resumed.text.contains("（只检查，不写入）"), "\(resumed.text)")
    #expect(try await sandbox.must("foia log 1 | tail -1")[0].contains("告知补正"))
    let other = try await sandbox.terminal(
      ["new", "--db", "别处.db", "-k", "business", "-r", "2025-02-24", "-c", "counter"],
      typing: [.line("丙厂", after: "申请人："), .interrupt(after: "申请内容：")])
    #expect(other.status == 130, "\(other.text)")
    let elsewhere = try await sandbox.terminal(["new", "--resume"], typing: [.line("用气方案", after: "申请内容："), .agree])
    #expect(elsewhere.status == 0, "\(elsewhere.text)")
    #expect(try await sandbox.must("foia list --db 别处.db | grep -c 用气方案") == ["1"])
  }

  @Test("what is taken up again has the number that was changed, and what was taken away stays away")
  func resumesChanged() async throws {
    let sandbox = try await sandbox()
    for subject in ["供水方案", "道路规划"] {
      try await sandbox.must("foia new -a 乙厂 -k business -r 2025-02-25 -c counter -s \(subject)")
    }
    let left = try await sandbox.terminal(
      ["assign", "1", "--reply-by", "+5"],
      typing: [
        .line("规划科", after: "承办单位："), .line("1", after: "登记吗？"), .line("2025-3", after: "哪一件"),
        .line("n", after: "登记吗？"),
      ])
    #expect(left.status == 130, "\(left.text)")
    let resumed = try await sandbox.terminal(["assign", "--resume"], typing: [.agree])
    #expect(resumed.status == 0 && resumed.text.contains("将登记 2025-0003"), "\(resumed.text)")
    #expect(try await sandbox.must("foia list --unit 规划科 --json | grep '\"number\"'")[0].contains("2025-0003"))
  }

  @Test(
    "a closing shows its date, and keeps nothing of an outcome that was meant before; a refusal can be waived there")
  func closing() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia close 1 --outcome granted")
    for subject in ["供水方案", "道路规划"] {
      try await sandbox.must("foia new -a 乙厂 -k business -r 2025-02-25 -c counter -s \(subject)")
    }
    let screen = try await sandbox.terminal(
      ["close", "2", "--outcome", "重复申请"],
      typing: [
        .line("1", after: "原答复："), .line("", after: "答复文号（可不填）："), .line("2", after: "修改第几项"),
        .line("\u{15}予以公开", after: "办理结果："), .line("3", after: "登记吗？"), .line("\u{15}3月1日", after: "答复日期：2025-03-03"),
        .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("办结理由") && screen.text.contains("3 答复日期  2025年3月3日"), "\(screen.text)")
    let logged = try await sandbox.must("foia log 2 | tail -1")
    #expect(logged[0].contains("2025-03-01") && !logged[0].contains("2025-0001"), "\(logged)")
    let waived = try await sandbox.terminal(
      ["close", "3", "--outcome", "重复申请"],
      typing: [
        .line("1", after: "原答复："), .line("", after: "答复文号（可不填）："), .line("6", after: "修改第几项"),
        .line("确需", after: "办结理由"), .agree,
      ])
    #expect(waived.status == 0 && waived.untyped == 0, "\(waived.text)")
  }

  @Test("what is taken where nothing is said is shown and can be changed")
  func defaults() async throws {
    let sandbox = try await sandbox()
    try sandbox.write("扫描件", to: "a.txt")
    let attached = try await sandbox.terminal(
      ["attach", "1"],
      typing: [
        .line("a.txt", after: "文件："), .line("3", after: "登记吗？"), .line("\u{15}身份证明", after: "佐证材料"), .agree,
      ])
    #expect(attached.status == 0 && attached.untyped == 0, "\(attached.text)")
    #expect(attached.text.contains("2025年3月3日") && attached.text.contains("佐证材料"), "\(attached.text)")
    let approved = try await sandbox.terminal(
      ["approve", "1"],
      typing: [
        .line("5", after: "审批环节："), .line("", after: "签署意见（可不填）："), .line("", after: "日期（可不填）："),
        .line("", after: "签署人（可不填）："), .agree,
      ])
    #expect(approved.status == 0 && approved.text.contains("3 签署意见          同意"), "\(approved.text)")
    #expect(approved.text.contains("签署人            （未填）"), "\(approved.text)")
  }

  @Test("which of two consultations an opinion is of can be told where it is refused")
  func consultations() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must(
      "foia consult 1 --third-party 丙厂 --sent 2025-02-25 && foia consult 1 --third-party 丁厂 --sent 2025-02-25")
    let screen = try await sandbox.terminal(
      ["consult", "1"],
      typing: [
        .line("2", after: "登记哪一项："), .line("", after: "收到意见日期［"), .line("2", after: "意见（可不填）："),
        .line("2", after: "修改第几项"), .line("#4", after: "记录号"), .agree,
      ])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(try await sandbox.must("foia log 1 | tail -1")[0].contains("#4"), "\(screen.text)")
  }

  @Test(
    "what is to be corrected is shown of the application that is meant in the end, and a field can be named by its place"
  )
  func corrected() async throws {
    let sandbox = try await sandbox()
    try await sandbox.must("foia new -a 乙厂 -k business -r 2025-02-25 -c counter -s 供水方案")
    let screen = try await sandbox.terminal(
      ["correct", "1", "申请内容", "用水方案"],
      typing: [.line("录错", after: "理由："), .line("1", after: "登记吗？"), .line("2025-2", after: "哪一件"), .agree])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    #expect(screen.text.contains("用电方案 → 用水方案") && screen.text.contains("供水方案 → 用水方案"), "\(screen.text)")
    #expect(try await sandbox.must("foia show 2 --json | grep '\"subject\"'")[0].contains("用水方案"))
  }

  @Test("words that fit several applications list those, and a place that is not shown hides no number")
  func narrowing() async throws {
    let sandbox = try await sandbox()
    for number in 2...9 {
      let subject = number % 4 == 0 ? "道路规划" : "供水方案"
      try await sandbox.must("foia new -a 乙厂\(number) -k business -r 2025-02-25 -c counter -s \(subject)\(number)")
    }
    let screen = try await sandbox.terminal(
      ["assign", "--unit", "规划科"],
      typing: [.line("道路", after: "哪一件"), .line("9", after: "符合2件"), .agree])
    #expect(screen.status == 0 && screen.untyped == 0, "\(screen.text)")
    let lines = screen.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    let told = try #require(lines.firstIndex { $0.contains("“道路”符合2件，请写编号") }, "\(screen.text)")
    #expect(lines[told + 1].hasPrefix("4 2025-0004") && lines[told + 2].hasPrefix("8 2025-0008"), "\(screen.text)")
  }
}
