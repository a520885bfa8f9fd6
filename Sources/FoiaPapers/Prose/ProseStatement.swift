internal import FoiaCore

/// What a sentence of a report says with one of its numbers, or with a denial.
struct ProseStatement: Hashable {
  /// The names of the figures that may be meant, the likeliest first.
  let names: [String]
  /// What the sentence says it is.
  let number: String
  /// Whether the sentence names the figure, so that another number is an error; else it is a guess.
  var isCertain: Bool
  /// Of which applications it is.
  var scope = ProseScope.all
  /// Other numbers that the sentence gives for the same, each of which, or the sum of all, may be the figure.
  var others: [String] = []
  /// What else the sentence counts, which may be within the number or beside it.
  var beside: [Int] = []
}

/// Of which applications the numbers of a sentence are.
enum ProseScope: Hashable {
  /// Of all.
  case all
  /// Of those of the year alone: by the words (新收申请中予以公开), or perhaps (收到12件，办结10件).
  case ofNew(isSaid: Bool)
  /// Of some, so that only more than all is wrong: 10件已答复.
  case some
  /// Of those that were carried in: 上年结转的3件中，予以公开2件.
  case ofCarriedIn
  /// Of a part that no figure is of, or of something else: 涉及征地的申请中，予以公开2件.
  case part
}

/// What a sentence says of the applications that came by a channel.
struct ProseChannel: Hashable {
  /// The channel.
  let channel: ChannelGroup
  /// How many it says there were.
  let number: String
  /// The number with a few of the words around it.
  let words: String
  /// The share in percent that follows; nil where none does.
  var share: String?
}

/// What a sentence says of the share of a figure that it counted just before (部分公开3件，占办结总数的23.1%), or only names.
struct ProseShare: Hashable {
  /// The name of the figure.
  let name: String
  /// How much it said the figure is; where the table has it otherwise, the share says nothing new. Nil where it is only named.
  var number: String?
  /// The names of the figures that it may be a share of, the likeliest first.
  let bases: [String]
  /// The share in percent, as it stands there.
  let percent: String
}

/// What was read in a line of a report.
struct ProseReading {
  /// What its numbers and denials say of figures.
  var statements: [ProseStatement] = []
  /// What it says of channels, which stand in the record and in no table.
  var channels: [ProseChannel] = []
  /// What it says of shares.
  var shares: [ProseShare] = []
  /// The numbers that nothing says what they are of, each with its clause.
  var unplaced: [String] = []
  /// Whether it says that no application was received, and of which kinds of applicants alone it says so.
  var deniesReceipt = false
  var deniedKinds: Set<String> = []
  /// Whether it says that everything is finished, and that all of it was done in time.
  var claimsAllFinished = false
  /// Whether it says that something is still being worked on.
  var claimsUnfinished = false
  /// Whether it says that all was answered within the time of the law.
  var claimsAllInTime = false
  /// What it says was charged for processing: notices and amounts in yuan.
  var fees: [ProseFee] = []
}

/// What a sentence says of the fee for processing.
enum ProseFee: Hashable {
  /// So many notices.
  case notices(String)
  /// So many yuan.
  case amount(String)
  /// Nothing was charged.
  case none
}
