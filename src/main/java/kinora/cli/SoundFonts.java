package kinora.cli;

import java.nio.file.Path;
import java.util.List;

import kinora.music.soundfont.FontProblem;
import kinora.render.Receipt;
import kinora.render.made.FontFile;
import kinora.render.made.Recipe;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;
import kinora.timeline.Track;
import kinora.words.ExplainSoundFont;
import kinora.words.Messages;

/// SoundFonts that people name to play what is made.
final class SoundFonts {
    static final String OPTION = "--soundfont";

    private final Console console;
    private final Messages messages;

    SoundFonts(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    /// Whether a file can play, which is said when it cannot.
    boolean plays(Path file) {
        switch (FontFile.open(file)) {
            case FontFile.Opening.Opened(FontFile font) -> {
                font.close();
                return true;
            }
            case FontFile.Opening.Refused(FontProblem why) -> {
                console.err().println(new ExplainSoundFont(messages).refused(file, why));
                return false;
            }
        }
    }

    /// The draft with all music that is made played by a SoundFont, unless another one plays it.
    ///
    /// @param font how the draft names it
    static Draft on(Draft draft, MediaRef font) {
        List<Track> tracks = draft.tracks().stream().<Track>map(track -> switch (track) {
            case Track.Audio audio ->
                new Track.Audio(audio.id(), audio.sounds().stream().map(sound -> on(sound, font.called())).toList(), audio.extras());
            case Track.Video video -> video;
            case Track.Text text -> text;
        }).toList();
        return draft.withTracks(tracks);
    }

    private static Sound on(Sound sound, String font) {
        return sound.source() instanceof MediaRef.Generated(String recipe) && Recipe.of(recipe).orElse(null) instanceof Recipe.Music music
                && music.soundFont().isEmpty() ? sound.withSource(new MediaRef.Generated(Recipe.played(recipe, font))) : sound;
    }

    /// What a receipt tells of a piece, without the folder of its SoundFont.
    static Receipt.Font told(String recipe, FontFile.Played played) {
        String name = Inputs.name(played.file());
        return new Receipt.Font(Recipe.played(recipe, name), name, played.sha256(), played.name(), played.copyright());
    }
}
