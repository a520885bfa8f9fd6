public import FoiaCore

/// How a text for an option or operand is looked at before it is taken, whatever type it is read into.
public struct ValueProbe: Sendable {
  /// What is wrong with a text, as a prompt says it; nil where it can be read and no rule forbids it.
  public let problem: @Sendable (String, ReadingContext) -> Phrase?
  /// What a text is taken for; the text itself where it shows that.
  public let shown: @Sendable (String, ReadingContext) -> Phrase

  init<Value>(_ type: ValueType<Value>) {
    problem = { text, context in
      do throws(ReadingFault) {
        return type.violations(try type.read(text, context), context).first?.sentence
      } catch {
        return error.sentenceAtPrompt
      }
    }
    shown = { text, context in
      (try? type.read(text, context)).flatMap(type.shown) ?? Phrase(both: text.trimmed)
    }
  }
}
