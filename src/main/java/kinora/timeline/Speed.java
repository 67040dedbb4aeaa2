package kinora.timeline;

/// How fast a source plays, in thousandths of its own speed: 1000 as it is, 2000 twice as fast, -1000 backwards. Never between -100 and 100.
public record Speed(int permille) {
    public static final Speed NORMAL = new Speed(1000);

    public Speed {
        Limits.require(Math.abs(permille) >= Limits.MIN_SPEED_PERMILLE && Math.abs(permille) <= Limits.MAX_SPEED_PERMILLE, permille,
                "a speed must be 100 to 16000 thousandths, or the same backwards");
    }

    /// How much of the source, in its milliseconds (rounded to nearest), passes in `filmMs` of the film.
    public long sourceMs(long filmMs) {
        return Math.floorDiv(filmMs * Math.abs(permille) + 500, 1000);
    }
}
