package kinora.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// Kills the leading process (SIGKILL) some time after its start, as a person or a full memory does.
final class Killer implements ProcessTree.Watch {
    private final double seconds;

    /// @param seconds after the start
    Killer(double seconds) {
        this.seconds = seconds;
    }

    @Override
    public void started(List<Process> processes) {
        Process leader = processes.getFirst();
        leader.onExit().orTimeout((long) (seconds * 1000), TimeUnit.MILLISECONDS).whenComplete((_, late) -> {
            if (late != null) {
                leader.destroyForcibly();
            }
        });
    }

    @Override
    public void ended() {}

    @Override
    public boolean mayFail() {
        return true;
    }
}
