import FoiaCore
import FoiaPapers
import Testing

/// What reports say of the channels by which applications came, which the record knows and no table of the report has.
@Suite("Sentences on channels")
struct ProseChannelTests {
  /// Twelve were received: five in person, four by post, three online.
  private static let counts: [(ChannelGroup, Int)] = [(.inPerson, 5), (.post, 4), (.network, 3)]

  private func totals(_ counts: [(ChannelGroup, Int)] = counts) throws -> ChannelTotals? {
    var tally = Tally(period: .year(2023), breakdown: .channel)
    for (channel, count) in counts {
      let column = try #require(ChannelGroup.allCases.firstIndex(of: channel))
      tally.add(Flow(origin: .new, fate: .closed(Outcome.granted.code)), inColumn: column, times: count)
    }
    return ChannelTotals(received: tally)
  }

  private func faults(_ sentence: String, _ channels: ChannelTotals?) throws -> [TextFault] {
    let form = Form(for: .year(2023))
    let rows = form.rows.map {
      ["new", "granted", "total"].contains($0.code) ? [12, 0, 0, 0, 0, 0, 12] : [0, 0, 0, 0, 0, 0, 0]
    }
    let report = YearReport(table: try #require(YearTable(year: 2023, form: form, cells: rows)))
    let audit = ProseAudit(
      ProseText(Prose.text(sentence)), agency: Prose.agency, report: report, fees: FeeTotals(), channels: channels)
    return audit.findings.filter { $0.rule.rawValue == "X1" }
      .compactMap { if case .text(let fault) = $0.fact { fault } else { nil } }
  }

  /// Sentences with the numbers 5, 4 and 3 for the channels, in this order.
  private static let sentences = [
    "收到依申请公开件12件，其中，当面申请的5件，来信申请的4件，网上申请的3件。", "全年收到政府信息公开申请12件，其中当面提交5件、信函4件、网络3件。",
    "收到政府信息公开申请12件。其中5件当面申请，4件为邮寄申请，3件为网络申请。",
    "收到政府信息公开申请12件，其中现场申请5件，占41.7%，信函申请4件，占33.33%，网络申请3件，占25%。",
    "依申请公开方面，当面收到申请5件，通过信函收到申请4件，通过互联网收到申请3件。",
  ]

  @Test("that agree with the record have nothing against them, as none has where it cannot know", arguments: sentences)
  func right(_ sentence: String) throws {
    #expect(try faults(sentence, totals()).isEmpty)
    let other = sentence.replacing("5件", with: "6件")
    #expect(try faults(other, nil).isEmpty)
    // Of a table that was typed in, the record has other applications; and where one has no channel, none is certain.
    #expect(try faults(other, totals([(.inPerson, 5)])).isEmpty)
    #expect(try totals(Self.counts + [(.unknown, 1)]) == nil)
  }

  @Test("are doubted for each number that the record has otherwise", arguments: sentences)
  func wrong(_ sentence: String) throws {
    for (channel, count) in Self.counts {
      let other = sentence.replacing("\(count)件", with: "7件")
      #expect(try faults(other, totals()) == [.channel(channel, expected: String(count), found: "7")], "\(other)")
    }
  }

  @Test(
    "are doubted for a share that the numbers do not give",
    arguments: [("41.7", "42.7"), ("33.33", "33.34"), ("25", "26")])
  func shares(right: String, wrong: String) throws {
    let sentence = Self.sentences[3].replacing("占\(right)%", with: "占\(wrong)%")
    let found = try faults(sentence, totals())
    #expect(found.map(\.share) == ["\(right)% \(wrong)%"])
  }

  @Test(
    "that name a channel with another, or speak of a part of it, are left alone",
    arguments: [
      "收到政府信息公开申请12件，其中网络平台7件、网上4件、邮寄9件、信函8件。", "收到政府信息公开申请12件，企业网上申请9件。",
      "收到政府信息公开申请12件，其中网络申请9件、电子邮件申请8件。", "收到政府信息公开申请12件，信函答复9件。",
      "收到政府信息公开申请12件，网上公开指南9份，窗口接待9人次。", "答复政府信息公开申请12件，其中网络9件。",
    ])
  func silent(_ sentence: String) throws {
    #expect(try faults(sentence, totals()).isEmpty)
  }
}

extension TextFault {
  fileprivate var share: String? {
    if case .channel(_, let expected, let found) = self { "\(expected) \(found)" } else { nil }
  }
}
