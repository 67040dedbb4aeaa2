package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kinora.media.Planes;
import kinora.media.YuvColour;

final class PlanesPartTest {
    private static final YuvColour GREY = new YuvColour((byte) 128, (byte) 128, (byte) 128);

    private static Planes grey() {
        return Planes.filled(20, 12, GREY);
    }

    @Test
    void whatHasChangedLiesInItWithAMargin() {
        Planes luma = grey();
        luma.y()[5 * 20 + 9] = 1;
        assertThat(PlanesPart.changed(grey(), luma)).isEqualTo(new PlanesPart(6, 2, 6, 6));
        Planes blue = grey();
        blue.u()[10] = 1;
        blue.v()[5 * 10 + 1] = 1;
        assertThat(PlanesPart.changed(grey(), blue)).isEqualTo(new PlanesPart(0, 0, 6, 12));
        Planes corner = grey();
        corner.y()[12 * 20 - 1] = 1;
        assertThat(PlanesPart.changed(grey(), corner)).isEqualTo(new PlanesPart(16, 8, 4, 4));
    }

    @Test
    void whereNothingHasChangedItIsACorner() {
        assertThat(PlanesPart.changed(grey(), grey())).isEqualTo(new PlanesPart(0, 0, 2, 2));
    }

    @Test
    void itCutsAllPlanesAtTheSamePlace() {
        Planes planes = grey();
        planes.y()[4 * 20 + 6] = 11;
        planes.u()[2 * 10 + 3] = 12;
        planes.v()[2 * 10 + 3] = 13;
        Planes part = new PlanesPart(6, 4, 8, 6).of(planes);
        assertThat(part.width()).isEqualTo(8);
        assertThat(part.height()).isEqualTo(6);
        assertThat(part.y()[0]).isEqualTo((byte) 11);
        assertThat(part.u()[0]).isEqualTo((byte) 12);
        assertThat(part.v()[0]).isEqualTo((byte) 13);
    }
}
