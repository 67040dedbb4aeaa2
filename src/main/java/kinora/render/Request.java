package kinora.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.compose.Composition;
import kinora.compose.Ground;
import kinora.compose.Inscription;
import kinora.compose.Lettering.Lettered;
import kinora.compose.PictureKey;
import kinora.compose.SoundKey;
import kinora.compose.Soundtrack;
import kinora.media.AnimationProfile;
import kinora.media.ClipFacts;
import kinora.media.Container;
import kinora.media.EncoderProfile;
import kinora.media.Loudness;
import kinora.media.MediaInfo;
import kinora.media.PictureFacts;
import kinora.media.MusicFacts;
import kinora.media.PictureSpec;
import kinora.media.SoundProfile;
import kinora.media.StillProfile;

/// Something that an engine process does.
///
/// @param <R> what it answers with when it succeeds
public sealed interface Request<R> {
    /// Looks at a stranger's file.
    record Probe(Path file) implements Request<MediaInfo> {}

    /// Decodes a stranger's file into planes.
    ///
    /// @param contentHash what the file's content must be; when it has changed since it was probed, the request is refused
    /// @param target the planes' file, written whole or not at all
    record Prepare(Path file, String contentHash, PictureSpec spec, Path target) implements Request<Done> {}

    /// Decodes the pictures of a stranger's clip that one chunk shows.
    ///
    /// @param footage which file, by content, how it is prepared, and which of its moments; not a still
    /// @param target a file with the picture of every moment; whole only when the request succeeds
    record Footage(Path file, PictureKey footage, Path target) implements Request<Done> {}

    /// Decodes a stranger's file into a small picture that shows at a glance what was understood.
    ///
    /// @param contentHash what the file's content must be
    /// @param width most of the picture, even
    /// @param height most of the picture, even
    /// @param target the planes' file
    record Preview(Path file, String contentHash, int width, int height, Path target) implements Request<Done> {}

    /// Judges a stranger's photo, or the first picture of a clip.
    ///
    /// @param contentHash what the file's content must be
    record Look(Path file, String contentHash) implements Request<PictureFacts> {}

    /// Judges a stranger's clip from its beginning to its end, pictures and sound.
    ///
    /// @param contentHash what the file's content must be
    record Watch(Path file, String contentHash) implements Request<ClipFacts> {}

    /// Draws a contact sheet as a PNG file.
    record Sheet(List<Cell> cells, Path target) implements Request<Done> {}

    /// One file on a contact sheet.
    ///
    /// @param picture planes file; none when the file cannot be used
    /// @param name below the picture
    /// @param words what it is, or why it cannot be used
    record Cell(Optional<Path> picture, String name, String words) {}

    /// Sets words.
    ///
    /// @param target the patch's planes file, written when the words could be set
    record Letter(Inscription inscription, Path target) implements Request<Lettered> {}

    /// Draws and encodes a composition.
    ///
    /// @param pictures planes files of every still picture and every title shown, and footage files of every moving one
    /// @param target the chunk's file, written whole or not at all
    record Chunk(Composition composition, EncoderProfile profile, Map<PictureKey, Path> pictures, Path target) implements Request<Done> {}

    /// Draws one frame as a picture file.
    ///
    /// @param frame 0 to the composition's frames − 1
    record Frame(Composition composition, long frame, StillProfile profile, Map<PictureKey, Path> pictures,
            Path target) implements Request<Done> {}

    /// Draws a composition's first frame as a small picture.
    ///
    /// @param width most of the picture, even
    /// @param height most of the picture, even
    /// @param target the planes' file
    record Thumbnail(Composition composition, Map<PictureKey, Path> pictures, int width, int height,
            Path target) implements Request<Done> {}

    /// Measures how light spots of a composition are.
    ///
    /// @param spots frames counted from the composition's start
    /// @param target a file of one light for each of them, as [LightForm] has it
    record Lightness(Composition composition, Map<PictureKey, Path> pictures, List<Ground.Spot> spots,
            Path target) implements Request<Done> {}

    /// Draws a composition's frames into a file that is long enough already, as YUV4MPEG2 has them.
    ///
    /// @param skip frames before the first one that is drawn
    /// @param step one of so many is drawn from there on
    /// @param offset where the first one's mark goes
    record Raw(Composition composition, Map<PictureKey, Path> pictures, int skip, int step, Path target,
            long offset) implements Request<Done> {
        public Raw {
            if (skip < 0 || step < 1) {
                throw new IllegalArgumentException("each of " + step + " after " + skip);
            }
        }
    }

    /// Decodes the sound of a stranger's file and measures how loud it is.
    ///
    /// @param sound what is kept; when the file's content has changed, the request is refused
    /// @param target the samples' file, written whole or not at all
    record Listen(Path file, SoundKey sound, Path target) implements Request<Done> {}

    /// Finds the beats and parts of a stranger's music.
    ///
    /// @param contentHash what the file's content must be
    /// @param sourceMs how long it was when it was looked at; only decides how long it may take
    record Beats(Path file, String contentHash, long sourceMs) implements Request<MusicFacts> {}

    /// Mixes and encodes what is heard in a film.
    ///
    /// @param sources samples' files of every source
    /// @param target the packets' file, written whole or not at all
    record Mix(Soundtrack soundtrack, SoundProfile profile, Map<SoundKey, Path> sources, Path target) implements Request<Done> {}

    /// Mixes what is heard in a film and measures it.
    ///
    /// @param sources samples' files of every source
    record Weigh(Soundtrack soundtrack, Map<SoundKey, Path> sources) implements Request<Loudness> {}

    /// Joins chunks and sound into a file.
    ///
    /// @param chunks in the film's order; none when only sound is written
    /// @param sound the packets' file; none for a silent film
    /// @param title written into the file unless empty
    record Join(List<Path> chunks, Optional<Path> sound, EncoderProfile profile, Container container, String title,
            Path target) implements Request<Joined> {}

    /// Writes drawn frames as an animated picture.
    ///
    /// @param frames file of those frames of the film that are shown, as [Raw] draws them
    /// @param count frames of the film, those that are not shown included
    /// @param scenes frames of the film, rising, from which on it shows something else
    record Animate(Path frames, int count, List<Integer> scenes, AnimationProfile profile, Path target) implements Request<Done> {
        public Animate {
            scenes = List.copyOf(scenes);
        }
    }

    /// Loads every native library.
    record Diagnose() implements Request<Diagnosis> {}

    /// It was done; the result lies in the target file.
    record Done() {}

    /// A joined film.
    ///
    /// @param loudness of its sound, as a decoder hears it; none for a silent film
    record Joined(int frames, String sha256, Optional<Loudness> loudness) {}

    /// Library to its version, or to the reason that it does not load after `!`.
    record Diagnosis(Map<String, String> libraries) {}
}
