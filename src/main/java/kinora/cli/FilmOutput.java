package kinora.cli;

import java.util.List;
import java.util.Optional;

import kinora.compose.Composition;
import kinora.compose.Ground;
import kinora.compose.Lettering;
import kinora.compose.Soundtrack;
import kinora.edit.Edit;
import kinora.edit.Edits;
import kinora.edit.Outcome;
import kinora.media.SoundProfile;
import kinora.render.AnimationExport;
import kinora.render.Cancellation;
import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.render.EngineGround;
import kinora.render.ExportForm;
import kinora.render.ExportResult;
import kinora.render.OutputFormat;
import kinora.render.Platform;
import kinora.render.Shortfall;
import kinora.render.SizePlan;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.words.Explain;
import kinora.words.Messages;

/// Writes a film as it is asked for: in a form, within a size, for a platform; on a smaller canvas where that is needed.
final class FilmOutput {
    private final Console console;
    private final Messages messages;
    private final FilmExport export;
    private final Engine engine;
    private final ChunkStore store;
    private final Lettering lettering;
    private final Cancellation cancellation;

    /// What came of it.
    ///
    /// @param film the draft as it was drawn, perhaps on a smaller canvas
    record Written(ExportResult result, FilmDraft film, Composition.Result.Composed composed) {}

    FilmOutput(Console console, Messages messages, FilmExport export, Engine engine, ChunkStore store, Lettering lettering,
            Cancellation cancellation) {
        this.console = console;
        this.messages = messages;
        this.export = export;
        this.engine = engine;
        this.store = store;
        this.lettering = lettering;
        this.cancellation = cancellation;
    }

    /// Who knows how light pictures are: nobody of a film that shows none, or that will lie on others.
    static Ground ground(Engine engine, ChunkStore store, FilmDraft film, Optional<ExportForm> form, Cancellation cancellation) {
        boolean shown = form.map(known -> known.pictures().map(pictures -> !pictures.transparent()).orElse(false)).orElse(true);
        return shown ? new EngineGround(engine, store, film.sources(), cancellation) : Ground.UNKNOWN;
    }

    Written write(FilmDraft film, Composition.Result.Composed composed, OutputOptions options) {
        if (options.format().form() instanceof OutputFormat.Form.Animation moving) {
            return animated(film, composed, options, moving);
        }
        return options.form().map(form -> write(film, composed, options, form))
                .orElseGet(() -> new Written(export.writeRaw(engine, store, film, composed, cancellation), film, composed));
    }

    private Written write(FilmDraft film, Composition.Result.Composed composed, OutputOptions options, ExportForm asked) {
        Composition whole = composed.composition();
        List<Shortfall> faults = options.platform().map(platform -> platform.faults(whole)).orElse(List.of());
        if (!faults.isEmpty()) {
            return new Written(new ExportResult.Unmet(faults), film, composed);
        }
        long ms = whole.canvas().rate().ms(whole.frames());
        long most = options.mostBytes(ms);
        ExportForm form = options.platform().map(platform -> levelled(asked, platform)).orElse(asked).within(most);
        if (asked.pictures().isEmpty()) {
            return soundAlone(film, composed, form, ms);
        }
        Canvas canvas = SizePlan.within(whole.canvas(), options.platform().map(Platform::maxSide).orElse(Integer.MAX_VALUE));
        return sized(film, composed, form, canvas, options);
    }

    private Written animated(FilmDraft film, Composition.Result.Composed composed, OutputOptions options,
            OutputFormat.Form.Animation moving) {
        Composition whole = composed.composition();
        List<Shortfall> faults = AnimationExport.faults(whole);
        if (!faults.isEmpty()) {
            return new Written(new ExportResult.Unmet(faults), film, composed);
        }
        return on(SizePlan.within(whole.canvas(), AnimationExport.MAX_SIDE), "render.animation-smaller", film, composed, options,
                (drawn, small) -> export.writeAnimation(engine, store, drawn, small, moving.form(), moving.quality(options.quality()),
                        cancellation));
    }

    private static ExportForm levelled(ExportForm form, Platform platform) {
        SoundProfile sound = form.sound().withBits(Math.min(form.sound().bitsPerSecond(), platform.soundBits()));
        return form.withSound(platform.centiLufs().isPresent() ? sound.at(platform.centiLufs().getAsInt()) : sound);
    }

    private Written soundAlone(FilmDraft film, Composition.Result.Composed composed, ExportForm form, long ms) {
        if (form.maxBytes() > 0) {
            Optional<Integer> bits = SizePlan.sound(ms, form.sound().bitsPerSecond(), form.maxBytes());
            if (bits.isEmpty()) {
                return new Written(new ExportResult.Unmet(List.of(SizePlan.noSound(ms, form.maxBytes()))), film, composed);
            }
            return made(film, composed, form.withSound(form.sound().withBits(bits.get())));
        }
        return made(film, composed, form);
    }

    private Written sized(FilmDraft film, Composition.Result.Composed composed, ExportForm form, Canvas most, OutputOptions options) {
        if (form.maxBytes() == 0) {
            return on(most, film, composed, form, options);
        }
        Soundtrack sound = composed.soundtrack();
        return switch (SizePlan.of(most, composed.composition().frames(), sound.isSilent() ? 0 : form.sound().bitsPerSecond(),
                form.maxBytes())) {
            case SizePlan.Result.None(var why) -> new Written(new ExportResult.Unmet(List.of(why)), film, composed);
            case SizePlan.Result.Planned(SizePlan(Canvas canvas, int bits)) -> {
                ExportForm planned = bits == 0 ? form : form.withSound(form.sound().withBits(bits));
                Written written = on(canvas, film, composed, planned, options);
                for (Optional<Canvas> next = SizePlan.below(canvas); next.isPresent()
                        && tooLarge(written.result()); next = SizePlan.below(next.get())) {
                    written = on(next.get(), film, composed, planned, options);
                }
                yield written;
            }
        };
    }

    private static boolean tooLarge(ExportResult result) {
        return result instanceof ExportResult.Unmet(List<Shortfall> why) && why.stream().anyMatch(one -> one instanceof Shortfall.TooLarge);
    }

    private Written on(Canvas canvas, FilmDraft film, Composition.Result.Composed composed, ExportForm form, OutputOptions options) {
        return on(canvas, "render.smaller", film, composed, options,
                (drawn, small) -> export.write(engine, store, drawn, small, form, cancellation));
    }

    /// Writes a film whose canvas is decided.
    private interface Making {
        ExportResult make(FilmDraft film, Composition.Result.Composed composed);
    }

    /// @param told the message about a canvas that is not the film's own
    private Written on(Canvas canvas, String told, FilmDraft film, Composition.Result.Composed composed, OutputOptions options,
            Making making) {
        if (canvas.equals(film.draft().canvas())) {
            return new Written(making.make(film, composed), film, composed);
        }
        Draft smaller = switch (Edits.apply(film.draft(), new Edit.SetCanvas(canvas))) {
            case Outcome.Applied applied -> applied.draft();
            case Outcome.Rejected(var reason) -> throw new IllegalStateException("a smaller canvas was rejected: " + reason);
        };
        FilmDraft drawn = film.with(smaller);
        return switch (Composition.of(smaller, ref -> Optional.ofNullable(film.known().get(ref)), film.tables(), lettering,
                options.safe(canvas), ground(engine, store, drawn, options.form(), cancellation))) {
            case Composition.Result.Composed small -> {
                console.err().println(messages.say(told, Integer.toString(canvas.width()), Integer.toString(canvas.height())));
                yield new Written(making.make(drawn, small), drawn, small);
            }
            case Composition.Result.Refused refused -> {
                console.err().println(new Explain(messages).ofAll(refused.problems()));
                yield new Written(new ExportResult.Unmet(List.of(new Shortfall.WordsTooSmall(canvas.width(), canvas.height()))), film,
                        composed);
            }
        };
    }

    private Written made(FilmDraft film, Composition.Result.Composed composed, ExportForm form) {
        return new Written(export.write(engine, store, film, composed, form, cancellation), film, composed);
    }
}
