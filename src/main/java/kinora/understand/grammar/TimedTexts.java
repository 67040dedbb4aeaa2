package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Several texts, each with the time at which it comes: "chapters “The party” 0:12, “Goodbye” 0:29", "at 5 s “One”, at 12 s “Two”". What is called a chapter then is a title there.
final class TimedTexts {
    private static final EnumSet<Sort> AROUND = EnumSet.of(Sort.ADD, Sort.WRITE, Sort.LIGHT, Sort.SHOW, Sort.SPLIT, Sort.KIND, Sort.FILM,
            Sort.PRONOUN, Sort.TITLE_STYLE, Sort.SAY, Sort.START, Sort.SOME, Sort.GENERATE, Sort.MOVE, Sort.GET, Sort.LIKE);

    static final List<Frame> ALL = List.of(new Frame("timed texts",
            List.of(EnumSet.of(Sort.TEXT), EnumSet.of(Sort.MOMENT, Sort.PLACE, Sort.CLOCK)), 1.4, TimedTexts::titles));

    private TimedTexts() {}

    /// A text or a time, in the order of words.
    private record Part(Optional<String> text, Optional<Moment> time) {}

    private static Optional<List<Wish>> titles(Clause clause) {
        List<Part> parts = new ArrayList<>();
        List<Tile> used = new ArrayList<>();
        for (Tile tile : clause.tiles()) {
            Part part = part(clause, tile);
            if (part.text().isPresent() || part.time().isPresent()) {
                parts.add(part);
                used.add(tile);
            }
        }
        boolean paired = parts.size() >= 4 && parts.size() % 2 == 0;
        for (int i = 0; paired && i < parts.size(); i++) {
            paired = parts.get(i).text().isPresent() == parts.get(i % 2).text().isPresent();
        }
        if (!paired || parts.get(0).text().isPresent() == parts.get(1).text().isPresent()
                || clause.has(Sort.NOT, Sort.REMOVE, Sort.NO, Sort.REPLACE, Sort.EXPORT)) {
            return no();
        }
        clause.use(used);
        Optional<String> style = clause.take(Sort.TITLE_STYLE).map(Piece::text).filter("chapter"::equals);
        boolean chapters = style.isPresent() || clause.takeValue(Sort.TOPIC, Topic.INTERACTIVE.name()).isPresent();
        clause.takeWhere(Sort.TARGET, TitleFrames::titled);
        clause.ignore(AROUND.toArray(Sort[]::new));
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += 2) {
            Part text = parts.get(i).text().isPresent() ? parts.get(i) : parts.get(i + 1);
            Part time = parts.get(i).text().isPresent() ? parts.get(i + 1) : parts.get(i);
            wishes.add(new Wish.AddTitle(text.text(), new Place.From(time.time().orElseThrow(), Optional.empty()),
                    chapters ? Optional.of("chapter") : Optional.empty(), Wish.TitleLook.UNSAID, new Amount.Unsaid()));
        }
        return Optional.of(wishes);
    }

    private static Part part(Clause clause, Tile tile) {
        boolean quoted = Texts.quoted(clause, tile);
        Optional<Moment> time = tile.as(Sort.PLACE).map(Piece::value)
                .filter(value -> value instanceof Place.From from && from.end().isEmpty() && from.start() instanceof Moment.After)
                .map(value -> ((Place.From) value).start())
                .or(() -> tile.as(Sort.MOMENT).map(Piece::value).filter(Moment.After.class::isInstance).map(Moment.class::cast));
        return quoted ? new Part(tile.as(Sort.TEXT).map(Piece::text), Optional.empty()) : new Part(Optional.empty(), time);
    }
}
