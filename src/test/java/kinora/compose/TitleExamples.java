package kinora.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinora.codec.PlanesFile;
import kinora.compose.Lettering.Lettered;
import kinora.media.Planes;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.DirectEngine;
import kinora.render.Engine;
import kinora.render.Request;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;

/// Titles with the fonts of the build over a picture, for tests and for the reference.
final class TitleExamples implements Lettering {
    private static final DirectEngine ENGINE = new DirectEngine();

    private final Path folder;
    private final Map<String, Planes> patches = new HashMap<>();
    private final Map<Inscription, Lettered> kept = new HashMap<>();

    TitleExamples(Path folder) {
        this.folder = folder;
    }

    /// What is written to show a style.
    static String text(String style) {
        return switch (style) {
            case "headline" -> "Golden hour";
            case "editorial" -> "The slow coast";
            case "minimal" -> "First light";
            case "kicker" -> "Portugal\nTwo days in Porto";
            case "lower-third" -> "Maria Duarte\nBoat builder, Aveiro";
            case "corner" -> "Porto, 14 May";
            case "quote" -> "We came for the sea and stayed for the evenings.\nMaria Duarte";
            case "chapter" -> "Chapter one\nThe river";
            case "caption", "boxed" -> "And then the light came over the hills.";
            case "typewriter" -> "Day 3. Still no wind.";
            case "countdown" -> "3";
            case "credits" -> "Directed by\nMaria Duarte\n\nCamera\nJon Berg\nAna Lima\n\nMusic\nThe Quiet Hours";
            case "end-card" -> "See you next summer\nporto.example\n@twodays";
            default -> "Two days in Porto";
        };
    }

    /// How long a style is shown.
    static int frames(String style) {
        return style.equals("credits") ? 250 : 75;
    }

    @Override
    public Lettered letter(Inscription inscription) {
        return kept.computeIfAbsent(inscription, this::set);
    }

    private Lettered set(Inscription inscription) {
        Path file = folder.resolve("patch");
        Answer<Lettered> answer = ENGINE.run(new Request.Letter(inscription, file), Engine.Progress.NONE, new Cancellation());
        if (!(answer instanceof Answer.Success<Lettered>(Lettered lettered))) {
            throw new IllegalStateException(answer.toString());
        }
        if (lettered instanceof Lettered.Set set) {
            try {
                patches.put(set.contentHash(), PlanesFile.read(file));
                Files.delete(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return lettered;
    }

    /// A film of a title alone.
    Composition.Result film(Canvas canvas, String text, StyleUse style, int frames) {
        Title title = new Title(new SegmentId("w"), canvas.rate().range(0, frames), "", text, style, Extras.none());
        Track words = new Track.Text(new TrackId("words"), List.of(title), Extras.none());
        return Composition.of(new Draft(canvas, "", List.of(words), 0, Extras.none()), Films::info, this);
    }

    Composition composed(Canvas canvas, String text, StyleUse style, int frames) {
        return switch (film(canvas, text, style, frames)) {
            case Composition.Result.Composed(Composition composition, var _) -> composition;
            case Composition.Result.Refused(var problems) -> throw new IllegalStateException(style + ": " + problems);
        };
    }

    /// The planes of everything that a film's titles show.
    Map<PictureKey, Planes> pictures(Composition film) {
        Map<PictureKey, Planes> pictures = new HashMap<>();
        for (TitlePatch title : film.titles()) {
            if (title.ink() instanceof TitlePatch.Ink.Words words) {
                pictures.put(title.key(words), patches.get(words.contentHash()));
            }
        }
        return pictures;
    }

    /// Frames of a film of a title over a picture as large as its canvas.
    List<Planes> over(Planes photo, Composition film, List<Integer> frames) {
        Shot shot = Strips.shot("photo", photo, film.frames());
        Composition whole = new Composition(film.canvas(), film.frames(), List.of(shot), List.of(), film.titles());
        Map<PictureKey, Planes> pictures = pictures(film);
        pictures.put(PictureKey.of(shot), photo);
        Compositor compositor = new Compositor(whole, pictures);
        List<Planes> drawn = new ArrayList<>();
        for (int frame : frames) {
            Planes planes = compositor.draw(frame);
            drawn.add(new Planes(planes.width(), planes.height(), planes.y().clone(), planes.u().clone(), planes.v().clone()));
        }
        return drawn;
    }
}
