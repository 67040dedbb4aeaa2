package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import kinora.timeline.Title;
import kinora.understand.Scene;
import kinora.understand.Wish;

/// Words that would be written on the film though nobody put them in quotes: what begins as an order, a limit or a place does is rather more of what was said than what shall be read.
final class WrittenWords {
    /// What no title begins with, as it stands in small letters.
    private static final Set<String> BEGINNINGS = Set.of("but", "out", "while", "whenever", "until", "caption", "subtitle", "transcribe",
            "on", "over", "in", "into", "onto", "to", "as", "at", "under", "across", "up", "down", "by", "only", "because", "which", "that",
            "saying", "with", "near", "next", "between", "during", "after", "before", "instead", "it", "them", "there", "from", "for",
            "when", "so", "if", "make", "put", "add", "remove", "delete", "change", "crop", "trim", "zoom", "fade", "mute", "and", "or",
            "also", "please");
    /// What tells how or where something is written.
    private static final List<String> TELLING = Spoken
            .row("in big|in small|in large|in bold|in white|in yellow|in red|in black|in blue|in green|in pink"
                    + "|letters|over the last|over the first|on the last|on the first|over the photo|on the photo|on screen|on the screen|bottom left|bottom right"
                    + "|top left|top right|in capitals|in caps|so you can|so that|upscale|while the|but only|the photo|the clip|the film|the video|the title");
    private static final String QUOTES = "\"“”‘’«»„'";

    private WrittenWords() {}

    /// Whether such words would be written.
    static boolean doubtful(List<Wish> wishes, String text, Scene scene) {
        boolean lost = wishes.size() > 1 && wishes.stream()
                .anyMatch(wish -> wish instanceof Wish.Text(var _, String _, Optional<String> replaces, var _) && replaces.isPresent()
                        && scene.draft().segments().noneMatch(segment -> segment instanceof Title title
                                && title.text().toLowerCase(Locale.ROOT).contains(replaces.get().toLowerCase(Locale.ROOT))));
        return lost || wishes.stream().map(WrittenWords::written).flatMap(Optional::stream).anyMatch(words -> doubtful(words, text));
    }

    private static Optional<String> written(Wish wish) {
        return switch (wish) {
            case Wish.AddTitle title -> title.text();
            case Wish.Text title -> Optional.of(title.text());
            case Wish.Card card -> card.text();
            default -> Optional.empty();
        };
    }

    private static boolean doubtful(String words, String text) {
        int at = text.indexOf(words);
        if (words.isBlank() || at < 0 || said(text, at)) {
            return false;
        }
        Spoken spoken = Spoken.of(words);
        String first = words.strip().split("[\\s,]+", 2)[0];
        boolean small = first.equals(first.toLowerCase(Locale.ROOT));
        return (small && BEGINNINGS.contains(first)) || spoken.any(TELLING);
    }

    /// Whether a text stands in quotes, or behind a colon.
    private static boolean said(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return !before.isEmpty() && (QUOTES.indexOf(before.charAt(before.length() - 1)) >= 0 || before.endsWith(":"));
    }
}
