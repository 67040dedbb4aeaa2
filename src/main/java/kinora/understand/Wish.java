package kinora.understand;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One thing that is wanted, in no language. Names of catalogue entries are ids of [kinora.compose.Vocabulary], [kinora.reel.Styles] and so on: whoever reads a language has
/// found them. Texts in quotes are kept to the letter.
public sealed interface Wish {

    // --- what is shown, and when ---

    /// Takes something out: shots, titles, sounds, overlays, transitions, effects.
    record Remove(Target what) implements Wish {}

    /// Takes everything else of that kind out.
    record Keep(Target what) implements Wish {}

    /// Takes this part of the film out, or all but this part.
    record CutSpan(Moment from, Moment to, boolean keep) implements Wish {}

    /// Puts shots, or a title, sound or overlay, elsewhere.
    record Move(Target what, Place place) implements Wish {}

    /// Lets two change places.
    record Swap(Target one, Target other) implements Wish {}

    /// Puts all shots in order.
    record Order(By by) implements Wish {
        /// Named one by one, the rest after them; turned round; by time taken, oldest or newest first; by name; anyhow; the best first.
        public sealed interface By {
            record These(List<Target> order) implements By {
                public These {
                    order = List.copyOf(order);
                }
            }

            record Reversed() implements By {}

            record Time(boolean newestFirst) implements By {}

            record Name() implements By {}

            record Shuffled() implements By {}

            record Merit() implements By {}
        }
    }

    /// Adds shots of files that lie at hand.
    record Insert(Target files, Place place) implements Wish {}

    /// Adds a shot of one colour, with words on it when there are any: "two seconds of black", "the end on black", a chapter card.
    ///
    /// @param colour `#rrggbb`; none: black
    /// @param style id of a title style
    record Card(Optional<String> colour, Optional<String> text, Optional<String> style, Place place, Amount length) implements Wish {}

    /// Shows or plays something else in the place of something.
    record Replace(Target what, Target by) implements Wish {}

    /// A shot once more.
    record Duplicate(Target what, int times, Place place) implements Wish {}

    /// How long shots, titles or sounds last; of several each.
    record Length(Target what, Amount amount) implements Wish {}

    /// How long the film is.
    record Total(Amount amount) implements Wish {}

    /// Cuts off the start or the end of something, or of the film with [Target.Whole].
    ///
    /// @param offStart whether it is the start
    /// @param keep whether so much is kept of that end instead of cut
    record Trim(Target what, boolean offStart, long ms, boolean keep) implements Wish {}

    /// Keeps of one clip or sound what lies between two moments of it (negative edge: that part goes).
    record Part(Target what, Moment from, Moment to, boolean keep) implements Wish {}

    /// Cuts in two.
    ///
    /// @param moment of the film, or of what is cut when `inside`
    record Split(Target what, Moment moment, boolean inside) implements Wish {}

    /// Cuts into several parts: so many, or each so long.
    ///
    /// @param parts a plain number, or milliseconds
    record Divide(Target what, Amount.To parts) implements Wish {}

    /// Plays faster or slower: factor, per cent of the speed, or steps (more = faster).
    record Speed(Target what, Amount amount, Optional<Boolean> keepPitch) implements Wish {}

    /// A ramp of speed.
    record SpeedRamp(Target what, boolean rising) implements Wish {}

    /// Backwards, or forwards again.
    record Backwards(Target what, boolean backwards) implements Wish {}

    /// Holds a picture of a clip.
    record Freeze(Target what, Moment moment, boolean inside, Amount length) implements Wish {}

    /// Shows a clip several times, or lets a sound repeat.
    record Loop(Target what, OptionalInt times, boolean loop) implements Wish {}

    // --- how it looks ---

    /// Changes a property of colour or sharpness.
    record Tone(Target what, Property property, Amount amount) implements Wish {
        public enum Property {
            BRIGHTNESS, CONTRAST, SATURATION, WARMTH, EXPOSURE, TINT, SHARPNESS, VIBRANCE
        }
    }

    /// A look or effect of the catalogue.
    ///
    /// @param id of the catalogue
    /// @param strength [Amount.Unsaid] for the usual
    record Effect(Target what, String id, Amount strength) implements Wish {}

    /// An effect or look that nobody named: "add effects", "a nice filter".
    record SomeEffect(Target what) implements Wish {}

    /// Takes effects off: of this id, or all.
    record Plain(Target what, Optional<String> id) implements Wish {}

    /// A colour table of a file.
    record Table(Target what, Target file) implements Wish {}

    /// How shots follow each other.
    ///
    /// @param at shots whose borders are meant; [Target.Between] one border; [Target.Unsaid] all
    /// @param id of the catalogue; none: one that suits
    record Transition(Target at, Optional<String> id, Amount length) implements Wish {}

    /// Hard cuts.
    record Cuts(Target at) implements Wish {}

    /// How the camera moves.
    record Camera(Target what, Move move, Amount amount) implements Wish {
        public enum Move {
            IN, OUT, LEFT, RIGHT, UP, DOWN, STILL, CLOSER, WIDER, KEN_BURNS, ALTERNATE, LESS, MORE
        }
    }

    /// How a picture meets the canvas: `cover`, `contain`, `blur_fill`, … names of [kinora.timeline.Fit] in small letters.
    record Fitting(Target what, String fit) implements Wish {}

    /// Turns pictures clockwise (negative: anticlockwise).
    record Turn(Target what, double degrees) implements Wish {}

    /// Makes horizons level.
    record Straighten(Target what, Amount amount) implements Wish {}

    /// Mirrors.
    record Mirror(Target what, boolean upsideDown) implements Wish {}

    /// Shows a part of the picture only.
    record Crop(Target what, Optional<String> shape, Optional<String> side, Amount amount) implements Wish {}

    /// A frame, rounded corners and other framings of the catalogue.
    record Framing(Target what, String id, Amount amount, Optional<String> colour) implements Wish {}

    /// What the film is drawn on.
    ///
    /// @param shape `16:9`, `9:16`, `1:1`, `4:5`, `4:3`, `WxH`; none when only size or platform are said
    /// @param size `480p` … `2160p`
    /// @param platform id of [kinora.render] platforms
    record Canvas(Optional<String> shape, Optional<String> size, Optional<String> platform) implements Wish {}

    /// Pictures a second.
    record Rate(Amount fps) implements Wish {}

    /// Colour behind pictures, `#rrggbb`.
    record Background(String colour) implements Wish {}

    /// A picture over the film: logo, watermark, picture in picture.
    record Overlay(Target file, Optional<String> position, Amount size, Amount opacity, Place place) implements Wish {}

    /// Changes an overlay.
    record OverlayLook(Target what, Optional<String> position, Amount size, Amount opacity, Optional<String> blend) implements Wish {}

    /// Pictures side by side: id of the layouts of the catalogue.
    record Arrange(Target what, String layout) implements Wish {}

    /// A wish about a part of time only: "black and white for the first ten seconds", "speed up from 4 to 8".
    ///
    /// @param of what the part is one of; none: the film
    /// @param wish about [Target.It]: what lies in that part
    record During(Optional<Target> of, Moment from, Moment to, Wish wish) implements Wish {}

    // --- words on the picture ---

    /// Adds a title.
    ///
    /// @param text to the letter; none when nobody said what
    /// @param style id of a title style
    record AddTitle(Optional<String> text, Place place, Optional<String> style, TitleLook look, Amount length) implements Wish {}

    /// Makes a title say something else.
    ///
    /// @param replaces part of the text that is replaced; all of it when none
    record Text(Target what, String text, Optional<String> replaces, Append append) implements Wish {
        public enum Append {
            NO, BEFORE, AFTER
        }
    }

    /// Changes how words look.
    record Restyle(Target what, Optional<String> style, TitleLook look) implements Wish {}

    /// Captions of all shots from what is known of them, or of a file at hand.
    ///
    /// @param style id of a title style; none: that of captions
    record Captions(Optional<Target> file, Optional<String> style, TitleLook look) implements Wish {
        /// Captions that look as captions do.
        public Captions(Optional<Target> file) {
            this(file, Optional.empty(), TitleLook.UNSAID);
        }
    }

    /// Writes on each shot what is known of it.
    ///
    /// @param style id of a title style; none: that of captions
    record Label(Target what, Fact fact, Optional<String> style, TitleLook look) implements Wish {
        /// When and where it was taken, what its file is called, its number in the film, what is seen.
        public enum Fact {
            DATE, YEAR, TIME, PLACE, NAME, NUMBER, SEEN
        }
    }

    /// How a title looks, as far as it is said.
    ///
    /// @param colour `#rrggbb`
    /// @param position as titles have it: `top`, `centre`, `bottom`, …
    /// @param size [Amount.Unsaid] as it is
    /// @param weight `regular`, `medium`, `semi-bold`, `bold`, … or `+`, `-` for bolder, lighter
    /// @param caps whether all letters are capitals
    record TitleLook(Optional<String> colour, Optional<String> position, Amount size, Optional<String> weight, Optional<String> font,
            Optional<Boolean> caps, Optional<String> accent) {

        /// Nothing was said.
        public static final TitleLook UNSAID = new TitleLook(Optional.empty(), Optional.empty(), new Amount.Unsaid(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());

        /// This look with what another says of it.
        public TitleLook and(TitleLook other) {
            return new TitleLook(other.colour.or(() -> colour), other.position.or(() -> position),
                    other.size instanceof Amount.Unsaid ? size : other.size, other.weight.or(() -> weight), other.font.or(() -> font),
                    other.caps.or(() -> caps), other.accent.or(() -> accent));
        }
    }

    // --- sound ---

    /// Music under the film: a file at hand, or made in a style.
    ///
    /// @param style id of a style of music, or a mood word that the plan maps; none: what suits
    /// @param file which one; none: a file at hand if there is just one, else made
    /// @param other whether another piece than now is wanted
    record Music(Optional<String> style, Optional<Target> file, boolean other, Place place) implements Wish {}

    /// Puts a sound of a file at a place (voice recordings).
    record AddSound(Target file, Place place) implements Wish {}

    /// How loud.
    record Gain(Target what, Amount amount) implements Wish {}

    /// Silent, or heard again.
    record Mute(Target what, boolean muted) implements Wish {}

    /// Fades of sound and picture.
    ///
    /// @param what [Target.Unsaid] or [Target.Whole] the film: picture and music
    record Fade(Target what, boolean in, boolean out, Amount length, boolean none) implements Wish {}

    /// Louder towards its end, or softer.
    record Swell(Target what, boolean rising) implements Wish {}

    /// Lower while somebody speaks, or not.
    record Duck(boolean duck) implements Wish {}

    /// Left, right or centre, −100 … 100.
    record Pan(Target what, int percent) implements Wish {}

    /// Takes silences out.
    record NoSilence(Target what) implements Wish {}

    /// The own sound of a clip on a track of its own.
    record Extract(Target what) implements Wish {}

    /// As loud as films are.
    record Normalise() implements Wish {}

    // --- the film as a whole ---

    /// A reel from the files.
    ///
    /// @param style id of [kinora.reel.Styles]
    /// @param brief further keys of a brief (`order`, `most`, `cuts`, `camera`, `keep-flawed`, …)
    record Reel(Optional<String> style, Target from, Map<String, String> brief) implements Wish {
        public Reel {
            brief = Map.copyOf(brief);
        }
    }

    /// A film of words alone: lines or scenes of a script.
    record Script(List<String> lines) implements Wish {
        public Script {
            lines = List.copyOf(lines);
        }
    }

    /// Cuts on the beat of the music.
    record OnBeat() implements Wish {}

    /// The best so many.
    record Best(Target of, OptionalInt count) implements Wish {}

    /// What a good editor would do: "make it better", "more professional", "spice it up".
    record Better(Vague how) implements Wish {
        public enum Vague {
            BETTER, LIVELIER, CALMER, PROFESSIONAL, FUN, EMOTIONAL, SHORTER_SHOTS, EDIT
        }
    }

    /// Calls the film, or a segment, something.
    record Rename(Target what, String name) implements Wish {}

    /// Back, by so many turns, or to before something was done.
    ///
    /// @param before words of the turn to go back to before; empty = by turns
    record Undo(int turns, Optional<String> before) implements Wish {}

    /// Forth again.
    record Redo(int turns) implements Wish {}

    /// From the beginning, as the film was at first.
    record StartOver() implements Wish {}

    // --- no edit ---

    /// A question about the film or the program.
    record Question(About about, Target what) implements Wish {
        /// What is asked about. `HOW_SAID`: how something is said whose words are the target's, which would do as they are; `POSSIBLE`: whether that is possible, and it is.
        public enum About {
            LENGTH, COUNT, ORDER, WHICH, WHY_LEFT_OUT, MUSIC, TITLES, SIZE, WHAT_CHANGED, HOW, CAN, WHO, WHERE, TIME_OF, SPEED, TRANSITIONS, EFFECTS, FORMATS, COST, CONTENT, LOUDNESS, FILE_SIZE, OPINION, OTHER, HOW_SAID, POSSIBLE, PRIVACY, OFFLINE, ACCOUNT, WATERMARK, LANGUAGES, MODEL, RIGHTS, SYSTEMS, LIMITS, EXPORT_TIME, INPUTS, SUITABLE, WRITING, TOGETHER, TOOLS, BARS, PICTURE_QUALITY;

            /// What is asked about the program and not about a film: each has one answer.
            public static final Set<About> PROGRAM = Collections.unmodifiableSet(EnumSet.range(PRIVACY, PICTURE_QUALITY));
        }
    }

    /// Something that is said among people.
    record Chat(Said said) implements Wish {
        public enum Said {
            GREETING, THANKS, PRAISE, COMPLAINT, BYE, YES, NO, NONSENSE, WHO_ARE_YOU, HELP
        }
    }

    /// The film as a file.
    ///
    /// @param options of `format`, `platform`, `size`, `quality`, `maxSizeMb`, `fps`, `frameMs`, `transparent`
    record Export(Map<String, String> options) implements Wish {
        public Export {
            options = Map.copyOf(options);
        }
    }

    /// Credits, status, upload.
    record Act(Which which) implements Wish {
        public enum Which {
            CREDITS, STATUS, UPLOAD
        }
    }

    /// What shall not become another by the wishes beside it: "but the interview stays as long as it is". By itself it changes nothing.
    ///
    /// @param what of what; nothing named: of whatever becomes another
    /// @param words as they were said
    record Stays(Target what, Aspect aspect, String words) implements Wish {
        /// What of it stays: all; how long it is, not longer or not shorter; how fast, at which pitch; where in the order; how loud; its colours and effects, or one of them; where in the
        /// picture; what is written, and in which letters; how the camera moves; the whole picture; the canvas.
        public enum Aspect {
            ALL, LENGTH, LONGER, SHORTER, SPEED, PITCH, ORDER, SOUND, LOOK, BRIGHTNESS, CONTRAST, SATURATION, WARMTH, PLACE, TEXT, LETTERS, CAMERA, FRAME, CANVAS
        }
    }

    /// Something that cannot be done here.
    ///
    /// @param what about which it was said
    record Impossible(Topic topic, Target what) implements Wish {}

    /// Words that mean nothing here.
    ///
    /// @param words as they were said
    record Unclear(String words) implements Wish {}
}
