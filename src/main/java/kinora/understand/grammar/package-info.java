/// The reading of words: a sentence in any known language becomes [kinora.understand.Wish]es.
///
/// ```
/// text -> Token*                  Tokenizer      quotes, file names, numbers, clock times; every Chinese character is a token of its own
/// Token* -> Piece*                Lexicon        phrases with their senses (a Sort and a value), inflected and mistyped forms too
/// Piece* -> Piece*                Chart + Rule   constituents: targets, quantities, places, moments, texts
/// Piece* -> Clause*               Clauses        the best division of the sentence into clauses
/// Clause -> Wish*                 Frame          what a clause with these constituents means, whatever their order; the same for all languages
/// Token* -> Phrase*               Phrases        long requests phrase by phrase, each by the part that it plays: a film that shall be made (Commission), orders beside what is only told (Errand)
/// Clause* + Last -> Wish*         Sequel         words that go on with the turn before: what they say (Fragment) is put into what was wanted (Slots)
///                                 Alike          sentences that leave out what the one before was about; Takeback: what of the turns before is taken back
/// ```
///
/// A language is a [kinora.understand.grammar.Speech]: its words and its rules for constituents. Frames are meant to know sorts only, and not words; some still ask
/// for words (see Spoken), and Phrases tells the parts of English phrases by sets of words (EnglishPhrases). What such a
/// phrase says of a film is read by the frames again, as the sentence that it would be by itself (Aspects).
@NullMarked
package kinora.understand.grammar;

import org.jspecify.annotations.NullMarked;
