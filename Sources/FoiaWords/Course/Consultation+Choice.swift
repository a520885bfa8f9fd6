internal import FoiaCore

extension Consultation {
  /// The option that names it: `--entry #14（第三方张*）`.
  var choice: Phrase {
    let (option, party) = ("\(ConsultSyntax.entry.flag) #\(entry)", request.partyName(showsPersonal: false))
    return Phrase(zh: "\(option)（\(party.zh)）", en: "\(option) (\(party.en))")
  }
}
