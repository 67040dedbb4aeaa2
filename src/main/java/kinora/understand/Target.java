package kinora.understand;

import java.util.List;

/// What a wish is about, named as people do.
public sealed interface Target {
    /// Nothing was named: what the wish is usually about.
    record Unsaid() implements Target {}

    /// The film as a whole, "everything", "throughout".
    record Whole() implements Target {}

    /// The only one of its kind, or the one that is meant by it: "the title", "the music".
    record The(Kind kind) implements Target {}

    /// All of a kind: "all photos", "every caption".
    record All(Kind kind) implements Target {}

    /// By number.
    ///
    /// @param number 1 is the first, −1 the last, −2 the last but one
    record Nth(Kind kind, int number) implements Target {}

    /// From one number to another, both included; counted like [Nth].
    record Run(Kind kind, int from, int to) implements Target {}

    /// By words that tell what is seen, a name, a file name or the text of a title: "the dog", "IMG_0412", "the beach photo".
    ///
    /// @param kind as far as it was said; [Kind#ANY] when it was not
    record Named(Kind kind, String words) implements Target {}

    /// What was spoken of last: "it", "that one", "them".
    ///
    /// @param kind as far as it was said
    /// @param several whether more than one is meant
    record It(Kind kind, boolean several) implements Target {}

    /// The ones that are not those spoken of last: "the other photos", "the rest".
    record Others(Kind kind) implements Target {}

    /// What has a quality: "the longest clip", "blurry ones", "upright photos".
    record Having(Kind kind, Quality quality) implements Target {}

    /// What is seen at a moment.
    record At(Kind kind, Moment moment) implements Target {}

    /// All before or after something, that not included.
    record Beyond(Kind kind, Target border, boolean after) implements Target {}

    /// The direct neighbour before or after something.
    record Next(Kind kind, Target beside, boolean after) implements Target {}

    /// What lies between two, these not included; of transitions the border or borders between them.
    record Between(Kind kind, Target left, Target right) implements Target {}

    /// Several named one by one, in the order said.
    record Both(List<Target> each) implements Target {
        public Both {
            each = List.copyOf(each);
        }
    }

    /// All of these but those.
    record Except(Target all, Target but) implements Target {}

    /// A file that lies at hand and is not in the film, or any such file of a kind when nothing is named: "put photo 4 back", "add my logo".
    ///
    /// @param words by which it was named; may be empty
    record Spare(Kind kind, String words) implements Target {}

    /// What kind of thing.
    ///
    /// - `SHOT` whatever stands on the main track; "clip" is used for that too, which [#CLIP] leaves to the plan
    /// - `PHOTO`, `CLIP` a shot of a picture, of a moving picture
    /// - `VIDEO` a moving picture where it is numbered: nobody calls a photo "the second video"
    /// - `TITLE` any text; `CAPTION` text low in the picture, subtitles
    /// - `OPENING`, `CLOSING` what stands over the beginning, over the end
    /// - `LOGO` a watermark or logo; `OVERLAY` any picture over the main track
    /// - `MUSIC`, `VOICE`, `SOUND` any sound, the own sound of clips included
    enum Kind {
        ANY, SHOT, PHOTO, CLIP, VIDEO, TITLE, CAPTION, OPENING, CLOSING, OVERLAY, LOGO, MUSIC, VOICE, SOUND, TRANSITION, EFFECT
    }

    /// A quality.
    enum Quality {
        BLURRED, DARK, BRIGHT, ALIKE, UPRIGHT, WIDE, LONGEST, SHORTEST, BEST, WORST, WITH_FACES, WITH_SOUND, SILENT, UNUSED, MIDDLE
    }
}
