package kinora.understand.plan;

/// What a wish can be done to.
///
/// - `ANY` every segment; `SHOT` what stands on the main track; `VISUAL` any picture.
/// - `CLIP` a picture that takes time; `HEARD` what has a sound; `TITLE` words; `SOUND` a sound on a track of its own.
enum Need {
    ANY, SHOT, VISUAL, CLIP, HEARD, TITLE, SOUND
}
