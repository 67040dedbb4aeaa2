package kinora.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import kinora.compose.Composition;
import kinora.compose.Glimpses;
import kinora.compose.Ground;
import kinora.timeline.FrameRate;

/// Measures in engine processes how light the pictures behind titles are, and keeps what was found in the store: what was measured before costs nothing. Photos are
/// prepared for it as the export needs them anyway. Spots of the same frames are one request.
public final class EngineGround implements Ground {
    private static final System.Logger LOG = System.getLogger("kinora.render");

    private final Engine engine;
    private final ChunkStore store;
    private final Map<String, Path> sources;
    private final Cancellation cancellation;

    /// @param store the one that the film is then exported with
    /// @param sources content hash to file of every picture
    public EngineGround(Engine engine, ChunkStore store, Map<String, Path> sources, Cancellation cancellation) {
        this.engine = engine;
        this.store = store;
        this.sources = Map.copyOf(sources);
        this.cancellation = cancellation;
    }

    /// Some frames of a film.
    private record Stretch(long first, int frames) {}

    /// What nobody knows yet of a stretch.
    ///
    /// @param film what is seen in it
    /// @param spots in the film's frames, and the keys under which they are kept
    private record Open(Stretch stretch, Composition film, Map<Spot, ChunkStore.Key> spots) {
        List<Spot> counted() {
            return spots.keySet().stream().map(spot -> new Spot(0, spot.frames(), spot.box())).toList();
        }
    }

    @Override
    public List<Optional<Light>> behind(Composition film, List<Spot> spots) {
        FrameRate rate = film.canvas().rate();
        Map<Spot, Light> known = new HashMap<>();
        try {
            List<Open> open = open(film, spots.stream().flatMap(spot -> spot.pieces(rate).stream()).distinct().toList(), known);
            if (!open.isEmpty()) {
                measure(film, open, known);
            }
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "how light pictures are could not be kept", unwritable);
        }
        return spots.stream().map(spot -> {
            List<Spot> pieces = spot.pieces(rate);
            return known.keySet().containsAll(pieces) ? pieces.stream().map(known::get).reduce(Light::and) : Optional.<Light>empty();
        }).toList();
    }

    /// Looks up what is kept.
    ///
    /// @return the rest
    private List<Open> open(Composition film, List<Spot> pieces, Map<Spot, Light> known) throws IOException {
        Map<Stretch, Open> open = new LinkedHashMap<>();
        Map<Stretch, Composition> slices = new HashMap<>();
        for (Spot piece : pieces) {
            Stretch stretch = new Stretch(piece.first(), piece.frames());
            Spot counted = new Spot(0, piece.frames(), piece.box());
            Composition slice = slices.computeIfAbsent(stretch,
                    _ -> Glimpses.of(film.slice(piece.first(), piece.frames()), counted.glimpses(film.canvas().rate())));
            ChunkStore.Key key = CompositionForm.lightKey(engine.id(), slice, counted);
            Optional<Path> kept = store.find(key);
            if (kept.isPresent()) {
                known.put(piece, LightForm.read(kept.get(), 1).getFirst());
            } else {
                open.computeIfAbsent(stretch, _ -> new Open(stretch, slice, new LinkedHashMap<>())).spots.put(piece, key);
            }
        }
        return List.copyOf(open.values());
    }

    private void measure(Composition film, List<Open> open, Map<Spot, Light> known) throws IOException {
        List<Path> files = new ArrayList<>();
        try {
            for (Open one : open) {
                files.add(store.draft(one.spots.values().iterator().next()));
            }
            List<ChunkPlan> plans = open.stream().map(one -> new ChunkPlan(one.stretch.first(), one.film)).toList();
            ChunkWork work = new ChunkWork(engine, new PartStore(store, key -> files.get(PartStore.number(key))),
                    new ExportJob(film, "", sources, Path.of(""), false), plans, Engine.Progress.NONE, cancellation, (plan, pictures,
                            target) -> new Request.Lightness(plan.composition(), pictures, open.get(plans.indexOf(plan)).counted(), target),
                    Math.max(1, Runtime.getRuntime().availableProcessors()));
            Optional<ExportResult> stopped = work.makeAll(IntStream.range(0, plans.size()).mapToObj(PartStore::key).toList());
            if (stopped.isPresent()) {
                LOG.log(System.Logger.Level.WARNING, "it is not known how light pictures are: {0}", stopped.get());
                return;
            }
            for (int i = 0; i < open.size(); i++) {
                keep(open.get(i), LightForm.read(files.get(i), open.get(i).spots.size()), known);
            }
        } finally {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void keep(Open open, List<Light> lights, Map<Spot, Light> known) throws IOException {
        int i = 0;
        for (Map.Entry<Spot, ChunkStore.Key> spot : open.spots.entrySet()) {
            Light light = lights.get(i++);
            Path draft = store.draft(spot.getValue());
            LightForm.write(List.of(light), draft);
            store.publish(spot.getValue(), draft);
            known.put(spot.getKey(), light);
        }
    }
}
