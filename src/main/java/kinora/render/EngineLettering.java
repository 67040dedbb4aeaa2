package kinora.render;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import kinora.compose.Inscription;
import kinora.compose.Lettering;

/// Sets words in an engine process and keeps the patches in the store: an inscription that was set before costs nothing.
public final class EngineLettering implements Lettering {
    private static final System.Logger LOG = System.getLogger("kinora.render");

    private final Engine engine;
    private final ChunkStore store;
    private final Cancellation cancellation;

    /// @param store the one that the film is then exported with
    public EngineLettering(Engine engine, ChunkStore store, Cancellation cancellation) {
        this.engine = engine;
        this.store = store;
        this.cancellation = cancellation;
    }

    @Override
    public Lettered letter(Inscription inscription) {
        ChunkStore.Key key = CompositionForm.inscriptionKey(engine.id(), inscription);
        try {
            Optional<Lettered> kept = kept(key);
            return kept.isPresent() ? kept.get() : set(inscription, key);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "words could not be kept", unwritable);
            return new Lettered.Failed();
        }
    }

    /// What was kept, if its patch is still there, too.
    private Optional<Lettered> kept(ChunkStore.Key key) throws IOException {
        Optional<Path> file = store.find(key);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file.get()))) {
            Lettered lettered = InscriptionForm.readLettered(in);
            return lettered instanceof Lettered.Set set && store.find(CompositionForm.patchKey(set.contentHash())).isPresent()
                    ? Optional.of(lettered)
                    : Optional.empty();
        }
    }

    private Lettered set(Inscription inscription, ChunkStore.Key key) throws IOException {
        Path patch = store.draft(key);
        Answer<Lettered> answer = engine.run(new Request.Letter(inscription, patch), Engine.Progress.NONE, cancellation);
        Lettered lettered = switch (answer) {
            case Answer.Success<Lettered>(Lettered result) -> result;
            case Answer.Failed<Lettered>(EngineFailure reason) -> {
                LOG.log(System.Logger.Level.WARNING, "words could not be set: {0}", reason.detail());
                yield new Lettered.Failed();
            }
            case Answer.Cancelled<Lettered> _ -> new Lettered.Failed();
            case Answer.Refused<Lettered>(var reason) -> throw new IllegalStateException("words were refused: " + reason);
        };
        if (lettered instanceof Lettered.Set set) {
            store.publish(CompositionForm.patchKey(set.contentHash()), patch);
            Path index = store.draft(key);
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(index))) {
                InscriptionForm.write(out, set);
            }
            store.publish(key, index);
        } else {
            Files.deleteIfExists(patch);
        }
        return lettered;
    }
}
