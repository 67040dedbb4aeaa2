package kinora.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

import kinora.media.Planes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmojiTest {
    private static final double ONE = Texts.width("😀");

    /// Families, flags of both kinds, skin tones, keycaps, sequences with and without U+FE0F.
    @ParameterizedTest
    @ValueSource(strings = {"👨‍👩‍👧‍👦", "🇫🇷", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👍🏽", "1️⃣", "#⃣", "🏳️‍🌈", "🏳‍🌈", "👁️‍🗨️", "❤️‍🔥", "❤‍🔥",
            "🧑🏻‍❤️‍💋‍🧑🏿", "🤷🏽‍♀️", "❤️"})
    void aSequenceIsOnePicture(String sequence) {
        Painting.Painted painted = Texts.painted(sequence);

        assertThat(painted.lines().getFirst().widthPx()).isEqualTo(ONE);
        assertThat(painted.lines().getFirst().text()).isEqualTo(sequence);
        assertThat(Texts.ink(painted.patch())).isGreaterThan(48 * 48 * 255 / 8);
    }

    @Test
    void emojiKeepTheirColours() {
        Planes patch = Texts.painted("❤️").patch();
        int reddest = 0;
        for (byte sample : patch.v()) {
            reddest = Math.max(reddest, sample & 0xFF);
        }

        assertThat(reddest).isGreaterThan(190);
        assertThat(Texts.painted("❤\uFE0E").patch().v()).as("as text it has the text's colour").containsOnly(128);
    }

    @Test
    void emojiFadeWithTheText() {
        Planes patch = Texts.painted("😀", Texts.WHITE.withOpacity(0.5), Texts.WIDE).patch();
        Set<Integer> alphas = new HashSet<>();
        for (byte alpha : patch.a()) {
            alphas.add(alpha & 0xFF);
        }

        assertThat(alphas).contains(128).allMatch(alpha -> alpha <= 128);
    }
}
