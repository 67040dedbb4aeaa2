/// Text to patches: shaping, line breaking and drawing with Skija, and the fonts of the build. Loaded in engine processes only: a crash here costs
/// one request.
///
/// [kinora.type.TextPainter] is the way in. It cuts the text into runs of one font each ([kinora.type.Itemiser]; which font draws what is decided
/// here and never by the machine: no font of the system is ever looked at), lays the runs out ([kinora.type.Paragraphs]) and turns what Skia drew
/// into planes with integers only ([kinora.type.PatchPixels]). What no font can draw is named, never drawn as a box.
@NullMarked
package kinora.type;

import org.jspecify.annotations.NullMarked;
