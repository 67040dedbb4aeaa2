package kinora.understand.grammar;

import java.util.regex.Pattern;

/// What people say beside a wish in many words: what it is for, how careful it shall be done, what letters stand on. Every such phrase is one piece, whatever stands within it, so that nothing of it
/// is taken for a wish of its own.
///
/// @param sort what the phrase is
/// @param near what must be said elsewhere in the same text
/// @param phrase in small letters, words and marks apart by one blank, with a blank before and behind
record Aside(Sort sort, String value, Pattern near, Pattern phrase) {}
