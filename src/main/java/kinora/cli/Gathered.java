package kinora.cli;

/// What came of looking at all files.
sealed interface Gathered permits Material, Gathered.Nothing {
    /// There is no film.
    ///
    /// @param why in words; nothing when that was said already
    record Nothing(String why) implements Gathered {}
}
