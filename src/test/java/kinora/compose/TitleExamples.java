package kinora.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

    /// A film of a title alone, of whose pictures nothing is known.
    Composition.Result film(Canvas canvas, String text, StyleUse style, int frames) {
        return film(canvas, text, style, frames, Ground.UNKNOWN);
    }

    private Composition.Result film(Canvas canvas, String text, StyleUse style, int frames, Ground ground) {
        Title title = new Title(new SegmentId("w"), canvas.rate().range(0, frames), "", text, style, Extras.none());
        Track words = new Track.Text(new TrackId("words"), List.of(title), Extras.none());
        return Composition.of(new Draft(canvas, "", List.of(words), 0, Extras.none()), Films::info, this, SafeArea.of(canvas), ground);
    }

    Composition composed(Canvas canvas, String text, StyleUse style, int frames) {
        return composed(canvas, text, style, frames, Ground.UNKNOWN);
    }

    /// A film of a title that is made for a picture as large as its canvas.
    Composition composed(Planes photo, Canvas canvas, String text, StyleUse style, int frames) {
        return composed(canvas, text, style, frames, (film, spots) -> {
            Shot shot = Strips.shot("photo", photo, film.frames());
            Composition whole = new Composition(film.canvas(), film.frames(), List.of(shot), List.of());
            return LightMeter.of(whole, Pictures.of(Map.of(PictureKey.of(shot), photo)), spots).stream().map(Optional::of).toList();
        });
    }

    private Composition composed(Canvas canvas, String text, StyleUse style, int frames, Ground ground) {
        return switch (film(canvas, text, style, frames, ground)) {
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

    /// Contrast of a title's letters, by what is drawn: their wholly opaque pixels against those beside them that are wholly outside. Of each the middle
    /// one counts, of what is outside the one that a quarter is less favourable than.
    ///
    /// @param title words at rest
    /// @param drawn the frame
    double contrast(TitlePatch title, long frame, Planes drawn) {
        String hash = title.ink() instanceof TitlePatch.Ink.Words words ? words.contentHash() : "";
        Inscription shaded = kept.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Lettered.Set set && set.contentHash().equals(hash)).findFirst().orElseThrow()
                .getKey();
        Lettered.Set there = (Lettered.Set) letter(shaded);
        Lettered.Set bare = (Lettered.Set) letter(new Inscription(shaded.text(), shaded.face(), shaded.size(), shaded.smallest(),
                shaded.lineHeight(), shaded.rgb(), shaded.side(), shaded.place(), shaded.box(), shaded.maxLines(), shaded.maxCharacters(),
                Inscription.Shade.NONE, shaded.stepped()));
        Planes letters = Objects.requireNonNull(patches.get(bare.contentHash()));
        int left = title.left() + bare.left() - there.left();
        int top = title.top() + bare.top() - there.top() - (int) (title.roll() * (frame - title.first()));
        List<Integer> inside = new ArrayList<>();
        List<Integer> outside = new ArrayList<>();
        for (int y = Math.max(2, top - 2); y < Math.min(drawn.height() - 2, top + letters.height() + 2); y++) {
            for (int x = Math.max(2, left - 2); x < Math.min(drawn.width() - 2, left + letters.width() + 2); x++) {
                int alpha = alpha(letters, x - left, y - top);
                if (alpha == 255) {
                    inside.add(LightMeter.luminance(drawn, x, y));
                } else if (alpha == 0 && isBeside(letters, x - left, y - top)) {
                    outside.add(LightMeter.luminance(drawn, x, y));
                }
            }
        }
        if (inside.isEmpty() || outside.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        Collections.sort(inside);
        Collections.sort(outside);
        boolean light = Legibility.ground(shaded.rgb()) == 0;
        double letter = inside.get(inside.size() / 2) / (double) Ground.Light.WHITE;
        double around = outside.get(outside.size() * (light ? 3 : 1) / 4) / (double) Ground.Light.WHITE;
        return light ? (letter + 0.05) / (around + 0.05) : (around + 0.05) / (letter + 0.05);
    }

    private static boolean isBeside(Planes letters, int x, int y) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (alpha(letters, x + dx, y + dy) >= 128) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int alpha(Planes letters, int x, int y) {
        return x < 0 || y < 0 || x >= letters.width() || y >= letters.height() ? 0 : letters.a()[y * letters.width() + x] & 0xFF;
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
