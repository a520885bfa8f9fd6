// What is said of everything that can go wrong, to people and to scripts.

import FoiaCalendar
import FoiaCore
import FoiaFormats
import FoiaPapers
import FoiaWords
import Testing

@testable import FoiaCommands
import TestKit

@Suite("What goes wrong")
struct FaultTests {
  @Test("has a stable code, and there is no code that nothing has")
  func codes() throws {
    let codes = try FaultSamples.all().map(\.code)
    #expect(Set(codes) == Set(FaultCode.allCases))
    #expect(Set(FaultCode.allCases.map(\.rawValue)).count == FaultCode.allCases.count)
    for code in FaultCode.allCases {
      #expect(code.rawValue.allSatisfy { $0 == "-" || $0.isASCII && ($0.isLowercase || $0.isNumber) }, "\(code)")
    }
  }

  @Test("is said in both languages, and each command that is named as the way out can be typed")
  func sentences() throws {
    var commands = 0
    for problem in try FaultSamples.all() {
      guard let text = problem.text else {
        #expect(problem == .errorsFound)
        continue
      }
      for language in Language.allCases {
        let sentence = text.sentence(language)
        #expect(!text.message(language).isEmpty && text.wayOut.map { !$0(language).isEmpty } ?? true)
        #expect(!sentence.contains("Phrase(") && !sentence.contains("Optional("), "\(sentence)")
        commands += try PrintedLinesTests.check(sentence, "\(problem.code): \(sentence)")
      }
      #expect(text.message.zh.contains { $0.unicodeScalars.allSatisfy { $0.value > 0x2E80 } }, "\(text.message.zh)")
    }
    #expect(commands > 100)
  }

  @Test("is for a script an object with code, message and way out, and every problem of one input")
  func json() throws {
    let fault = Fault([.reading(.missing(.kind)), .rule(.channelNotRecorded)])
    let object = try #require(FaultJSON.object(fault)).line
    let value = try JSON(parsing: object)
    guard case .object(let members) = value, case .object(let error)? = members.first?.value else {
      Issue.record("no object: \(object)")
      return
    }
    #expect(members.map(\.key) == ["error"])
    #expect(error.map(\.key) == ["code", "message", "way_out", "problems"])
    #expect(error.first?.value == .text("field-missing"))
    guard case .array(let problems)? = error.last?.value else {
      Issue.record("no problems: \(object)")
      return
    }
    #expect(problems.count == 2)
    #expect(FaultJSON.object(.errorsFound) == nil)
  }

  @Test("ends the program as its worst problem does: a wrong command line before all else")
  func status() {
    #expect(Fault.rule(.channelNotRecorded).exitStatus == .refused)
    #expect(Fault([.rule(.channelNotRecorded), .reading(.missing(.kind))]).exitStatus == .usage)
    #expect(Fault.reading(.severalPlaces("kind", handles: [1, 2])).exitStatus == .refused)
    #expect(Fault.record(.notFiled(2025)).exitStatus == .notFound)
    #expect(Fault.record(.locked("foia.db")).exitStatus == .refused)
    #expect(Fault.errorsFound.exitStatus == .errorsFound)
    #expect(Fault.usage([.unknownOption("--x", near: [])], command: "close").exitStatus == .usage)
  }
}
