/// Judging pictures and clips: small measures of small copies, and what they say about a set of pictures. Values in, values out; only the search for faces
/// is a port, [kinora.vision.FaceDetector], that another room implements.
///
/// ```
/// Planes --PictureMeasures--> PictureFacts        exposure  sharpness  texture  colour  text  hash  faces  subject
/// Planes every 100 ms + sound --ClipMeasures--> ClipFacts
/// facts of a set --Flaws--> Blurred | Dark | Blown | Duplicate | Screenshot | Document, or nothing to say
/// ```
///
/// Integers and [java.lang.StrictMath] only: the same pixels give the same facts on every processor.
@NullMarked
package kinora.vision;

import org.jspecify.annotations.NullMarked;
