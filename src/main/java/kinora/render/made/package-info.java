/// Media that nobody filmed or played: a draft names a recipe, and what comes of it is a file like any other.
///
/// ```
/// colour:#rrggbb                      a picture of one colour
/// gradient:#rrggbb-#rrggbb            from one corner to the other
/// music:STYLE?seed=N&bpm=N            a piece as long as it is heard, which ends with the last shot
/// ```
@NullMarked
package kinora.render.made;

import org.jspecify.annotations.NullMarked;
