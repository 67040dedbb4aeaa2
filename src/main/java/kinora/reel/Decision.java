package kinora.reel;

import java.util.List;
import java.util.OptionalInt;

import kinora.vision.Flaw;

/// Something that was decided of a reel, with what it rests on.
public sealed interface Decision {
    /// How many of how many are shown, in which style.
    record Chosen(String style, int shown, int of, long lengthMs, LengthBy by) implements Decision {}

    /// Where the length comes from: the person, what is usual for so many, or the most that is made without a wish.
    enum LengthBy {
        PERSON, USUAL, MOST
    }

    /// Hardly any of those shown is what the style is about, as far as can be told: there are no more.
    ///
    /// @param suit how many are
    /// @param shown of how many
    record Strangers(String style, int suit, int shown) implements Decision {}

    /// Something is not shown.
    record LeftOut(String name, Why why) implements Decision {}

    /// Why something is not shown.
    sealed interface Why {
        /// Something is wrong with it.
        ///
        /// @param better name of the one that is shown instead; empty unless it is a duplicate
        record Flawed(Flaw flaw, String better) implements Why {}

        /// It has so few pixels that it would be a blur on the canvas, and most others have enough.
        record Small(int width, int height) implements Why {}

        /// Others of its part of the story are better, and the film has enough shots: as many as there is time for, or as are worth it.
        record NoRoom(int shots) implements Why {}

        /// The person wants it so.
        record Unwanted() implements Why {}
    }

    /// In which order.
    ///
    /// @param opening name of the picture that was put first for its strength; empty when the order alone decides
    /// @param closing the same of the last one
    record Ordered(By why, String opening, String closing) implements Decision {
        /// As the person gave them, by the time taken, by name, or so that neighbours are unlike where neither tells an order.
        public enum By {
            PERSON, TIME, NAME, VARIETY
        }
    }

    /// How cuts lie on the music.
    ///
    /// @param milliBpm tempo in thousandths of a beat a minute; 0 when it is not known
    /// @param cuts how many there are
    /// @param onBeat how many of them lie within a frame of a beat, or of the start of a phrase
    /// @param worstMs largest distance of a cut from the beat that it lies on
    record Paced(Pacing by, int milliBpm, int cuts, int onBeat, long worstMs) implements Decision {
        /// On beats, on phrases, evenly because the music has no pulse that can be relied on, or evenly because there is no music.
        public enum Pacing {
            BEATS, PHRASES, NO_PULSE, NO_MUSIC
        }
    }

    /// How the camera moves in a shot.
    ///
    /// @param zoomPercent by how much it goes in or out at the utmost
    record Moved(String name, Move move, Because because, int zoomPercent, long shotMs) implements Decision {
        /// It goes nearer, goes back, goes along, or stays.
        public enum Move {
            IN, OUT, PAN, STILL
        }

        /// Faces, what the eye goes to first, turn and turn about, too little time, too few pixels, no room around faces, or no wish to.
        public enum Because {
            FACES, SUBJECT, TURN, TOO_SHORT, TOO_FEW_PIXELS, NO_ROOM, CLIP, UNWANTED
        }
    }

    /// Pictures of another shape than the canvas.
    ///
    /// @param cropped how many are cropped
    /// @param filled how many are shown whole over a blurred copy
    record Fitted(int cropped, int filled) implements Decision {}

    /// Which part of a clip is shown.
    record Cut(String name, long fromMs, long toMs, long ofMs, Part because) implements Decision {
        /// Somebody speaks there, it is the best there, or it is all.
        public enum Part {
            SPEECH, BEST, ALL
        }
    }

    /// How one long clip was made shorter.
    ///
    /// @param ofMs how long it is
    /// @param toMs how long the film is
    /// @param pieces in how many pieces it is shown
    /// @param silentMs how much of it was left out because nobody spoke
    /// @param stillMs how much because nothing changed
    /// @param lengthMs how much because the film shall not be longer
    /// @param fasterMs how much of it is shown at twice its speed
    /// @param zooms how often the camera goes nearer to where something changes
    record Shortened(String name, long ofMs, long toMs, int pieces, long silentMs, long stillMs, long lengthMs, long fasterMs,
            int zooms) implements Decision {}

    /// How shots follow each other.
    ///
    /// @param kinds names of the transitions that were used; empty when there are only hard cuts
    /// @param hard number of hard cuts
    /// @param parts number of parts of the story, between which stand the accents
    record Joined(List<String> kinds, int hard, int parts) implements Decision {
        public Joined {
            kinds = List.copyOf(kinds);
        }
    }

    /// What is written over the beginning.
    ///
    /// @param moved whether it stands elsewhere than usual, because of faces or what the eye goes to
    record Titled(String text, Story.TitledBy by, long lengthMs, boolean moved) implements Decision {}

    /// What is heard.
    ///
    /// @param fromMs where in the music it begins
    /// @param times how often it is played, in parts
    /// @param fadeMs how long it fades at the end
    /// @param confidencePermille how far its beats can be trusted; empty when nobody listened
    record Heard(String name, long fromMs, int times, long fadeMs, OptionalInt confidencePermille) implements Decision {}

    /// Music is made for the film: it lasts as long and ends with it.
    ///
    /// @param style id of its style
    /// @param seed tells it from others of its style
    record Composed(String name, String style, long seed) implements Decision {}

    /// How it ends.
    ///
    /// @param holdMs how long the last shot stays
    /// @param fadeMs how long it goes into the background meanwhile; 0 = the film stops with it
    record Ended(String name, long holdMs, long fadeMs) implements Decision {}
}
