package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Frames of what cannot be done, made from a table.
final class Topics {
    /// Lines `TOPIC: SORT SORT=value …`: all of these must be in a clause, in any order. What alone tells a topic has the sort [Sort#TOPIC] in the words of a language.
    private static final String TABLE = """
            VOICE_OVER: ADD THING=voiceover
            VOICE_OVER: PREP=with THING=voiceover
            VOICE_OVER: LIGHT THING=voiceover
            VOICE_OVER: GENERATE THING=voiceover
            BACKGROUND_REMOVAL: REMOVE THING=background
            BACKGROUND_REMOVAL: CUT_OUT TARGET
            BACKGROUND_REMOVAL: CUT_OUT
            BACKGROUND_REMOVAL: TRANSPARENT=0 THING=background
            BACKGROUND_REMOVAL: TOPIC=RETOUCH THING=background
            BACKGROUND_REMOVAL: EFFECT=blur THING=background
            BACKGROUND_REPLACE: REPLACE THING=background
            BACKGROUND_REPLACE: LIGHT THING=background THING=sky
            BACKGROUND_REPLACE: REPLACE THING=sky
            BACKGROUND_REPLACE: LIGHT TARGET PLACE THING=sky
            BACKGROUND_REPLACE: ADD TARGET PLACE THING=sky
            BACKGROUND_REPLACE: ADD THING=background THING=sky
            BACKGROUND_REPLACE: OTHER THING=background
            OBJECT_REMOVAL: REMOVE THING=object
            OBJECT_REMOVAL: REMOVE THING=person
            BLUR_FACE: EFFECT=blur THING=face
            BLUR_FACE: EFFECT=mosaic THING=face
            BLUR_FACE: REMOVE THING=face
            BLUR_FACE: EFFECT=blur THING=plate
            BLUR_FACE: EFFECT=mosaic THING=plate
            BLUR_FACE: REMOVE THING=plate
            BLUR_FACE: EFFECT=blur THING=person
            FACE_SWAP: SWAP THING=face
            FACE_SWAP: REPLACE THING=face
            """;

    /// What only tells more of it; what could be another wish keeps its cost.
    static final Set<Sort> TELLING = EnumSet
            .complementOf(EnumSet.of(Sort.CHANGE, Sort.BRIGHTEN, Sort.MIRROR, Sort.UP, Sort.DOWN, Sort.DURATION, Sort.SHAPE,
                    Sort.TRANSITION, Sort.EFFECT, Sort.COLOUR, Sort.SPOT, Sort.FADE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.MUTE, Sort.TEXT));

    /// What somebody would say, sing or mean, and is told with it: "let a male voice say ‘welcome’".
    private static final Set<Topic> SPOKEN = EnumSet.of(Topic.VOICE_OVER, Topic.LIP_SYNC, Topic.GENERATE_PEOPLE, Topic.FILLER_WORDS,
            Topic.FIND_MOMENTS, Topic.INTERACTIVE, Topic.TRANSLATE);

    private static final Set<Sort> ACTS = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.CUT, Sort.TRIM,
            Sort.WRITE, Sort.SLOW_DOWN, Sort.MUTE, Sort.ROTATE, Sort.CROP, Sort.EXPORT);

    /// What is done to a picture that is not sharp.
    private static final EnumSet<Sort> SHARPER = EnumSet.of(Sort.EFFECT, Sort.CHANGE);
    private static final List<String> SHARPENING = Spoken.row("sharpen|sharpened|sharpening|sharper|denoise|crisper");

    private Topics() {}

    static List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        frames.add(Frame.any("topic", 0.5, EnumSet.of(Sort.TOPIC), Topics::alone));
        frames.add(LivingFrames.LIVING);
        frames.add(new Frame("topic inside", List.of(EnumSet.of(Sort.REMOVE, Sort.CUT_OUT), EnumSet.of(Sort.TARGET)), 0.8, Topics::inside));
        frames.add(new Frame("topic out of", List.of(EnumSet.of(Sort.MOVE), EnumSet.of(Sort.TARGET)), 0.8, Topics::inside));
        frames.add(new Frame("topic face", List.of(EnumSet.of(Sort.EFFECT, Sort.REMOVE), EnumSet.of(Sort.TARGET, Sort.THING)), 0.8,
                Topics::faces));
        frames.add(Frame.of("topic link", 0.3, List.of(Sort.LINK), Links::link));
        for (String line : TABLE.lines().toList()) {
            int colon = line.indexOf(':');
            Topic topic = Topic.valueOf(line.substring(0, colon));
            List<String> parts = List.of(line.substring(colon + 1).strip().split(" "));
            List<Set<Sort>> needs = parts.stream().map(part -> (Set<Sort>) EnumSet.of(sort(part))).toList();
            frames.add(new Frame("topic " + topic.id(), needs, 0.8, clause -> together(clause, topic, parts)));
        }
        return frames;
    }

    /// What cannot be done and is plainly spoken of, where nothing else of a text was understood: to say so is more than to ask for other words.
    static List<Wish> supposed(List<Clauses.Read> clauses) {
        List<Wish> all = new ArrayList<>();
        for (Clauses.Read clause : clauses) {
            boolean denied = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.NOT) || tile.is(Sort.NO));
            for (Tile tile : clause.tiles()) {
                Optional<Topic> topic = tile.as(Sort.TOPIC).map(piece -> Topic.valueOf(piece.text()));
                Wish wish = new Wish.Impossible(topic.orElse(Topic.NOT_THERE), new Target.Unsaid());
                if (!denied && topic.isPresent() && !all.contains(wish)) {
                    all.add(wish);
                }
            }
        }
        return all;
    }

    private static Sort sort(String part) {
        int equals = part.indexOf('=');
        return Sort.valueOf(equals < 0 ? part : part.substring(0, equals));
    }

    /// What joins several things that cannot be done, where words are not apart; else one is only said nearer by the other.
    private static final List<String> JOINED = List.of("和", "、", "跟", "与", "还有", "并", "再", "以及", "/");

    private static Optional<List<Wish>> alone(Clause clause) {
        boolean silences = clause.has(Sort.SILENCE) && clause.has(Sort.REMOVE, Sort.CUT, Sort.TRIM)
                && clause.hasValue(Sort.TOPIC, Topic.FILLER_WORDS.name(), Topic.FIND_MOMENTS.name());
        boolean told = clause.tiles().stream().anyMatch(tile -> Texts.quoted(clause, tile))
                && clause.tiles().stream().anyMatch(tile -> tile.as(Sort.TOPIC, Topic.TRANSLATE.name()).isPresent());
        if (told) {
            return Frame.no();
        }
        boolean recorded = clause.has(Sort.FILE) && clause.hasValue(Sort.TOPIC, Topic.VOICE_OVER.name());
        boolean worded = clause.has(Sort.TEXT) && clause.has(Sort.REPLACE) && clause.hasValue(Sort.TOPIC, Topic.TRANSLATE.name());
        boolean sharpened = clause.hasValue(Sort.TOPIC, Topic.UPSCALE.name()) && clause.has(Sort.EFFECT, Sort.CHANGE)
                && Spoken.of(clause.text()).any(SHARPENING)
                && clause.tiles().stream().anyMatch(tile -> tile.isAny(SHARPER) && !tile.is(Sort.TOPIC));
        if (clause.has(Sort.NOT) || silences || sharpened || recorded || worded || joined(clause) || pictured(clause)
                || ReelFrames.about(clause)) {
            return Frame.no();
        }
        boolean comes = clause.has(Sort.SIDE) && clause.tiles().stream().anyMatch(JoinFrames::enters)
                && clause.tiles().stream().anyMatch(JoinFrames::shot);
        if (comes) {
            return Frame.no();
        }
        Optional<Piece> said = clause.takeWhere(Sort.TOPIC, tile -> !shown(clause, tile));
        if (said.filter(piece -> SPOKEN.contains(Topic.valueOf(piece.text()))).isPresent()) {
            clause.ignore(Sort.TEXT);
        }
        if (said.isEmpty()) {
            return Frame.no();
        }
        List<Topic> topics = new ArrayList<>(List.of(topic(said.get(), clause)));
        boolean one = clause.text().codePoints().anyMatch(Scripts::isChinese) && JOINED.stream().noneMatch(clause.text()::contains);
        clause.tiles().stream().filter(tile -> !one && !shown(clause, tile)).flatMap(tile -> tile.as(Sort.TOPIC).stream())
                .map(piece -> Topic.valueOf(piece.text())).filter(topic -> !topics.contains(topic)).forEach(topics::add);
        Target target = rest(clause);
        return Optional.of(topics.stream().<Wish>map(topic -> new Wish.Impossible(topic, target)).toList());
    }

    /// "Add an echo" is another sound of the voice; an echo that shall go is noise.
    private static Topic topic(Piece piece, Clause clause) {
        boolean more = clause.text().matches(".*\\b(?:echo|reverb)\\b.*")
                && !clause.text().matches(".*\\b(?:no|less|remove|reduce|without|rid|off|clean|fix|too|delete|kill|cut)\\b.*");
        Topic said = Topic.valueOf(piece.text());
        boolean sound = said == Topic.NOISE_REMOVAL && clause.has(Sort.ADD) && !clause.has(Sort.REMOVE, Sort.NO, Sort.CUT);
        return more ? Topic.VOICE_CHANGE : sound ? Topic.SOUND_EFFECTS : said;
    }

    /// Whether a word of a topic names something that is seen in the film: "the dancing".
    private static boolean shown(Clause clause, Tile tile) {
        return clause.textOf(tile).startsWith("the ") && tile.as(Sort.TARGET)
                .filter(piece -> !Words.strange(piece) && piece.weight() > 1.2 && piece.value() instanceof Target.Named).isPresent();
    }

    /// "Pixelate the kids' faces": a part of a picture, whoever it is of.
    private static Optional<List<Wish>> faces(Clause clause) {
        boolean hides = Clause.any(clause.takeValue(Sort.EFFECT, "blur", "mosaic"), clause.takeValue(Sort.REMOVE, ""));
        Optional<Target> face = clause.target(tile -> tile.as(Sort.TARGET)
                .filter(piece -> piece.value() instanceof Target.Named named && named.words()
                        .matches(".*\\b(faces?|plates?|eyes|address(?:es)?|bookmarks?|tabs?|passwords?|toolbar|taskbar|inbox)$"))
                .isPresent());
        Optional<Piece> thing = face.isPresent() ? Optional.empty() : clause.takeValue(Sort.THING, "face", "plate");
        if (!hides || (face.isEmpty() && thing.isEmpty()) || clause.has(Sort.NOT) || joined(clause)) {
            return Frame.no();
        }
        return Frame.wish(new Wish.Impossible(Topic.BLUR_FACE, rest(clause)));
    }

    /// "Remove the kids from the photo": something in a picture, not the picture.
    private static Optional<List<Wish>> inside(Clause clause) {
        boolean off = clause.takeValue(Sort.REMOVE, "").isPresent() || Spoken.of(clause.text()).then(TAKING, OUT_OF);
        clause.ignore(Sort.MOVE);
        Optional<Target> thing = clause.target(tile -> tile.role().isEmpty() && tile.as(Sort.TARGET).filter(
                piece -> piece.value() instanceof Target.Named named && named.kind() == Target.Kind.ANY && !named.words().contains("."))
                .isPresent());
        Optional<Target> picture = clause
                .target(tile -> tile.role().equals("from") || tile.role().equals("in") || tile.role().equals("of"));
        boolean photo = picture.filter(target -> Kinds.of(target) == Target.Kind.PHOTO).isPresent();
        Optional<Target> beside = photo ? picture : beside(clause);
        clause.ignore(Sort.LIGHT);
        return off && thing.isPresent() && beside.isPresent() && !clause.has(Sort.NOT, Sort.TARGET)
                ? Frame.wish(new Wish.Impossible(Topic.OBJECT_REMOVAL, beside.get()))
                : Frame.no();
    }

    private static final List<String> TAKING = Spoken.row("take|get|pull|lift|cut|edit");
    private static final List<String> OUT_OF = Spoken.row("out of");

    /// What stands in a picture near something else, not before or after it in the film.
    private static final List<String> NEAR = List.of("next to ", "beside ", "behind ", "near ", "in front of ", "beneath ", "close to ");

    /// "The ball next to the dog", "the bin on the grass behind her".
    private static Optional<Target> beside(Clause clause) {
        Optional<Target> what = clause.takeWhere(Sort.PLACE, tile -> NEAR.stream().anyMatch(clause.textOf(tile)::startsWith))
                .map(Piece::value)
                .flatMap(place -> place instanceof Place.Beside(Target target, boolean _) ? Optional.of(target) : Optional.empty())
                .or(() -> clause.target(tile -> tile.role().equals("under")));
        if (what.isPresent()) {
            clause.use(clause.unused().stream().filter(tile -> tile.is(Sort.TARGET) && Set.of("on", "in", "at").contains(tile.role()))
                    .toList());
        }
        return what;
    }

    private static final Set<Topic> INSIDE = EnumSet.of(Topic.OBJECT_REMOVAL, Topic.BACKGROUND_REMOVAL, Topic.BACKGROUND_REPLACE);

    private static Optional<List<Wish>> together(Clause clause, Topic topic, List<String> parts) {
        boolean spoken = topic == Topic.VOICE_OVER
                && clause.text().matches(".*\\b(?:the|my|our|his|her) (?:voiceover|voice over|voice-over)\\b.*")
                && clause.has(Sort.CHANGE, Sort.MUTE, Sort.UP, Sort.DOWN, Sort.FADE, Sort.QUANTITY, Sort.PROPERTY);
        if (spoken) {
            return Frame.no();
        }
        boolean shots = topic == Topic.BACKGROUND_REMOVAL && clause.tiles().stream()
                .anyMatch(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Between).isPresent());
        if (shots) {
            return Frame.no();
        }
        boolean other = parts.getFirst().equals("CUT_OUT") && (clause.has(Sort.TOPIC) || pieces(clause));
        boolean heard = INSIDE.contains(topic) && clause.tiles().stream().anyMatch(
                tile -> tile.is(Sort.OWN) || tile.as(Sort.TARGET).filter(piece -> Kinds.sound((Target) piece.value())).isPresent());
        boolean file = parts.getFirst().startsWith("TRANSPARENT") && clause.has(Sort.EXPORT, Sort.FORMAT);
        boolean recorded = file || heard || (topic == Topic.VOICE_OVER && clause.has(Sort.FILE));
        boolean named = parts.contains("THING=person") && topic == Topic.BLUR_FACE && pictured(clause);
        if (joined(clause) || other || recorded || named) {
            return Frame.no();
        }
        for (String part : parts) {
            int equals = part.indexOf('=');
            boolean found = part.equals("TARGET") || part.equals("PLACE")
                    || (equals < 0
                            ? clause.take(sort(part)).isPresent()
                            : clause.takeWhere(sort(part), tile -> said(tile, sort(part), part.substring(equals + 1))).isPresent());
            if (!found) {
                return Frame.no();
            }
        }
        if (topic == Topic.VOICE_OVER) {
            clause.ignore(Sort.TEXT, Sort.SAY);
        }
        return clause.has(Sort.NOT)
                || (topic == Topic.BACKGROUND_REMOVAL
                        && clause.has(Sort.SPAN, Sort.STRETCH, Sort.SILENCE, Sort.DURATION, Sort.CLOCK, Sort.MOMENT))
                || (topic == Topic.BACKGROUND_REPLACE && clause.has(Sort.COLOUR) && !parts.contains("THING=sky"))
                        ? Frame.no()
                        : Frame.wish(new Wish.Impossible(topic, rest(clause)));
    }

    /// Whether somebody only tells which picture is meant: "blur the kids photo".
    private static boolean pictured(Clause clause) {
        List<Tile> tiles = clause.tiles();
        return IntStream.range(1, tiles.size())
                .anyMatch(i -> tiles.get(i).is(Sort.KIND) && (tiles.get(i - 1).as(Sort.THING, "person").isPresent()
                        || tiles.get(i - 1).as(Sort.TOPIC, Topic.BLUR_FACE.name()).isPresent()));
    }

    /// Whether pieces of the film are named, which are taken out whole: "cut out the last photo", "cut out beach.jpg".
    private static boolean pieces(Clause clause) {
        return clause.has(Sort.TRANSITION, Sort.ZOOM, Sort.EFFECT) || clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream())
                .map(piece -> (Target) piece.value()).anyMatch(Topics::piece);
    }

    private static boolean piece(Target target) {
        return switch (target) {
            case Target.Named named -> named.kind() != Target.Kind.ANY || named.words().contains(".");
            case Target.Both both -> both.each().stream().anyMatch(Topics::piece);
            case Target.The _,Target.All _,Target.Nth _,Target.Run _,Target.Next _,Target.Beyond _,Target.At _,Target.Having _,Target.Others _ ->
                true;
            case Target.It _,Target.Unsaid _,Target.Whole _,Target.Between _,Target.Except _,Target.Spare _ -> false;
        };
    }

    /// Whether a tile has this value; what is "in the background" is not the background.
    private static boolean said(Tile tile, Sort sort, String value) {
        boolean inside = value.equals("background") && (tile.role().equals("in") || tile.role().equals("from"));
        return tile.as(sort, value).isPresent() && !inside;
    }

    /// Two wishes joined by "and": each is a clause of its own.
    private static boolean joined(Clause clause) {
        boolean and = clause.tiles().stream().skip(1).anyMatch(tile -> tile.is(Sort.CONJ) || tile.is(Sort.MARK));
        return and && (actsTwice(clause) || actsBehind(clause) || clause.has(Sort.CHANGE, Sort.BRIGHTEN, Sort.MIRROR, Sort.DOWN, Sort.UP,
                Sort.DURATION, Sort.SHAPE, Sort.EFFECT, Sort.COLOUR, Sort.SPOT, Sort.FADE, Sort.SPEED_UP, Sort.TRANSITION));
    }

    /// Whether something else is done to something behind a conjunction: "… after you removed the dog", "… and make them all slides".
    private static boolean actsBehind(Clause clause) {
        List<Tile> tiles = clause.tiles();
        boolean told = false;
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            if (told && tile.is(Sort.CONJ)) {
                List<Tile> behind = tiles.subList(i + 1, tiles.size());
                boolean act = behind.stream()
                        .anyMatch(one -> one.is(Sort.LIGHT) || one.pieces().stream().anyMatch(piece -> ACTS.contains(piece.sort())));
                boolean spoken = clause.hasValue(Sort.TOPIC, Topic.CAPTIONS_FROM_SPEECH.name());
                boolean thing = behind.stream()
                        .anyMatch(one -> !one.is(Sort.TOPIC) && one.as(Sort.TARGET).map(piece -> (Target) piece.value())
                                .filter(target -> !(target instanceof Target.It) && !(spoken && Kinds.text(target))).isPresent());
                return (act && thing) || behind.stream().anyMatch(one -> one.is(Sort.EXPORT));
            }
            told |= tile.is(Sort.TOPIC) || tile.is(Sort.THING);
        }
        return false;
    }

    /// Whether something is done on both sides of a comma or a conjunction.
    private static boolean actsTwice(Clause clause) {
        int acts = 0;
        boolean acted = false;
        for (Tile tile : clause.tiles()) {
            acted &= !tile.is(Sort.CONJ) && !tile.is(Sort.MARK);
            boolean act = tile.pieces().stream().anyMatch(piece -> ACTS.contains(piece.sort()));
            acts += act && !acted ? 1 : 0;
            acted |= act;
        }
        return acts > 1;
    }

    /// About which it was said; all else only tells more of what cannot be done.
    private static Target rest(Clause clause) {
        Target target = clause.target();
        clause.targets();
        clause.ignore(TELLING.toArray(Sort[]::new));
        return target;
    }
}
