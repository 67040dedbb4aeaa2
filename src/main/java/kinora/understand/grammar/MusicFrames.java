package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Which music and which recordings are heard.
final class MusicFrames {
    private static final Set<String> SOUNDS = Set.of(".mp3", ".wav", ".m4a", ".aac", ".ogg", ".flac");

    static final List<Frame> ALL = List.of( //
            new Frame("music",
                    List.of(EnumSet.of(Sort.ADD, Sort.LIGHT, Sort.REPLACE, Sort.PREP, Sort.MUSIC_STYLE, Sort.PLAY, Sort.INSTEAD, Sort.OTHER,
                            Sort.SOME, Sort.GENERATE, Sort.MOOD), EnumSet.of(Sort.TARGET, Sort.MUSIC_STYLE)),
                    0.1, MusicFrames::music), //
            new Frame("sound file", List.of(EnumSet.of(Sort.TARGET)), 0.2, MusicFrames::file), //
            new Frame("beat", List.of(EnumSet.of(Sort.BEAT)), 0.15, MusicFrames::beat), //
            new Frame("skip", List.of(EnumSet.of(Sort.STRETCH), EnumSet.of(Sort.TRIM, Sort.REMOVE)), 0.1, clause -> no()));

    private MusicFrames() {}

    private static Predicate<Tile> kind(Set<Kind> kinds) {
        return tile -> tile.as(Sort.TARGET).filter(piece -> kinds.contains(Kinds.of((Target) piece.value()))).isPresent();
    }

    private static Optional<List<Wish>> music(Clause clause) {
        Optional<Tile> music = clause.tileWhere(Sort.TARGET,
                kind(EnumSet.of(Kind.MUSIC)).and(tile -> tile.as(Sort.TARGET).filter(piece -> whole((Target) piece.value())).isPresent()));
        boolean other = Clause.any(clause.take(Sort.REPLACE), clause.take(Sort.OTHER), clause.take(Sort.INSTEAD));
        boolean verb = Clause.any(clause.take(Sort.ADD), clause.takeValue(Sort.PREP, "with"), clause.take(Sort.GENERATE));
        boolean light = clause.take(Sort.LIGHT, Sort.PLAY).isPresent();
        Optional<String> style = music.flatMap(tile -> tile.as(Sort.MUSIC_STYLE)).map(Piece::text)
                .or(() -> clause.takeWhere(Sort.MUSIC_STYLE, tile -> !tile.role().equals("instead")).map(Piece::text));
        boolean role = music.isEmpty() && clause.takeValue(Sort.ROLE, "music").isPresent();
        boolean noun = music.isPresent() || role;
        if (style.isEmpty() && noun) {
            style = clause.take(Sort.MOOD).map(piece -> MOODS.getOrDefault(piece.text(), "upbeat"));
        }
        boolean some = music.isEmpty() && clause.has(Sort.SOME)
                && clause.tiles().stream().anyMatch(tile -> tile.role().equals("with") && styled(tile)) && clause.tiles().size() <= 4;
        boolean bare = some || (music.isEmpty() && clause.tiles().stream().anyMatch(MusicFrames::genre));
        boolean none = !noun && (style.isEmpty() || !(other || bare));
        boolean artist = clause.tiles().stream().anyMatch(tile -> tile.role().equals("by") && !tile.is(Sort.COUNT)
                && tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Named).isPresent());
        if (artist) {
            return no();
        }
        boolean louder = (style.isEmpty() && clause.has(Sort.TIMES, Sort.HALF, Sort.QUANTITY)) || clause.tiles().stream()
                .anyMatch(tile -> tile.as(Sort.CHANGE, "volume+").isPresent() || tile.as(Sort.CHANGE, "volume-").isPresent());
        boolean elsewise = louder || (clause.has(Sort.DUCK, Sort.FADE, Sort.BEAT) && music.filter(MusicFrames::styled).isEmpty());
        boolean paced = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.SLOW_DOWN) || tile.is(Sort.SPEED_UP))
                && clause.has(Sort.UP, Sort.DOWN);
        boolean leave = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.LIGHT) && clause.textOf(tile).equals("leave"));
        if (none || elsewise || paced || leave || clause.has(Sort.NOT, Sort.REMOVE, Sort.NO, Sort.TOO)) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.MUSIC_STYLE, Sort.SOME, Sort.ADD, Sort.ALSO, Sort.KIND, Sort.QUALITY, Sort.EFFECT, Sort.PLAY,
                Sort.REEL_STYLE, Sort.IMPROVE, Sort.MOOD, Sort.OTHER, Sort.INSTEAD, Sort.SLOW_DOWN, Sort.REPLACE, Sort.COLOUR, Sort.ROLE,
                Sort.GENERATE, Sort.COMMENT, Sort.MORE, Sort.BEAT);
        clause.takeWhere(Sort.TARGET, kind(EnumSet.of(Kind.MUSIC)));
        Optional<Target> file = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> sound((Target) piece.value())).isPresent());
        if (file.isEmpty() && style.isPresent()) {
            file = called(clause);
        }
        boolean said = style.isPresent() || file.isPresent() || other || verb
                || music.filter(tile -> tile.role().equals("with")).isPresent();
        boolean changes = clause.has(Sort.CHANGE, Sort.UP, Sort.DOWN, Sort.PROPERTY, Sort.DURATION, Sort.MOMENT);
        if (!said && (!light || changes)) {
            return no();
        }
        Place place = clause.take(Sort.PLACE).map(piece -> (Place) piece.value()).orElse(new Place.Unsaid());
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.film((Target) piece.value()) || piece.value() instanceof Target.It)
                .isPresent());
        Optional<Target> over = clause.target(tile -> Set.of("on", "over", "under", "for", "to").contains(tile.role()));
        boolean elsewhere = over.isPresent() || !(place instanceof Place.Unsaid);
        return !said && (elsewhere || clause.has(Sort.ONLY))
                ? no()
                : wish(new Wish.Music(style, file, other, over.<Place>map(Place.Over::new).orElse(place)));
    }

    /// "The guitar song": a kind of music that is the name of something that lies there too.
    private static Optional<Target> called(Clause clause) {
        return clause.usedTiles().stream().filter(tile -> tile.is(Sort.MUSIC_STYLE) || styled(tile)).flatMap(tile -> tile.pieces().stream())
                .filter(piece -> piece.sort() == Sort.NOUN && piece.weight() > 0.8)
                .<Target>map(piece -> new Target.Named(Kind.MUSIC, piece.text())).findFirst();
    }

    /// Music for a mood: "make the music more cheerful".
    private static final Map<String, String> MOODS = Map.of("BETTER", "upbeat", "LIVELIER", "upbeat", "CALMER", "ambient", "PROFESSIONAL",
            "corporate", "FUN", "upbeat", "EMOTIONAL", "cinematic");

    private static boolean styled(Tile tile) {
        return tile.is(Sort.MUSIC_STYLE);
    }

    /// A kind of music that is nothing else: "jazz", "lo-fi beats".
    private static boolean genre(Tile tile) {
        return tile.as(Sort.MUSIC_STYLE).filter(piece -> Set.of("jazz", "lo-fi", "electronic").contains(piece.text())).isPresent()
                && !tile.is(Sort.MOOD) && !tile.is(Sort.EFFECT) && !tile.is(Sort.IMPROVE) && !tile.is(Sort.QUALITY);
    }

    private static boolean whole(Target target) {
        return target instanceof Target.The || target instanceof Target.All || target instanceof Target.It;
    }

    /// Whether it is a file of sound by its ending.
    static boolean sound(Target target) {
        return target instanceof Target.Named named && SOUNDS.stream().anyMatch(named.words().toLowerCase(java.util.Locale.ROOT)::endsWith);
    }

    /// "Use guitar.mp3 as the music", "add my recording voice.m4a at 20 seconds".
    private static Optional<List<Wish>> file(Clause clause) {
        Optional<Target> file = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> sound((Target) piece.value())).isPresent());
        boolean playing = file.filter(target -> Kinds.of(target) == Kind.MUSIC).isPresent()
                && clause.tiles().stream().allMatch(tile -> tile.is(Sort.TARGET) || tile.is(Sort.CONJ) || tile.is(Sort.MARK));
        if (playing) {
            return no();
        }
        boolean recorded = clause.tiles().stream()
                .anyMatch(tile -> kind(EnumSet.of(Kind.VOICE)).test(tile) && RECORDED.matcher(clause.textOf(tile)).find());
        Optional<Target> voice = file.isPresent()
                ? file
                : clause.take(Sort.ADD).or(() -> recorded ? clause.take(Sort.PLAY, Sort.MOVE, Sort.LIGHT) : Optional.empty())
                        .flatMap(verb -> clause.takeWhere(Sort.TARGET, kind(EnumSet.of(Kind.VOICE))).map(piece -> (Target) piece.value()));
        if (voice.isEmpty() || clause.has(Sort.REMOVE) || clause.has(Sort.NO) || clause.has(Sort.NOT) || clause.has(Sort.MUTE)) {
            return no();
        }
        Optional<Piece> role = clause.takeValue(Sort.ROLE, "music");
        boolean music = Clause.any(role, clause.takeWhere(Sort.TARGET, kind(EnumSet.of(Kind.MUSIC))));
        boolean other = Clause.any(clause.take(Sort.REPLACE), clause.take(Sort.INSTEAD));
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.ROLE, Sort.PLAY, Sort.START, Sort.MOVE, Sort.REPLACE, Sort.SHOW, Sort.KIND);
        Optional<Target> own = clause.take(Sort.OWN).map(piece -> (Target) piece.value());
        Place place = clause.target(tile -> Set.of("over", "under", "on", "for", "to").contains(tile.role())).<Place>map(Place.Over::new)
                .or(() -> clause.take(Sort.PLACE).map(piece -> (Place) piece.value())).orElse(new Place.Unsaid());
        boolean named = voice.get() instanceof Target.Named said && said.words().toLowerCase(java.util.Locale.ROOT).contains("voice");
        Target spare = file.isPresent() ? file.get() : new Target.Spare(Kind.VOICE, "");
        if (own.isPresent() || (other && place instanceof Place.Over)) {
            Target clip = own.orElseGet(() -> place instanceof Place.Over over ? over.target() : new Target.Unsaid());
            Target shown = clip instanceof Target.Named said ? new Target.Named(Kind.SOUND, said.words()) : clip;
            return wish(new Wish.Replace(shown, spare));
        }
        boolean plainMusic = file.isPresent() && !named && (music || place instanceof Place.Unsaid);
        return wish(plainMusic ? new Wish.Music(Optional.empty(), file, true, place) : new Wish.AddSound(spare, place));
    }

    /// What somebody recorded to be laid under the film, and not what is said in a clip.
    private static final Pattern RECORDED = Pattern.compile("\\b(?:recording|memo|note|message|file|voice ?over)\\b");

    private static Optional<List<Wish>> beat(Clause clause) {
        Tile beat = clause.tileWhere(Sort.BEAT, any -> true).orElseThrow();
        Optional<Target> song = clause.target(tile -> ReelTraits.is(tile, MusicFrames::sound));
        boolean plain = beat.to() - beat.from() == 1 && !Set.of("on", "to", "with", "in").contains(beat.role());
        boolean verb = Clause.any(clause.take(Sort.CUT), clause.take(Sort.SYNC), clause.take(Sort.LIGHT, Sort.REPLACE));
        clause.take(Sort.SWAP);
        boolean styles = clause.has(Sort.MUSIC_STYLE);
        clause.ignore(Sort.CUT, Sort.SYNC, Sort.LIGHT, Sort.TRANSITION, Sort.KIND, Sort.REPLACE, Sort.BEAT, Sort.LIKE, Sort.MUSIC_STYLE,
                Sort.EFFECT);
        clause.targets();
        boolean style = clause.has(Sort.REMOVE, Sort.NOT) || (plain && styles) || (song.isEmpty() && clause.has(Sort.ADD, Sort.SWAP));
        if (style && song.isEmpty()) {
            return no();
        }
        boolean cut = verb || (!plain && clause.tiles().size() <= 4);
        return !cut
                ? no()
                : song.isEmpty()
                        ? wish(new Wish.OnBeat())
                        : Optional.of(List.of(new Wish.Music(Optional.empty(), song, true, new Place.Unsaid()), new Wish.OnBeat()));
    }
}
