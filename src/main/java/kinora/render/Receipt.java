package kinora.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.compose.Composition;
import kinora.compose.TextContrast;
import kinora.media.EncoderProfile;
import kinora.media.Loudness;
import kinora.media.MediaInfo;
import kinora.media.SoundProfile;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;
import kinora.timeline.Track;
import kinora.timeline.Visual;

/// What stands in a film and how it came to be. Files are told by their names alone: a receipt may be handed on with its film.
///
/// @param version of the program
/// @param engine names everything that decides pixels and packets
/// @param file name of the film's file
/// @param sha256 of the file, in hexadecimal
/// @param frames number of pictures
/// @param profile how they are encoded; none when they are not
/// @param shots in order; a shot's frames run to the middle of the transitions at its ends
/// @param sound as it is in the file; none when there is none, or when nobody measured it
/// @param made chunks that had to be made
/// @param reused chunks that were kept from before
/// @param form what it is written as
/// @param text the worst contrast of letters; none when there are none
/// @param decisions what was decided of the reel, and why, in the order in which a person would tell it; empty for a film that was not made as a reel
public record Receipt(String version, String engine, String file, String title, long bytes, String sha256, Canvas canvas, long frames,
        Optional<EncoderProfile> profile, List<Shown> shots, List<Heard> sounds, List<LeftOut> leftOut, Optional<Loudness> sound, int made,
        int reused, Stages stages, Form form, Optional<Text> text, List<Decision> decisions) {
    public Receipt {
        decisions = List.copyOf(decisions);
        shots = List.copyOf(shots);
        sounds = List.copyOf(sounds);
        leftOut = List.copyOf(leftOut);
    }

    /// A film as every platform plays it.
    public Receipt(String version, String engine, String file, String title, long bytes, String sha256, Canvas canvas, long frames,
            Optional<EncoderProfile> profile, List<Shown> shots, List<Heard> sounds, List<LeftOut> leftOut, Optional<Loudness> sound,
            int made, int reused, Stages stages) {
        this(version, engine, file, title, bytes, sha256, canvas, frames, profile, shots, sounds, leftOut, sound, made, reused, stages,
                new Form(profile.isPresent() ? "mp4" : "y4m", Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty(),
                List.of());
    }

    /// What a film is written as.
    ///
    /// @param container of the file, in lower-case letters
    /// @param sound how its sound is coded, where it has some
    /// @param platform whose promises it keeps
    /// @param measured what the file is, read from it, where it keeps promises
    public record Form(String container, Optional<SoundProfile> sound, Optional<String> platform, Optional<Measured> measured) {}

    /// The same, written so.
    public Receipt in(Form other) {
        return new Receipt(version, engine, file, title, bytes, sha256, canvas, frames, profile, shots, sounds, leftOut, sound, made,
                reused, stages, other, text, decisions);
    }

    /// Letters that are set apart least, of what is needed.
    ///
    /// @param first frame in which they are seen
    public record Text(TextContrast contrast, long first) {
        /// Those of a film.
        public static Optional<Text> worst(Composition film) {
            return film.titles().stream().flatMap(title -> title.contrast().map(contrast -> new Text(contrast, title.first())).stream())
                    .min(Comparator.comparingDouble((Text text) -> text.contrast.share()).thenComparingLong(Text::first));
        }
    }

    /// The same of a film with these letters.
    public Receipt with(Optional<Text> worst) {
        return new Receipt(version, engine, file, title, bytes, sha256, canvas, frames, profile, shots, sounds, leftOut, sound, made,
                reused, stages, form, worst, decisions);
    }

    /// The same of a reel that was decided so.
    public Receipt decided(List<Decision> reel) {
        return new Receipt(version, engine, file, title, bytes, sha256, canvas, frames, profile, shots, sounds, leftOut, sound, made,
                reused, stages, form, text, reel);
    }

    /// A picture or clip of the main track.
    ///
    /// @param contentHash SHA-256 of its file
    public record Shown(String name, String contentHash, long first, long frames) {}

    /// Music or a voice.
    ///
    /// @param contentHash SHA-256 of its file
    /// @param recipe of what was made; none of what was given
    /// @param font what has played it, when that is not of our own
    public record Heard(String name, String contentHash, long first, long frames, Optional<String> recipe, Optional<Font> font) {
        private Heard playedBy(Optional<Font> who) {
            return who.isEmpty() ? this : new Heard(name, contentHash, first, frames, who.map(Font::recipe), who);
        }
    }

    /// A SoundFont that has played music that was made.
    ///
    /// @param recipe of the music, without the path of the file
    /// @param file its name
    /// @param sha256 of its content
    /// @param name what it calls itself; may be empty
    /// @param copyright whose it says it is; may be empty
    public record Font(String recipe, String file, String sha256, String name, String copyright) {}

    /// The licence of what is made here, by its SPDX name: no rights are kept.
    public static final String MADE_LICENCE = "CC0-1.0";
    /// What is said in its place, as SPDX does, of music that somebody else's sounds have played: nothing is promised.
    public static final String UNKNOWN_LICENCE = "NOASSERTION";

    /// The same with what has played its music.
    ///
    /// @param fonts by the recipes of a draft
    public Receipt playedBy(Map<String, Font> fonts) {
        List<Heard> heard = sounds.stream().map(one -> one.playedBy(one.recipe().map(fonts::get))).toList();
        return new Receipt(version, engine, file, title, bytes, sha256, canvas, frames, profile, shots, heard, leftOut, sound, made, reused,
                stages, form, text, decisions);
    }

    /// Something that was decided of a reel.
    ///
    /// @param kind short name of what was decided, in lower-case letters with hyphens
    /// @param numbers what it rests on, by name, in order
    /// @param reason a sentence in the person's language
    public record Decision(String kind, Map<String, Long> numbers, String reason) {
        public Decision {
            numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        }
    }

    /// A file that is not in the film.
    ///
    /// @param reason a sentence in the person's language
    public record LeftOut(String name, String reason) {}

    /// How long it took, in milliseconds.
    ///
    /// @param lookMs looking at the files
    /// @param makeMs preparing pictures, drawing and encoding, which happen at the same time
    /// @param joinMs joining chunks and writing the file
    public record Stages(long lookMs, long makeMs, long joinMs) {}

    /// The receipt of a film that stands.
    ///
    /// @param known what is known of the draft's media
    /// @param sha256 of the file where it is known; else it is read
    public static Receipt of(String version, String engine, Path film, Draft draft, Map<MediaRef, MediaInfo> known,
            Optional<EncoderProfile> profile, List<LeftOut> leftOut, Optional<String> sha256, Optional<Loudness> sound, int made,
            int reused, Stages stages) throws IOException {
        List<Shown> shots = new ArrayList<>();
        List<Heard> sounds = new ArrayList<>();
        for (Visual visual : draft.main().map(Track.Video::visuals).orElse(List.of())) {
            MediaInfo info = known.get(visual.source());
            if (info != null) {
                shots.add(new Shown(visual.name(), info.contentHash(), first(draft, visual.range().startMs()),
                        draft.canvas().rate().frames(visual.range())));
            }
        }
        for (Track track : draft.tracks()) {
            for (Sound one : track instanceof Track.Audio audio ? audio.sounds() : List.<Sound>of()) {
                MediaInfo info = known.get(one.source());
                if (info != null) {
                    sounds.add(new Heard(one.name(), info.contentHash(), first(draft, one.range().startMs()),
                            draft.canvas().rate().frames(one.range()),
                            one.source() instanceof MediaRef.Generated(String recipe) ? Optional.of(recipe) : Optional.empty(),
                            Optional.empty()));
                }
            }
        }
        Path name = film.getFileName();
        return new Receipt(version, engine, name == null ? "" : name.toString(), draft.title(), Files.size(film),
                sha256.isPresent() ? sha256.get() : Target.sha256(film), draft.canvas(), first(draft, draft.durationMs()), profile, shots,
                sounds, leftOut, sound, made, reused, stages);
    }

    private static long first(Draft draft, long ms) {
        return draft.canvas().rate().frame(ms);
    }
}
