package kinora.edit;

import java.util.List;
import java.util.Optional;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.ChannelStrip;
import kinora.timeline.Easing;
import kinora.timeline.EffectUse;
import kinora.timeline.Fit;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.StyleUse;
import kinora.timeline.TimeRange;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

/// One thing that a person can ask of a draft. An edit may ask for the impossible: [Edits#apply] says so.
///
/// Times and lengths are milliseconds of the film unless a name says source, and are snapped to the frame grid. In the pictures a row is a track,
/// `M` the main track, `V` another video track, `T` titles, `S` sounds; a letter is a shot, `x` a transition, a dot is nothing.
public sealed interface Edit {

    /// Puts a shot into the main track, so that it stands at `index` (0 = first); what comes later makes room. Only the length of its range counts.
    /// The two new borders take the transition of the border that was there. The main track is made when there is none.
    ///
    /// ```
    /// M AAABBB       M AAAnnBBB       index 1
    /// T ...tt.   →   T .....tt.
    /// S mmmmmm       S mmmmmmmm       if the music goes on, see Edits
    /// ```
    record InsertShot(int index, Visual shot) implements Edit {}

    /// Lays a picture over the main track at its range's start: on this video track or, without one, on the first that is free there, or a new one.
    ///
    /// ```
    /// M AAABBB   →   M AAABBB
    ///                V ..nn..
    /// ```
    record AddOverlay(Visual picture, Optional<TrackId> track) implements Edit {}

    /// Adds a sound at its range: on this audio track or, without one, on the first that holds only sounds of its role, or a new one. Music ends
    /// with the picture.
    ///
    /// ```
    /// M AAABBB   →   M AAABBB
    ///                S .nnn..
    /// ```
    record AddSound(Sound sound, Optional<TrackId> track) implements Edit {}

    /// Adds a title at its range: on this text track or, without one, on the first, or a new one.
    ///
    /// ```
    /// M AAABBB   →   M AAABBB
    ///                T nn....
    /// ```
    record AddTitle(Title title, Optional<TrackId> track) implements Edit {}

    /// Takes a segment out. A shot takes its time along, with what lies wholly over it; anything else leaves a gap. Of two transitions beside a
    /// removed shot the left one joins the new neighbours. A track that it leaves empty goes too, save for the main track.
    ///
    /// ```
    /// M AAAxBBBxCCC       M AAAxCCC
    /// T tt..uu..vv.   →   T tt..vv.
    /// S mmmmmmmmmmm       S mmmmmmmm
    /// ```
    record Remove(SegmentId id) implements Edit {}

    /// Moves a shot to another place in the main track, so that it then stands at `index`. What lies wholly over one shot travels with it.
    ///
    /// ```
    /// M AABBCC   →   M CCAABB       C to 0
    /// T .....t       T .t....
    /// ```
    record MoveShot(SegmentId id, int index) implements Edit {}

    /// Moves a sound, title or overlay so that it starts at `startMs`, on its own track or on another of the same kind. Nothing else moves.
    ///
    /// ```
    /// M AAABBB       M AAABBB
    /// T tt....   →   T ...tt.
    /// ```
    record MoveTo(SegmentId id, long startMs, Optional<TrackId> track) implements Edit {}

    /// Puts all shots of the main track into this order. What lies wholly over one shot travels with it, transitions stay with pairs that stay
    /// neighbours and are handed on to the others from left to right.
    ///
    /// ```
    /// M AAABC       M CBAAA       C, B, A
    /// T ..t..   →   T ....t
    /// ```
    record Reorder(List<SegmentId> order) implements Edit {
        public Reorder {
            order = List.copyOf(order);
        }
    }

    /// Cuts this much off the start and the end of a clip or sound; negative gives back what the source still has. The start of the source moves
    /// along, so what stays visible stays the same. In the main track time closes or opens; elsewhere the start moves.
    ///
    /// ```
    /// M aAAaBB       M AABB       one off either end of A
    /// S mmmmmm   →   S mmmm
    /// ```
    record Trim(SegmentId id, long offStartMs, long offEndMs) implements Edit {}

    /// Makes a still or a title last `durationMs` by moving one of its edges. In the main track time closes or opens there.
    ///
    /// ```
    /// M AAABBB   →   M AABBB       A to 2, END
    /// T ..t.u.       T ..u..
    /// ```
    record SetDuration(SegmentId id, long durationMs, Edge edge) implements Edit {}

    /// Cuts a segment in two at a time of the film. The right part is new and continues the source, the camera and animated effects where the left
    /// part stops; a title is repeated. Nothing looks or sounds different.
    ///
    /// ```
    /// M AAAAxBB   →   M AAnnxBB
    /// ```
    record Split(SegmentId id, long atMs) implements Edit {}

    /// Plays a clip or sound at another speed. The same span of the source is used, so its length changes; what lies over a shot keeps its place in
    /// proportion. A sound that repeats keeps its length.
    ///
    /// ```
    /// M AAAABB   →   M AABB       A twice as fast
    /// T ..t.u.       T .tu.
    /// ```
    record Retime(SegmentId id, Speed speed) implements Edit {}

    /// Shows a clip of the main track so many times, one after the other; 2 to 100. Sounds repeat with [SetLoop].
    ///
    /// ```
    /// M AABB   →   M AAnnBB       A twice
    /// ```
    record Repeat(SegmentId id, int times) implements Edit {}

    /// Holds the picture that a clip of the main track shows at a time of the film, for so long and without sound; then the clip goes on. At its end the
    /// last picture holds.
    ///
    /// ```
    /// M AAAABB   →   M AAffnnBB
    /// ```
    record Freeze(SegmentId id, long atMs, long durationMs) implements Edit {}

    /// Keeps only what a clip or a sound shows or plays of these spans of its source, in the source's milliseconds; frames that lie partly in a span stay.
    /// In the main track time closes; a sound's later parts move up. So silences go: what is kept of them is told by analysis.
    ///
    /// ```
    /// M AAAAAABB   →   M AAnnBB       the third and fourth of A are silent
    /// ```
    record KeepSpans(SegmentId id, List<TimeRange> kept) implements Edit {
        public KeepSpans {
            kept = List.copyOf(kept);
        }
    }

    /// Puts the own sound of a clip onto an audio track, at its place, as a voice; the clip itself is silent from then on.
    ///
    /// ```
    /// M AAABBB   →   M AAABBB
    ///                S aaa...
    /// ```
    record ExtractSound(SegmentId id) implements Edit {}

    /// Lets another sound be heard in the place of a clip's own, on an audio track.
    ///
    /// ```
    /// M AAABBB   →   M AAABBB
    ///                S nnn...
    /// ```
    record ReplaceSound(SegmentId id, MediaRef source, long sourceInMs, long sourceLengthMs, String name, SoundRole role) implements Edit {}

    /// Does this to a sound, or the own sound of a visual, in the mix: automation, pan, curve of its fades, ducking, length of a bar.
    ///
    /// ```
    /// S m[centre]   →   S m[left]
    /// ```
    record SetStrip(SegmentId id, ChannelStrip strip) implements Edit {}

    /// Shows or plays other media in the place of a visual's or sound's own, with everything else kept: place, length, camera, effects, fades.
    /// For a still the source times are 0.
    ///
    /// ```
    /// M AAAxBBB   →   M nnnxBBB
    /// ```
    record ReplaceMedia(SegmentId id, MediaRef source, long sourceInMs, long sourceLengthMs, String name) implements Edit {}

    /// Joins two neighbours that touch with this transition, instead of the one that may be there. It is shortened to what the two can spare.
    ///
    /// ```
    /// M AAABBB   →   M AAxxBB
    /// ```
    record SetTransition(SegmentId left, SegmentId right, String name, long durationMs, Easing easing) implements Edit {}

    /// Makes the border between two neighbours a cut.
    ///
    /// ```
    /// M AAxxBB   →   M AAABBB
    /// ```
    record RemoveTransition(SegmentId left, SegmentId right) implements Edit {}

    /// Joins all shots of the main track that touch with this transition, each shortened to what its neighbours can spare; where they cannot spare
    /// two frames there is a cut.
    ///
    /// ```
    /// M AAABBBCC   →   M AAxxBxxC
    /// ```
    record SetAllTransitions(String name, long durationMs, Easing easing) implements Edit {}

    /// Lets the camera of a visual do this.
    ///
    /// ```
    /// M A[whole]   →   M A[near … whole]
    /// ```
    record SetCamera(SegmentId id, Keyframes<Camera> camera) implements Edit {}

    /// Makes a visual meet the canvas like this.
    ///
    /// ```
    /// M A[cover]   →   M A[contain]
    /// ```
    record SetFit(SegmentId id, Fit fit) implements Edit {}

    /// Shows only the subject of a visual, or all of it again.
    ///
    /// ```
    /// M A[all]   →   M A[subject]
    /// ```
    record SetCutOut(SegmentId id, boolean cutOut) implements Edit {}

    /// Gives a visual or sound this effect, in place of its effect of the same name or else after all others.
    ///
    /// ```
    /// M A[warm 1, grain]   →   M A[warm 2, grain]
    /// ```
    record SetEffect(SegmentId id, EffectUse effect) implements Edit {}

    /// Takes every effect of this name off a visual or sound.
    ///
    /// ```
    /// M A[warm, grain]   →   M A[grain]
    /// ```
    record RemoveEffect(SegmentId id, String name) implements Edit {}

    /// Makes a title say this.
    ///
    /// ```
    /// T t["Helo"]   →   T t["Hello"]
    /// ```
    record SetText(SegmentId id, String text) implements Edit {}

    /// Makes a title look like this.
    ///
    /// ```
    /// T t[plain]   →   T t[lower-third]
    /// ```
    record SetStyle(SegmentId id, StyleUse style) implements Edit {}

    /// Makes a sound, or the own sound of a visual, this loud in thousandths of its source; 0 is silent.
    ///
    /// ```
    /// S m[1000]   →   S m[350]
    /// ```
    record SetGain(SegmentId id, int gainPermille) implements Edit {}

    /// Lets a sound swell and die away over these lengths.
    ///
    /// ```
    /// S mmmmmm   →   S /mmmm\
    /// ```
    record SetFades(SegmentId id, long fadeInMs, long fadeOutMs) implements Edit {}

    /// Lets a sound repeat, or not. One that starts to repeat lasts until the next sound of its track or the end of the film.
    ///
    /// ```
    /// M AAABBB   →   M AAABBB
    /// S mm....       S mmmmmm
    /// ```
    record SetLoop(SegmentId id, boolean loop) implements Edit {}

    /// Calls a segment something else.
    ///
    /// ```
    /// M A[IMG_0042]   →   M A[the beach]
    /// ```
    record Rename(SegmentId id, String name) implements Edit {}

    /// Calls the film something else.
    ///
    /// ```
    /// ["Untitled"]   →   ["Summer"]
    /// ```
    record SetFilmTitle(String title) implements Edit {}

    /// Makes all that is heard this loud together, in thousandths; 0 is silent. What sounds are to each other stays.
    ///
    /// ```
    /// S m[350] v[1000]   →   S (m[350] v[1000])[800]
    /// ```
    record SetFilmGain(int gainPermille) implements Edit {}

    /// Draws the film on another canvas. At another frame rate every time goes to the nearest border of the new grid; order stays, what touched
    /// still touches, and nothing gets shorter than a frame.
    ///
    /// ```
    /// M |AAA|BBBB|   →   M |AAAAAA|BBBBBBBB|       25 to 50 frames per second: as long, twice the frames
    /// ```
    record SetCanvas(Canvas canvas) implements Edit {}

    /// Makes the film last exactly this long by making all shots longer or shorter in proportion, none shorter than `shortestShotMs` and no clip
    /// longer than its source. What lies over a shot keeps its place in proportion; gaps and what follows the last shot keep their length.
    ///
    /// ```
    /// M AAAABBBB       M AABB       half as long
    /// T ....u...   →   T ..u.
    /// S mmmmmmmm       S mmmm
    /// ```
    record SetTotalDuration(long durationMs, long shortestShotMs) implements Edit {}

    /// Removes everything of one kind.
    ///
    /// ```
    /// M AAxBB       M AABBB
    /// T .t.u.   →   S mmmmm       TITLES, and TRANSITIONS in another edit
    /// S mmmmm
    /// ```
    record RemoveAll(Kind kind) implements Edit {}

    /// Replaces the whole timeline.
    ///
    /// ```
    /// M AAABBB   →   M ZZZ
    /// T .t....       S mmm
    /// ```
    record Rebuild(Canvas canvas, String title, List<Track> tracks) implements Edit {
        public Rebuild {
            tracks = List.copyOf(tracks);
        }
    }

    /// The end of a segment that an edit moves.
    enum Edge {
        START, END
    }

    /// What [RemoveAll] removes.
    ///
    /// - `TITLES` every title.
    /// - `MUSIC`, `VOICES`, `SOUND_EFFECTS` every sound of that role.
    /// - `OVERLAYS` every visual that is not on the main track.
    /// - `TRANSITIONS` every transition of every track.
    /// - `EFFECTS` every effect of every segment.
    /// - `CAMERA_MOVES` every camera: all visuals are seen whole.
    /// - `GAPS` the time of the film in which the main track has nothing before a later shot.
    enum Kind {
        TITLES, MUSIC, VOICES, SOUND_EFFECTS, OVERLAYS, TRANSITIONS, EFFECTS, CAMERA_MOVES, GAPS
    }
}
