/// OpenCV: windows of pictures that might be faces, found by its cascades. Loaded in engine processes only, when the first picture is looked at; the cascades come with
/// the library.
@NullMarked
package kinora.sight;

import org.jspecify.annotations.NullMarked;
