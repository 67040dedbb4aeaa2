package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Recordings of speech: what is taken out of them, the best of them, their sound alone, other voices.
final class SpeechFrames {
    /// What cannot be found in speech, so that it cannot be taken out.
    private static final Set<Topic> UNHEARD = EnumSet.of(Topic.FILLER_WORDS, Topic.FIND_MOMENTS, Topic.NOISE_REMOVAL);
    private static final List<String> HIGHLIGHT = Spoken
            .row("highlight|highlights|teaser|trailer|recap|best of|sizzle|summary|promo|preview|cutdown|supercut|condensed");

    static final List<Frame> ALL = List.of( //
            new Frame("clean speech", List.of(EnumSet.of(Sort.SILENCE, Sort.TOPIC)), 1.1, SpeechFrames::cleaned), //
            new Frame("best of a recording", List.of(EnumSet.of(Sort.BEST, Sort.HAVING, Sort.REEL, Sort.TOPIC), EnumSet.of(Sort.DURATION)),
                    1.3, SpeechFrames::best), //
            new Frame("highlights of a recording", List.of(EnumSet.of(Sort.REEL), EnumSet.of(Sort.TARGET)), 0.45, SpeechFrames::highlights), //
            new Frame("clips of a recording", List.of(EnumSet.of(Sort.TARGET, Sort.BEST)), 0.8, SpeechFrames::clips), //
            new Frame("sound alone", List.of(EnumSet.of(Sort.FORMAT), EnumSet.of(Sort.OWN, Sort.TARGET)), 0.5, SpeechFrames::alone), //
            new Frame("another voice", List.of(EnumSet.of(Sort.TARGET, Sort.OWN)), 0.5, SpeechFrames::voice));

    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:\\d+|two|three|four|five|six|seven|eight|ten|several|some|multiple|few|many|short|separate|individual)\\b[a-z0-9\\s-]*"
                    + "\\b(?:clips|shorts|reels|videos|snippets|tiktoks|teasers|highlights|soundbites|posts|cutdowns|edits|episodes)\\b");
    private static final Pattern OUT = Pattern.compile(
            "\\b(?:shorts|clips|reels|snippets|tiktoks|soundbites) (?:out of|from)\\b|\\binto (?:shorts|clips|reels|snippets|tiktoks)\\b");
    private static final List<String> FOUND = Spoken
            .row("into|make|create|get|pull|extract|find|pick|identify|give|cut|turn|generate|produce|split|need|want");

    private SpeechFrames() {}

    private static Target target(Tile tile) {
        return (Target) tile.as(Sort.TARGET).orElseThrow().value();
    }

    /// "Remove all pauses, ums and false starts from my talk": what is silent goes, the rest is told.
    private static Optional<List<Wish>> cleaned(Clause clause) {
        boolean off = Stream.of(Sort.REMOVE, Sort.CUT, Sort.TRIM, Sort.NO, Sort.SHORTEN).anyMatch(sort -> clause
                .takeWhere(sort, tile -> !tile.is(Sort.TARGET) && !tile.is(Sort.TOPIC) && !tile.is(Sort.SILENCE)).isPresent());
        boolean silent = clause.take(Sort.SILENCE).isPresent();
        clause.ignore(Sort.SILENCE);
        Set<Topic> topics = new LinkedHashSet<>();
        Optional<Piece> topic = heard(clause);
        while (topic.isPresent()) {
            topics.add(Topic.valueOf(topic.get().text()));
            topic = heard(clause);
        }
        clause.ignore(Sort.ALL, Sort.CUT, Sort.REMOVE, Sort.TRIM, Sort.COMMENT, Sort.SOME, Sort.QUALITY, Sort.SHORTEN, Sort.MUTE, Sort.CONJ,
                Sort.DET, Sort.CUT_OUT, Sort.PREP);
        if (!off || topics.size() + (silent ? 1 : 0) < 2 || clause.has(Sort.NOT, Sort.DURATION)) {
            return no();
        }
        Target of = clause.targets().stream().filter(target -> Kinds.shot(target) && Kinds.named(target)).findFirst()
                .orElse(new Target.Unsaid());
        List<Wish> wishes = new ArrayList<>();
        if (silent) {
            wishes.add(new Wish.NoSilence(of instanceof Target.The ? new Target.Unsaid() : of));
        }
        topics.forEach(one -> wishes.add(new Wish.Impossible(one, new Target.Unsaid())));
        return Optional.of(wishes);
    }

    private static Optional<Piece> heard(Clause clause) {
        return clause.takeWhere(Sort.TOPIC,
                tile -> tile.as(Sort.TOPIC).filter(piece -> UNHEARD.contains(Topic.valueOf(piece.text()))).isPresent());
    }

    /// "Trim it down to the best 90 seconds": not longer than that, and which are the best nobody can tell.
    private static Optional<List<Wish>> best(Clause clause) {
        boolean best = Clause.any(clause.take(Sort.BEST), clause.takeValue(Sort.HAVING, "BEST"));
        boolean raw = Spoken.of(clause.text()).any(RAW);
        boolean made = clause.takeWhere(Sort.REEL, tile -> (raw && !behind(clause, tile)) || Spoken.of(clause.textOf(tile)).any(HIGHLIGHT))
                .isPresent();
        boolean sought = clause.takeValue(Sort.TOPIC, Topic.FIND_MOMENTS.name()).isPresent();
        boolean cuts = Clause.any(clause.take(Sort.CUT, Sort.TRIM, Sort.SHORTEN, Sort.KEEP), clause.take(Sort.DOWN));
        boolean of = recording(clause);
        if ((!best && !made && !sought) || (!cuts && !of) || clause.has(Sort.NOT)) {
            return no();
        }
        Optional<Piece> length = clause.take(Sort.DURATION);
        boolean photos = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.TARGET) && Kinds.of(target(tile)) == Kind.PHOTO);
        if (length.isEmpty() || photos) {
            return no();
        }
        clause.ignore(Sort.CUT, Sort.TRIM, Sort.SHORTEN, Sort.KEEP, Sort.DOWN, Sort.LIGHT, Sort.ADD, Sort.GENERATE, Sort.BOUND, Sort.REEL,
                Sort.BEST, Sort.COMMENT, Sort.QUALITY, Sort.MOOD, Sort.ONLY, Sort.IMPROVE);
        Wish most = new Wish.Total(new Amount.Bound((Long) length.get().value(), Amount.Unit.MILLISECONDS, true));
        List<Wish> wishes = new ArrayList<>(List.of(most, new Wish.Impossible(Topic.FIND_MOMENTS, new Target.Unsaid())));
        if (made) {
            ReelTraits.music(clause).ifPresent(wishes::add);
            ReelTraits.looks(clause, wishes);
        }
        clause.targets().stream().filter(Kinds::text).filter(what -> Kinds.of(what) != Kind.CAPTION).findFirst().ifPresent(what -> wishes
                .add(new Wish.AddTitle(Optional.empty(), new Place.First(), Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid())));
        return Optional.of(wishes);
    }

    /// "The interview clip": the word belongs to what stands before it.
    private static boolean behind(Clause clause, Tile tile) {
        int at = clause.tiles().indexOf(tile);
        return ReelTraits.is(tile, Target.Named.class::isInstance)
                || (at > 0 && tile.role().isEmpty() && clause.tiles().get(at - 1).is(Sort.TARGET));
    }

    private static final List<String> RAW = Spoken
            .row("footage|interview|webinar|podcast|recording|lecture|livestream|stream|talk|session|meeting|presentation|episode|raw");

    /// Whether one recording is named, and not all that lies at hand.
    private static boolean recording(Clause clause) {
        return clause.tiles().stream().anyMatch(tile -> tile.is(Sort.TARGET) && !tile.is(Sort.REEL) && one(target(tile))
                && Stream.of(clause.textOf(tile).split("[^a-z0-9]+", -1)).anyMatch(SpeechFrames::recorded));
    }

    private static boolean one(Target target) {
        return target instanceof Target.Whole || target instanceof Target.Named || (target instanceof Target.It it && !it.several())
                || (target instanceof Target.The the && the.kind() == Kind.CLIP);
    }

    private static boolean recorded(String word) {
        return EnglishMaterials.EVENTS.contains(word) || (EnglishMaterials.RECORDINGS.contains(word)
                && !Set.of("film", "movie", "reel", "slideshow", "clips", "videos").contains(word));
    }

    /// "Make a highlight reel of my webinar".
    private static Optional<List<Wish>> highlights(Clause clause) {
        boolean of = recording(clause);
        boolean made = clause.takeWhere(Sort.REEL, tile -> Spoken.of(clause.textOf(tile)).any(HIGHLIGHT)).isPresent();
        if (!of || !made || clause.has(Sort.NOT, Sort.DURATION)) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.GENERATE, Sort.REEL, Sort.BEST, Sort.COMMENT, Sort.QUALITY, Sort.CUT, Sort.EXPORT);
        clause.targets();
        return wish(new Wish.Impossible(Topic.FIND_MOMENTS, new Target.Unsaid()));
    }

    /// "Turn this podcast into five short clips": other films, of parts that nobody can find.
    private static Optional<List<Wish>> clips(Clause clause) {
        boolean apart = clause.has(Sort.EACH) && clause.has(Sort.BOUND) && clause.has(Sort.DURATION);
        if ((!recording(clause) && !apart) || !Spoken.of(clause.text()).any(FOUND)
                || !(SEVERAL.matcher(clause.text()).find() || OUT.matcher(clause.text()).find())
                || clause.has(Sort.NOT, Sort.TEXT, Sort.REMOVE, Sort.FILE)) {
            return no();
        }
        clause.use(clause.tiles());
        return wish(new Wish.Impossible(Topic.FIND_MOMENTS, new Target.Unsaid()));
    }

    /// "Pull the audio out as an MP3": the film's sound as a file.
    private static Optional<List<Wish>> alone(Clause clause) {
        Optional<Piece> format = clause.takeValue(Sort.FORMAT, "mp3", "wav", "m4a");
        boolean sound = Clause.any(clause.take(Sort.OWN), clause.takeWhere(Sort.TARGET, tile -> Kinds.sound(target(tile))));
        boolean verb = clause.has(Sort.DETACH, Sort.REMOVE, Sort.EXPORT, Sort.ADD, Sort.LIGHT, Sort.KEEP, Sort.ONLY);
        if (format.isEmpty() || !sound || !verb || clause.has(Sort.NOT, Sort.FILE, Sort.MUTE)) {
            return no();
        }
        clause.ignore(Sort.DETACH, Sort.REMOVE, Sort.EXPORT, Sort.ADD, Sort.LIGHT, Sort.KEEP, Sort.ONLY, Sort.COMPRESS, Sort.QUALITY,
                Sort.KIND, Sort.CHANGE, Sort.PROPERTY, Sort.FORMAT, Sort.UP, Sort.SHOW, Sort.SOME, Sort.ALL);
        clause.targets();
        Map<String, String> options = new HashMap<>();
        options.put("format", format.get().text());
        return wish(new Wish.Export(options));
    }

    private static final Pattern VOICED = Pattern.compile(
            "\\b(?:deep|deeper|higher|high pitched|lower pitched|robotic|robot|alien|scary|creepy|demonic|squeaky|cartoonish|like a [a-z ]+|echo|echoes|echoing|reverb|"
                    + "distort|distorted|distortion|muffled|telephone|walkie talkie|megaphone|chorus|auto ?tuned?|vocoder|older|younger|female|male|feminine|masculine|"
                    + "anonymous|anonymi[sz]e|disguised?|modulat\\w+|pitch|autotune|radio|cave|hall|stadium|underwater)\\b");

    private static final List<String> PITCH = Spoken.row("pitch of|pitch in|pitch on");
    private static final List<String> PITCHED = Spoken.row("audio|sound|interview|speech|clip|recording");
    private static final List<String> VOICES = Spoken.row("voice|voices|narration|narrator|vocal|vocals|speaker|speakers");

    /// "Make my voice sound deep", "an echo on the voice".
    private static Optional<List<Wish>> voice(Clause clause) {
        boolean heard = clause.tiles().stream().anyMatch(
                tile -> (tile.is(Sort.TARGET) && Kinds.of(target(tile)) == Kind.VOICE) || Spoken.of(clause.textOf(tile)).any(VOICES));
        heard |= Spoken.of(clause.text()).then(PITCH, PITCHED);
        boolean verb = Clause.any(clause.take(Sort.ADD, Sort.LIGHT, Sort.UP, Sort.DOWN), clause.take(Sort.REPLACE));
        String said = clause.text().replaceAll("\\b(?:female|male) voice.?over\\b", "");
        if (!heard || !verb || !VOICED.matcher(said).find() || clause.has(Sort.NOT, Sort.REMOVE, Sort.TEXT, Sort.FILE)
                || said.matches(".*\\b(?:read|reads|narrate|narrated|narrates|speak|voice.?over)\\b.*")
                || clause.hasValue(Sort.TOPIC, Topic.VOICE_OVER.name(), Topic.TRANSLATE.name(), Topic.LIP_SYNC.name())) {
            return no();
        }
        clause.use(clause.tiles());
        return wish(new Wish.Impossible(Topic.VOICE_CHANGE, new Target.The(Kind.VOICE)));
    }
}
