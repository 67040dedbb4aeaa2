package kinora.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kinora.engine.Misbehaving.Kind;

/// Pools of [Misbehaving] engines and calls to them.
final class Engines {
    /// Far above what any of these tests takes on a busy machine.
    static final Duration PLENTY = Duration.ofSeconds(60);
    static final long MIB = 1 << 20;
    static final long HEAP_BYTES = 128 * MIB;
    static final Supervision SUPERVISION = Supervision.capped(400 * MIB).withCancelGrace(Duration.ofMillis(300));

    private Engines() {}

    static EngineCommand command(String engineId) {
        return EngineCommand.of(Misbehaving.class.getName(), List.of(engineId), HEAP_BYTES, Path.of(System.getProperty("java.io.tmpdir")));
    }

    static EnginePool pool(int processes) {
        return pool(processes, SUPERVISION);
    }

    static EnginePool pool(int processes, Supervision supervision) {
        return new EnginePool(command(Misbehaving.ENGINE_ID), Misbehaving.ENGINE_ID, processes, supervision);
    }

    /// A call that misbehaves in its first attempt only, and echoes its body in later ones.
    static Call call(Kind kind, Duration deadline) {
        return Call.once(kind.code(), Payload.of(new byte[]{1, 1}), deadline);
    }

    static Call call(Kind kind) {
        return call(kind, PLENTY);
    }
}
