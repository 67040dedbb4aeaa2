/// Words to edits, by rules alone: what a person says about a film, understood.
///
/// ```
/// text -> language -> grammar -> Wish*            what is wanted, in no language            kinora.understand.grammar
/// Wish* + Scene    -> plan    -> Understanding    what that is on this film                 kinora.understand.plan
/// Understanding    = Edits(steps, unmet) | Reel(brief) | Ask(question, choices) | Chat(topic) | Action(export | credits | status | upload) | Refuse(unmet)
/// ```
///
/// A [kinora.understand.Wish] names things as people do ([kinora.understand.Target], [kinora.understand.Moment], [kinora.understand.Amount]); only the plan looks
/// at the film. So a language adds words and rules and nothing else, and what can be done is decided once for all languages.
@NullMarked
package kinora.understand;

import org.jspecify.annotations.NullMarked;
