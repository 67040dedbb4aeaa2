package kinora.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import kinora.compose.Composition;
import kinora.compose.Phrase;
import kinora.compose.SafeArea;
import kinora.compose.TitlePatch;
import kinora.compose.Vocabulary.Entry;
import kinora.compose.Vocabulary.Parameter;
import kinora.media.Loudness;
import kinora.timeline.Canvas;

/// What a place where films are shown takes. All of it is promised for a film that is made for it: what is not so is refused.
///
/// @param aliases other names that mean the same, in any language
/// @param shape of the canvas
/// @param minMs shortest film
/// @param maxMs longest film
/// @param maxBytes largest file
/// @param maxSide longest side of the canvas; larger films are made smaller
/// @param maxBitsPerSecond of the file; 0 where none is told
/// @param soundBits most bits a second of its sound
/// @param minFps fewest frames a second
/// @param maxFps most frames a second
/// @param centiLufs loudness that films are played at, in hundredths of LUFS; none where nobody minds
/// @param safe where words are safe from what it lays over the picture; nothing where it lays nothing over it
public record Platform(String id, Phrase title, List<String> aliases, Shape shape, long minMs, long maxMs, long maxBytes, int maxSide,
        long maxBitsPerSecond, int soundBits, int minFps, int maxFps, OptionalInt centiLufs, Optional<SafeArea> safe) {

    /// How far the loudness of a file may be from what is asked for: half a unit (craft rule 26).
    public static final int LOUDNESS_TOLERANCE = 50;
    /// What the true peak may reach: −1 dBTP (craft rule 26).
    public static final int MOST_CENTI_DBTP = -100;

    public Platform {
        aliases = List.copyOf(aliases);
    }

    /// Width by height, in thousandths.
    ///
    /// @param words the two ends as people say them
    public record Shape(int least, int most, String words) {

        /// 9:16 to 16:9, and what even sides make of them.
        static final Shape ANY = new Shape(557, 1790, "9:16 … 16:9");

        boolean holds(int width, int height) {
            int permille = (int) (1000L * width / height);
            return permille >= least && permille <= most;
        }
    }

    /// What keeps a film from being made for it, as far as that is known before.
    public List<Shortfall> faults(Composition film) {
        Canvas canvas = film.canvas();
        long ms = canvas.rate().ms(film.frames());
        List<Shortfall> faults = new ArrayList<>(faults(ms, canvas.width(), canvas.height()));
        double fps = canvas.rate().perSecond();
        // 23.976 counts as 24 everywhere.
        if (fps < minFps - 0.03 || fps > maxFps + 0.01) {
            faults.add(new Shortfall.Rate(title, BigDecimal.valueOf(Math.round(fps * 100), 2).stripTrailingZeros().toPlainString(), minFps,
                    maxFps));
        }
        for (TitlePatch patch : film.titles()) {
            if (safe.isPresent() && patch.ink() instanceof TitlePatch.Ink.Words && patch.roll() == 0
                    && !safe.get().holds(canvas, patch.left(), patch.top(), patch.width(), patch.height())) {
                faults.add(new Shortfall.Covered(title, canvas.rate().ms(Math.max(0, patch.first()))));
                break;
            }
        }
        return faults;
    }

    private List<Shortfall> faults(long ms, int width, int height) {
        List<Shortfall> faults = new ArrayList<>();
        if (ms < minMs) {
            faults.add(new Shortfall.TooShort(title, ms, minMs));
        }
        if (ms > maxMs) {
            faults.add(new Shortfall.TooLong(title, ms, maxMs));
        }
        if (!shape.holds(width, height)) {
            faults.add(new Shortfall.WrongShape(title, width, height, shape.words()));
        }
        return faults;
    }

    /// What of a file that stands is not as promised.
    List<Shortfall> faults(Measured file) {
        List<Shortfall> faults = new ArrayList<>(faults(file.durationMs(), file.width(), file.height()));
        if (file.bytes() > maxBytes) {
            faults.add(new Shortfall.TooLarge(file.bytes(), maxBytes));
        }
        if (Math.max(file.width(), file.height()) > maxSide) {
            faults.add(new Shortfall.WrongShape(title, file.width(), file.height(), Integer.toString(maxSide)));
        }
        Optional<Loudness> heard = file.loudness().filter(loudness -> !loudness.isSilent());
        if (heard.isPresent() && centiLufs.isPresent() && (Math.abs(heard.get().centiLufs() - centiLufs.getAsInt()) > LOUDNESS_TOLERANCE
                || heard.get().centiDbtp() > MOST_CENTI_DBTP)) {
            faults.add(new Shortfall.WrongLoudness(title, heard.get().centiLufs(), heard.get().centiDbtp(), centiLufs.getAsInt()));
        }
        return faults;
    }

    /// The most bytes that a film of a length may have here.
    public long mostBytes(long ms) {
        return maxBitsPerSecond == 0 ? maxBytes : Math.min(maxBytes, maxBitsPerSecond * ms / 8_000);
    }

    /// The size of a film that nobody gave one: landscape where that is taken, else upright.
    public String usualSize() {
        return shape.holds(1920, 1080) ? "1080p" : "vertical";
    }

    /// As people and programs are told of it.
    Entry entry() {
        String size = maxBytes % 1_000_000_000 == 0 ? maxBytes / 1_000_000_000 + " GB" : maxBytes / 1_000_000 + " MB";
        String length = seconds(minMs) + "–" + seconds(maxMs) + " s";
        List<Parameter> facts = new ArrayList<>(List.of(new Parameter.Fact("shape", shape.words()), new Parameter.Fact("length", length),
                new Parameter.Fact("size", "≤ " + size), new Parameter.Fact("side", "≤ " + maxSide),
                new Parameter.Fact("fps", minFps + "–" + maxFps)));
        if (maxBitsPerSecond > 0) {
            facts.add(new Parameter.Fact("bitrate", "≤ " + maxBitsPerSecond / 1_000_000 + " Mbit/s"));
        }
        centiLufs.ifPresent(level -> facts.add(new Parameter.Fact("loudness", level / 100 + " LUFS ±0.5, ≤ −1 dBTP")));
        safe.ifPresent(area -> facts.add(new Parameter.Fact("covered", "top " + area.top() + ", right " + area.right() + ", bottom "
                + area.bottom() + ", left " + area.left() + " (" + area.width() + "x" + area.height() + ")")));
        return new Entry(id, title, new Phrase(length + ", ≤ " + size, length + "，≤ " + size), aliases, facts);
    }

    private static String seconds(long ms) {
        return BigDecimal.valueOf(ms, 3).stripTrailingZeros().toPlainString();
    }
}
