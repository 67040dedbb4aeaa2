package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Questions: about the film, about what was done, about what Kinora can do.
final class QuestionFrames {
    static final List<Frame> ALL = List.of( //
            Frame.any("question", 0.6, EnumSet.of(Sort.WH, Sort.ABOUT), QuestionFrames::question),
            Frame.any("measure asked", 0.6, EnumSet.of(Sort.PROPERTY, Sort.OWN), QuestionFrames::measure));

    private static final Map<String, About> MEASURES = Map.of("speed", About.SPEED, "volume", About.LOUDNESS, "length", About.LENGTH,
            "size", About.SIZE);

    private QuestionFrames() {}

    /// Words that ask for what Kinora has rather than for what is in the film.
    private static final List<String> HAVING = List.of("do you have", "can you", "can i", "available", "offer", "support", "possible",
            "do you know", "you got", "to choose from", "i can use", "exist", "could you", "could i", "you do");

    /// "Help me make a film" is the wish that follows it.
    private static final Pattern HELP = Pattern.compile("^\\W*(?:please |pls |can you |could you |can u )*help (?:me|us)\\b");

    private static Optional<List<Wish>> question(Clause clause) {
        int first = clause.firstOf(Sort.WH);
        boolean complains = clause.tiles().stream()
                .anyMatch(tile -> tile.is(Sort.COMPLAINT) && !tile.is(Sort.ABOUT) && !tile.is(Sort.WH) && !tile.is(Sort.HAVING));
        boolean named = first >= clause.tiles().size() || clause.tiles().get(first).is(Sort.PROPERTY);
        boolean amount = named && clause.has(Sort.DURATION) && !clause.text().contains("?");
        if (clause.has(Sort.CHAT) || complains || amount) {
            return no();
        }
        boolean told = first >= clause.tiles().size()
                && ((clause.has(Sort.INQUIRE) && clause.firstOf(Sort.INQUIRE) < clause.firstOf(Sort.ABOUT))
                        || clause.firstOf(Sort.ABOUT) == 0)
                && (clause.has(Sort.INQUIRE) || clause.text().startsWith("wh") || clause.text().startsWith("how")
                        || clause.hasValue(Sort.ABOUT, "OPINION"));
        boolean asks = told || clause.tiles().subList(0, first).stream().allMatch(tile -> tile.cost() < 0.5);
        if (!asks || (first >= clause.tiles().size() && !told)) {
            return no();
        }
        boolean wish = clause.text().startsWith("is it possible") && clause.has(Sort.CHANGE, Sort.UP, Sort.DOWN, Sort.MUTE, Sort.ADD,
                Sort.REMOVE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BRIGHTEN, Sort.LIGHT);
        boolean bare = clause.tiles().stream().filter(tile -> !tile.is(Sort.MARK)).count() <= 1
                && Set.of("what?", "what", "which", "which?", "is it", "huh").contains(clause.text().strip());
        boolean helps = HELP.matcher(clause.text()).find() && clause.tiles().stream().filter(tile -> !tile.is(Sort.WH))
                .anyMatch(tile -> !tile.is(Sort.FILLER) && !tile.is(Sort.PREP) && tile.cost() > 0.1);
        if (wish || bare || helps) {
            return no();
        }
        String wh = told ? "which" : clause.tiles().get(first).as(Sort.WH).orElseThrow().text();
        boolean then = wh.equals("when") && !clause.text().matches(".*\\bwhen('s| is| are| was| does| do| did| will| can)\\b.*")
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.MOMENT) && tile.to() - tile.from() > 1);
        boolean shall = then || (wh.equals("what") && clause.text().matches(".*\\b(should|must|has to|needs to|ought to)\\b.*")
                && clause.has(Sort.PLACE, Sort.NTH, Sort.REMOVE, Sort.CHANGE));
        if (shall) {
            return no();
        }
        Optional<Kind> catalogue = catalogue(clause, wh);
        if (catalogue.isPresent()) {
            clause.ignore(Sort.values());
            return wish(new Wish.Question(About.CAN, new Target.All(catalogue.get())));
        }
        Optional<String> about = clause.take(Sort.ABOUT).map(Piece::text);
        boolean many = wh.equals("many");
        boolean longs = wh.equals("long");
        boolean title = clause.tiles().stream()
                .anyMatch(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.text((Target) piece.value())).isPresent());
        boolean moment = clause.tiles().stream().anyMatch(
                tile -> tile.is(Sort.MOMENT) || (tile.is(Sort.PLACE) && tile.as(Sort.PLACE).orElseThrow().value() instanceof Place.From));
        boolean seen = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream())
                .anyMatch(piece -> piece.value() instanceof Target.Nth nth && Kinds.shot(nth));
        boolean music = names(clause, Kind.MUSIC);
        boolean sound = clause.has(Sort.OWN) || names(clause, Kind.SOUND);
        Optional<About> measured = wh.equals("how") || wh.equals("why")
                ? measured(clause)
                : wh.equals("what") && (clause.firstOf(Sort.PROPERTY) < clause.tiles().size() || sound)
                        ? property(clause)
                        : Optional.empty();
        Optional<Target> beside = wh.equals("what") || wh.equals("which") ? beside(clause) : Optional.empty();
        boolean ranked = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream())
                .anyMatch(piece -> piece.value() instanceof Target.Having || piece.value() instanceof Target.Next);
        Optional<Target> best = wh.equals("which") ? best(clause) : Optional.empty();
        Optional<Moment> at = moment ? CutFrames.moment(clause) : Optional.empty();
        About what = about.map(QuestionFrames::about).orElseGet(() -> switch (wh) {
            case "long" -> About.LENGTH;
            case "many" -> clause.takeValue(Sort.PROPERTY, "volume").isPresent() ? About.LOUDNESS : About.COUNT;
            case "which" -> names(clause, Kind.EFFECT)
                    ? About.EFFECTS
                    : names(clause, Kind.TRANSITION) ? About.TRANSITIONS : best.isPresent() ? About.CONTENT : About.WHICH;
            case "why" -> clause.has(Sort.BORDER)
                    ? About.BARS
                    : music || (sound && clause.has(Sort.NO, Sort.NOT)) ? About.MUSIC : measured.orElse(About.WHY_LEFT_OUT);
            case "who" -> shown(clause) ? About.CONTENT : About.WHO;
            case "where" -> About.WHERE;
            case "when" -> About.TIME_OF;
            case "how" -> measured.orElse(About.HOW);
            case "can" -> About.CAN;
            case "is" -> music ? About.MUSIC : sound ? About.LOUDNESS : kinds(clause, title);
            case "what" -> measured.isPresent() && !title
                    ? measured.get()
                    : music
                            ? About.MUSIC
                            : title ? About.TITLES : at.isPresent() || seen || ranked || beside.isPresent() ? About.CONTENT : About.OTHER;
            default -> music ? About.MUSIC : About.OTHER;
        });
        if (clause.has(Sort.CREDITS) || (clause.has(Sort.STATUS) && !many && !longs) || (clause.has(Sort.UPLOAD) && !wh.equals("how"))) {
            return no();
        }
        Target target = at.<Target>map(one -> new Target.At(Kind.SHOT, one)).or(() -> beside).or(() -> best).or(() -> numbered(clause))
                .orElseGet(() -> clause.take(Sort.OWN).map(piece -> (Target) piece.value()).orElseGet(clause::target));
        target = target instanceof Target.Whole && longs ? new Target.Unsaid() : target;
        clause.targets();
        clause.ignore(Sort.values());
        boolean count = many || longs;
        target = longs && target instanceof Target.Whole ? new Target.Unsaid() : target;
        return wish(
                new Wish.Question(count && about.isEmpty() && what != About.LOUDNESS ? (many ? About.COUNT : About.LENGTH) : what, target));
    }

    /// "Which picture is number three?": the third one.
    private static Optional<Target> numbered(Clause clause) {
        Optional<Target> kind = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .filter(target -> target instanceof Target.The && Kinds.shot(target)).findFirst();
        return kind.flatMap(the -> clause.tiles().stream().filter(tile -> tile.is(Sort.NUMBERS) && !tile.is(Sort.TARGET))
                .flatMap(tile -> tile.as(Sort.NUMBERS).stream()).findFirst()
                .map(piece -> EnglishTargets.numbered(Kinds.of(the), (List<?>) piece.value())));
    }

    /// "Which effects do you have?": of which kind Kinora shall tell what it has.
    private static Optional<Kind> catalogue(Clause clause, String wh) {
        String said = clause.text();
        boolean has = HAVING.stream().anyMatch(said::contains) && Set.of("which", "what", "is", "how", "many").contains(wh);
        if (!has || (wh.equals("how") && !said.contains("how many"))) {
            return Optional.empty();
        }
        if (said.contains("effect") || said.contains("filter") || said.contains("look")) {
            return Optional.of(Kind.EFFECT);
        }
        if (said.contains("transition")) {
            return Optional.of(Kind.TRANSITION);
        }
        if (said.contains("music") || said.contains("song") || said.contains("genre")) {
            return Optional.of(Kind.MUSIC);
        }
        return said.contains("font") || said.contains("title style") || said.contains("text style") || said.contains("typeface")
                ? Optional.of(Kind.TITLE)
                : Optional.empty();
    }

    /// A measure by its name: "the volume", or the sound of something, whose measure is its loudness.
    private static Optional<About> property(Clause clause) {
        Optional<About> named = MEASURES.entrySet().stream().filter(entry -> clause.takeValue(Sort.PROPERTY, entry.getKey()).isPresent())
                .map(Map.Entry::getValue).findFirst();
        return named.isPresent() || !clause.has(Sort.OWN) ? named : Optional.of(About.LOUDNESS);
    }

    /// "The length?", "tell me the volume of the music", "what is its level": a measure that is asked for by its name.
    private static Optional<List<Wish>> measure(Clause clause) {
        boolean inquires = clause.take(Sort.INQUIRE, Sort.TELL).isPresent();
        if (!inquires && !clause.text().endsWith("?")) {
            return no();
        }
        Optional<String> property = clause.take(Sort.PROPERTY).map(Piece::text);
        Optional<Target> own = property.isPresent() ? Optional.empty() : clause.take(Sort.OWN).map(piece -> (Target) piece.value());
        Optional<About> about = own.isPresent() ? Optional.of(About.LOUDNESS) : property.map(MEASURES::get);
        Target what = own.orElseGet(clause::target);
        clause.ignore(Sort.LIGHT, Sort.HERE);
        return about.isPresent() && clause.leftTiles().isEmpty() ? wish(new Wish.Question(about.get(), what)) : no();
    }

    /// "Is there a title?": what the film has of it.
    private static About kinds(Clause clause, boolean title) {
        boolean music = clause.tiles().stream()
                .anyMatch(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.of((Target) piece.value()) == Kind.MUSIC).isPresent());
        boolean joins = clause.tiles().stream()
                .anyMatch(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.join((Target) piece.value())).isPresent());
        return title ? About.TITLES : music ? About.MUSIC : joins ? About.TRANSITIONS : shown(clause) ? About.WHERE : About.OTHER;
    }

    private static boolean shown(Clause clause) {
        return clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                .anyMatch(target -> (target instanceof Target.Named || target instanceof Target.Nth) && !Kinds.text(target));
    }

    /// "Which clip is the shortest?"
    private static Optional<Target> best(Clause clause) {
        Optional<Kind> kind = clause.tiles().stream().flatMap(tile -> tile.as(Sort.KIND).stream()).map(piece -> Kind.valueOf(piece.text()))
                .filter(one -> Kinds.shot(new Target.The(one))).findFirst();
        return kind.flatMap(one -> clause.take(Sort.HAVING).map(piece -> new Target.Having(one, Target.Quality.valueOf(piece.text()))));
    }

    private static boolean names(Clause clause, Kind kind) {
        return clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream())
                .anyMatch(piece -> Kinds.of((Target) piece.value()) == kind);
    }

    /// "How loud is the music", "how fast is it".
    private static Optional<About> measured(Clause clause) {
        return MEASURES.entrySet().stream()
                .filter(entry -> clause.takeValue(Sort.QUALITY, entry.getKey() + "+", entry.getKey() + "-").isPresent())
                .map(Map.Entry::getValue).findFirst();
    }

    /// "What comes after the dog?"
    private static Optional<Target> beside(Clause clause) {
        return clause.takeWhere(Sort.PLACE, tile -> tile.as(Sort.PLACE).orElseThrow().value() instanceof Place.Beside)
                .map(piece -> (Place.Beside) piece.value()).map(place -> new Target.Next(Kind.SHOT, place.target(), place.after()));
    }

    private static About about(String word) {
        return switch (word) {
            case "MUSIC" -> About.MUSIC;
            case "FORMATS" -> About.FORMATS;
            case "COST" -> About.COST;
            case "CHANGED" -> About.WHAT_CHANGED;
            case "LEFT_OUT" -> About.WHY_LEFT_OUT;
            case "TRANSITIONS" -> About.TRANSITIONS;
            case "EFFECTS" -> About.EFFECTS;
            case "SPEED" -> About.SPEED;
            case "SIZE" -> About.SIZE;
            case "FILE_SIZE" -> About.FILE_SIZE;
            case "OPINION" -> About.OPINION;
            default -> About.ORDER;
        };
    }
}
