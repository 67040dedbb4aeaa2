package kinora.compose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import kinora.compose.Inscription.Place;
import kinora.compose.Inscription.Side;

/// Nine places of the safe area; `LOWER_START` is at the bottom where reading starts.
enum TitlePosition {
    TOP_LEFT(Side.LEFT, Place.TOP), TOP(Side.MIDDLE, Place.TOP), TOP_RIGHT(Side.RIGHT, Place.TOP), LEFT(Side.LEFT, Place.MIDDLE), CENTRE(
            Side.MIDDLE, Place.MIDDLE), RIGHT(Side.RIGHT, Place.MIDDLE), BOTTOM_LEFT(Side.LEFT, Place.BOTTOM), BOTTOM(Side.MIDDLE,
                    Place.BOTTOM), BOTTOM_RIGHT(Side.RIGHT, Place.BOTTOM), LOWER_START(Side.START, Place.BOTTOM);

    private final Side side;
    private final Place place;

    TitlePosition(Side side, Place place) {
        this.side = side;
        this.place = place;
    }

    Side side() {
        return side;
    }

    Place place() {
        return place;
    }

    /// The place with a name, as in `top-left`; `center` and `middle` are `centre`.
    static Optional<TitlePosition> find(String word) {
        String name = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        String meant = name.equals("center") || name.equals("middle") ? "centre" : name;
        return Arrays.stream(values()).filter(position -> position.word().equals(meant)).findFirst();
    }

    /// Its name.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
