package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

/// A kind of music: how its pieces go. Made by its own file; [Styles] lists all.
public final class Style {
    private final String id;
    private final Wording title;
    private final Wording about;
    private final List<String> aliases;
    private final Tempo tempo;
    private final List<Integer> metres;
    private final Feel feel;
    private final List<Palette> palettes;
    private final Song song;
    private final List<Layer> layers;
    private final Recording recording;

    private Style(String id, Wording title, Wording about, List<String> aliases, Tempo tempo, List<Integer> metres, Feel feel,
            List<Palette> palettes, Song song, List<Layer> layers, Recording recording) {
        this.id = id;
        this.title = title;
        this.about = about;
        this.aliases = List.copyOf(aliases);
        this.tempo = tempo;
        this.metres = List.copyOf(metres);
        this.feel = feel;
        this.palettes = List.copyOf(palettes);
        this.song = song;
        this.layers = List.copyOf(layers);
        this.recording = recording;
    }

    /// Beats a minute that suit a style.
    ///
    /// @param usual where most pieces are
    public record Tempo(int low, int high, int usual) {}

    /// How time is played.
    ///
    /// @param swingTicks length of the notes that swing: 6 eighths, 3 sixteenths
    /// @param least smallest share of a pair that its first note takes, in thousandths; 500 is even
    /// @param most largest share
    /// @param loose how far notes lie beside their time, in milliseconds
    /// @param pulse whether each beat is marked; otherwise only accents are
    record Feel(int swingTicks, int least, int most, int loose, boolean pulse) {}

    /// How a style is recorded, as [Score.Production] has it.
    record Recording(int room, int lowPassHz, int crackle, int wobble, int warmth, int pump, boolean fades) {}

    /// Name in drafts and commands.
    public String id() {
        return id;
    }

    public Wording title() {
        return title;
    }

    /// A short description.
    public Wording about() {
        return about;
    }

    /// Other names that mean it, in small letters.
    public List<String> aliases() {
        return aliases;
    }

    public Tempo tempo() {
        return tempo;
    }

    List<Integer> metres() {
        return metres;
    }

    Feel feel() {
        return feel;
    }

    List<Palette> palettes() {
        return palettes;
    }

    Song song() {
        return song;
    }

    List<Layer> layers() {
        return layers;
    }

    Recording recording() {
        return recording;
    }

    /// Collects what a style is.
    static Builder named(String id, String english, String chinese) {
        return new Builder(id, new Wording(english, chinese));
    }

    /// What a style is, part by part.
    static final class Builder {
        private final String id;
        private final Wording title;
        private Wording about = new Wording("", "");
        private List<String> aliases = List.of();
        private Tempo tempo = new Tempo(90, 120, 100);
        private List<Integer> metres = List.of(4);
        private Feel feel = new Feel(6, 500, 500, 4, true);
        private final List<Palette> palettes = new ArrayList<>();
        private Song song = Song.of(60, 79, "x---x---x---x---");
        private final List<Layer> layers = new ArrayList<>();
        private Recording recording = new Recording(300, 20_000, 0, 0, 100, 0, true);

        private Builder(String id, Wording title) {
            this.id = id;
            this.title = title;
        }

        Builder about(String english, String chinese) {
            about = new Wording(english, chinese);
            return this;
        }

        Builder aliases(String... names) {
            aliases = List.of(names);
            return this;
        }

        Builder tempo(int low, int usual, int high) {
            tempo = new Tempo(low, high, usual);
            return this;
        }

        /// Beats in a bar; a metre that stands twice is chosen twice as often.
        Builder metres(Integer... beats) {
            metres = List.of(beats);
            return this;
        }

        Builder feel(Feel how) {
            feel = how;
            return this;
        }

        Builder palette(Palette more) {
            palettes.add(more);
            return this;
        }

        Builder song(Song how) {
            song = how;
            return this;
        }

        Builder layer(Layer more) {
            layers.add(more);
            return this;
        }

        Builder recorded(Recording how) {
            recording = how;
            return this;
        }

        Style made() {
            return new Style(id, title, about, aliases, tempo, metres, feel, palettes, song, layers, recording);
        }
    }
}
