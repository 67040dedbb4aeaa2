/// The gold corpus (`src/test/resources/gold`, whose README is the contract): what people say, and what shall become of the film.
///
/// ```
/// Corpus -> Entry(turns, Expectation*)      Starts -> Scene
/// Mind.say(Scene, text) -> Heard            whoever is judged
/// Names, Flat                               two drafts, flat
/// Matching, Listed, Free                    which differences are wanted, allowed, free
/// Judge -> Verdict                          CORRECT, SAFE, WRONG
/// ```
@NullMarked
package kinora.understand.gold;

import org.jspecify.annotations.NullMarked;
