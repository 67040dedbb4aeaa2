package kinora.music.soundfont;

/// Ends the reading of a file that cannot be used; never leaves this package.
final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final FontProblem problem;

    Broken(FontProblem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    FontProblem problem() {
        return problem;
    }
}
