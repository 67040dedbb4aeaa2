/// Drafts as JSON, and back. Nothing is decided here: what a draft may be stands in [kinora.timeline], what it is called on paper stands in
/// [kinora.wire.Fields], the one table that reading, writing, the schema and the reference page are made from.
///
/// ```
/// text --JsonParsing--> Json --Upgrades--> Json of today --DraftReader--> Draft + adjustments | problem
/// Draft --DraftWriter--> Json --> text
/// ```
///
/// What comes from outside never throws: it is read, adjusted and reported ([kinora.wire.Adjustment]), or refused ([kinora.wire.DraftProblem]).
@NullMarked
package kinora.wire;

import org.jspecify.annotations.NullMarked;
