package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import kinora.compose.Composition;
import kinora.compose.Films;
import kinora.compose.InsetShot;
import kinora.compose.InsetShot.Place;
import kinora.compose.Veil;
import kinora.compose.Mix;
import kinora.compose.PictureKey;
import kinora.compose.Shot;
import kinora.compose.Shot.Point;
import kinora.compose.TitleMove;
import kinora.compose.TitleMove.Reveal;
import kinora.compose.TitlePatch;
import kinora.compose.Trim;
import kinora.compose.effect.Grade;
import kinora.compose.effect.Moving;
import kinora.compose.TitlePatch.Ink;
import kinora.media.Cut;
import kinora.media.EncoderProfile;
import kinora.media.Finish;
import kinora.media.PictureSpec;
import kinora.media.Treatment;
import kinora.media.PictureSpec.Surround;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;

final class CompositionFormTest {
    private interface Body {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    @Test
    void compositionsProfilesAndPicturesComeBackEqual() throws IOException {
        long seed = 41;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 300; round++) {
            Composition film = Films.random(random);
            DataInputStream read = in(bytes(out -> CompositionForm.write(out, film)));
            assertThat(CompositionForm.readComposition(read)).as("seed %d round %d", seed, round).isEqualTo(film);
            assertThat(read.available()).isZero();
            PictureKey picture = PictureKey.of(film.shots().getFirst());
            assertThat(CompositionForm.readPicture(in(bytes(out -> CompositionForm.write(out, picture))))).isEqualTo(picture);
        }
        EncoderProfile profile = new EncoderProfile(640, 360, 30_000, 1_001, 23, "medium");
        assertThat(CompositionForm.readProfile(in(bytes(out -> CompositionForm.write(out, profile))))).isEqualTo(profile);
    }

    @Test
    void formsThatBreakOffAreIoExceptions() throws IOException {
        byte[] whole = bytes(out -> CompositionForm.write(out, film()));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> CompositionForm.readComposition(in(part))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void brokenFormsAreReadOrIoExceptions() throws IOException {
        long seed = 42;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        byte[] film = bytes(out -> CompositionForm.write(out, film()));
        byte[] profile = bytes(out -> CompositionForm.write(out, EncoderProfile.standard(64, 36, 30, 1)));
        byte[] picture = bytes(out -> CompositionForm.write(out, PictureKey.of(film().shots().getLast())));
        for (int round = 0; round < 5_000; round++) {
            readAnyway(random, film, CompositionForm::readComposition);
            readAnyway(random, profile, CompositionForm::readProfile);
            readAnyway(random, picture, CompositionForm::readPicture);
        }
    }

    private interface Reader {
        Object read(DataInputStream in) throws IOException;
    }

    private static void readAnyway(RandomGenerator random, byte[] whole, Reader reader) {
        byte[] broken = whole.clone();
        for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
            broken[random.nextInt(broken.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(3) - 1);
        }
        try {
            assertThat(reader.read(in(broken))).isNotNull();
        } catch (IOException refused) {
            assertThat(refused).isInstanceOf(IOException.class);
        }
    }

    private static Composition film() {
        PictureSpec spec = new PictureSpec(64, 36, new Surround.None());
        List<Point> path = List.of(new Point(0, 500_000, 500_000, 1_000_000, Easing.EASE_IN),
                new Point(1_000_000, 400_000, 300_000, 1_100_000, Easing.LINEAR));
        Shot first = new Shot(Films.hash("a"), spec, -3, 40, path);
        Shot second = new Shot(Films.hash("b"), new PictureSpec(20, 36, new Surround.Colour(64, 36, 0x102030)), 30, 60, path);
        return new Composition(new Canvas(64, 36, FrameRate.of(30), 0), 90, List.of(first, second),
                List.of(new Mix(Composition.DISSOLVE, 30, 7, Easing.EASE_OUT)),
                List.of(new TitlePatch(Films.hash("t"), 20, 10, 4, 6, 5, 30, 9, 8)));
    }

    @Test
    void equalCompositionsHaveEqualKeysAndEveryFieldChangesThem() {
        EncoderProfile profile = EncoderProfile.standard(64, 36, 30, 1);
        String key = CompositionForm.chunkKey("engine", film(), profile).hash();
        assertThat(CompositionForm.chunkKey("engine", film(), profile).hash()).isEqualTo(key);
        Map<String, String> seen = new HashMap<>(Map.of(key, "as it is"));
        for (Map.Entry<String, Composition> changed : changes().entrySet()) {
            String other = CompositionForm.chunkKey("engine", changed.getValue(), profile).hash();
            assertThat(seen.put(other, changed.getKey())).as(changed.getKey()).isNull();
        }
        List<EncoderProfile> profiles = List.of(new EncoderProfile(66, 36, 30, 1, 20, "veryfast"),
                new EncoderProfile(64, 38, 30, 1, 20, "veryfast"), new EncoderProfile(64, 36, 25, 1, 20, "veryfast"),
                new EncoderProfile(64, 36, 30, 2, 20, "veryfast"), new EncoderProfile(64, 36, 30, 1, 21, "veryfast"),
                new EncoderProfile(64, 36, 30, 1, 20, "fast"));
        for (EncoderProfile changed : profiles) {
            String other = CompositionForm.chunkKey("engine", film(), changed).hash();
            assertThat(seen.put(other, changed.toString())).as("%s", changed).isNull();
        }
        assertThat(seen).doesNotContainKey(CompositionForm.chunkKey("engine2", film(), profile).hash());
    }

    private static Map<String, Composition> changes() {
        Composition film = film();
        Canvas canvas = film.canvas();
        Map<String, Composition> changes = new HashMap<>();
        changes.put("width", with(film, new Canvas(66, 36, canvas.rate(), 0)));
        changes.put("height", with(film, new Canvas(64, 38, canvas.rate(), 0)));
        changes.put("rate", with(film, new Canvas(64, 36, FrameRate.of(25), 0)));
        changes.put("rate's denominator", with(film, new Canvas(64, 36, new FrameRate(30, 7), 0)));
        changes.put("background", with(film, new Canvas(64, 36, canvas.rate(), 1)));
        changes.put("frames", new Composition(canvas, 91, film.shots(), film.mixes(), film.titles()));
        changes.put("shots", new Composition(canvas, 90, film.shots().subList(0, 1), film.mixes(), film.titles()));
        changes.put("shots' order", new Composition(canvas, 90, film.shots().reversed(), film.mixes(), film.titles()));
        changes.put("mixes", new Composition(canvas, 90, film.shots(), List.of(), film.titles()));
        Mix mix = film.mixes().getFirst();
        changes.put("mix name", with(film, new Mix("wipe", mix.first(), mix.frames(), mix.easing())));
        changes.put("mix first", with(film, new Mix(mix.name(), 31, mix.frames(), mix.easing())));
        changes.put("mix frames", with(film, new Mix(mix.name(), mix.first(), 8, mix.easing())));
        changes.put("mix easing", with(film, new Mix(mix.name(), mix.first(), mix.frames(), Easing.EASE_IN)));
        Shot shot = film.shots().getLast();
        changes.put("content", with(film, new Shot(Films.hash("c"), shot.spec(), shot.first(), shot.frames(), shot.path())));
        changes.put("first", with(film, new Shot(shot.contentHash(), shot.spec(), 29, shot.frames(), shot.path())));
        changes.put("length", with(film, new Shot(shot.contentHash(), shot.spec(), shot.first(), 61, shot.path())));
        List<Surround> surrounds = List.of(new Surround.None(), new Surround.Blurred(64, 36), new Surround.Blurred(66, 36),
                new Surround.Blurred(64, 38), new Surround.Colour(66, 36, 0x102030), new Surround.Colour(64, 38, 0x102030),
                new Surround.Colour(64, 36, 0x102031));
        for (Surround surround : surrounds) {
            changes.put("surround " + surround, with(film, shot, new PictureSpec(20, 36, surround)));
        }
        changes.put("picture width", with(film, shot, new PictureSpec(22, 36, shot.spec().surround())));
        changes.put("picture height", with(film, shot, new PictureSpec(20, 34, shot.spec().surround())));
        List<Treatment> treatments = List.of(new Treatment("sepia", List.of(1)), new Treatment("sepia", List.of(2)),
                new Treatment("sepia", List.of(1, 2)), new Treatment("blur", List.of(1)));
        for (Treatment treatment : treatments) {
            for (int height : new int[]{0, 2304}) {
                changes.put("finish " + height + treatment,
                        with(film, shot, shot.spec().withFinish(new Finish(height, List.of(treatment)))));
            }
        }
        Moving still = new Moving("grain", List.of(Keyframes.still(1)));
        List<Grade> grades = List.of(new Grade(0, List.of(), List.of(still)), new Grade(0, List.of(still), List.of()),
                new Grade(64, List.of(still), List.of()),
                new Grade(0, List.of(new Moving("grain", List.of(Keyframes.still(2)))), List.of()),
                new Grade(0, List.of(new Moving("blur", List.of(Keyframes.still(1)))), List.of()),
                new Grade(0, List.of(new Moving("grain", List.of(Keyframes.still(1), Keyframes.still(1)))), List.of()),
                new Grade(0, List.of(new Moving("grain", List.of(Keyframes.move(1, 2, Easing.LINEAR)))), List.of()),
                new Grade(0, List.of(new Moving("grain", List.of(Keyframes.move(1, 2, Easing.EASE_IN)))), List.of()),
                new Grade(0, List.of(still, still), List.of()));
        for (Grade grade : grades) {
            changes.put("grade " + grade,
                    with(film, new Shot(shot.contentHash(), shot.spec(), shot.moments(), shot.first(), shot.frames(), shot.path(), grade)));
        }
        changes.put("treatments' order", with(film, shot, shot.spec().withFinish(new Finish(0, treatments))));
        changes.put("treatments' other order", with(film, shot, shot.spec().withFinish(new Finish(0, treatments.reversed()))));
        List<Point> points = List.of(new Point(999_999, 400_000, 300_000, 1_100_000, Easing.LINEAR),
                new Point(1_000_000, 400_001, 300_000, 1_100_000, Easing.LINEAR),
                new Point(1_000_000, 400_000, 300_001, 1_100_000, Easing.LINEAR),
                new Point(1_000_000, 400_000, 300_000, 1_100_001, Easing.LINEAR),
                new Point(1_000_000, 400_000, 300_000, 1_100_000, 1, Easing.LINEAR),
                new Point(1_000_000, 400_000, 300_000, 1_100_000, Easing.HOLD));
        for (Point point : points) {
            List<Point> path = new ArrayList<>(shot.path());
            path.set(1, point);
            changes.put("point " + point, with(film, new Shot(shot.contentHash(), shot.spec(), shot.first(), shot.frames(), path)));
        }
        changes.put("fewer points",
                with(film, new Shot(shot.contentHash(), shot.spec(), shot.first(), shot.frames(), shot.path().subList(0, 1))));
        TitlePatch title = film.titles().getFirst();
        List<TitlePatch> titles = List.of(new TitlePatch(Films.hash("u"), 20, 10, 4, 6, 5, 30, 9, 8),
                new TitlePatch(Films.hash("t"), 22, 10, 4, 6, 5, 30, 9, 8), new TitlePatch(Films.hash("t"), 20, 12, 4, 6, 5, 30, 9, 8),
                new TitlePatch(Films.hash("t"), 20, 10, 2, 6, 5, 30, 9, 8), new TitlePatch(Films.hash("t"), 20, 10, 4, 8, 5, 30, 9, 8),
                new TitlePatch(Films.hash("t"), 20, 10, 4, 6, 6, 30, 9, 8), new TitlePatch(Films.hash("t"), 20, 10, 4, 6, 5, 31, 9, 8),
                new TitlePatch(Films.hash("t"), 20, 10, 4, 6, 5, 30, 10, 8), new TitlePatch(Films.hash("t"), 20, 10, 4, 6, 5, 30, 9, 9));
        for (TitlePatch other : Stream.concat(titles.stream(), movingTitles(title).stream()).toList()) {
            changes.put("title " + other, new Composition(canvas, 90, film.shots(), film.mixes(), List.of(other)));
        }
        changes.putAll(insets(film));
        for (Cut cut : List.of(new Cut(64, 36, false, 0, 0, 0, 0), new Cut(66, 36, false, 0, 0, 0, 0), new Cut(64, 38, false, 0, 0, 0, 0),
                new Cut(64, 36, true, 0, 0, 0, 0), new Cut(64, 36, false, 1, 0, 0, 0), new Cut(64, 36, false, 0, 1, 0, 0),
                new Cut(64, 36, false, 0, 0, 1, 0), new Cut(64, 36, false, 0, 0, 0, 1))) {
            changes.put("cut " + cut, with(film, shot, shot.spec().withCut(cut)));
        }
        changes.put("no title", new Composition(canvas, 90, film.shots(), film.mixes()));
        return changes;
    }

    /// A film with one inset, and films with another one in one thing.
    private static Map<String, Composition> insets(Composition film) {
        Shot shot = film.shots().getFirst();
        Place place = new Place(0, 500_000, 500_000, 300_000, 300_000, 0, 1_000_000, Easing.LINEAR);
        List<Shot> shots = List.of(shot, new Shot(shot.contentHash(), shot.spec(), -2, 40, shot.path()),
                new Shot(shot.contentHash(), shot.spec(), -3, 41, shot.path()),
                new Shot(Films.hash("z"), shot.spec(), -3, 40, shot.path()));
        List<Place> places = List.of(new Place(1, 500_000, 500_000, 300_000, 300_000, 0, 1_000_000, Easing.LINEAR),
                new Place(0, 500_001, 500_000, 300_000, 300_000, 0, 1_000_000, Easing.LINEAR),
                new Place(0, 500_000, 500_001, 300_000, 300_000, 0, 1_000_000, Easing.LINEAR),
                new Place(0, 500_000, 500_000, 300_001, 300_000, 0, 1_000_000, Easing.LINEAR),
                new Place(0, 500_000, 500_000, 300_000, 300_001, 0, 1_000_000, Easing.LINEAR),
                new Place(0, 500_000, 500_000, 300_000, 300_000, 1, 1_000_000, Easing.LINEAR),
                new Place(0, 500_000, 500_000, 300_000, 300_000, 0, 999_999, Easing.LINEAR),
                new Place(0, 500_000, 500_000, 300_000, 300_000, 0, 1_000_000, Easing.HOLD));
        List<Trim> trims = List.of(new Trim(1, 0, 0, 0, 0, 0), new Trim(0, 1, 0, 0, 0, 0), new Trim(0, 0, 1, 0, 0, 0),
                new Trim(0, 0, 0, 1, 0, 0), new Trim(0, 0, 0, 0, 1, 0), new Trim(0, 0, 0, 0, 0, 1));
        Map<String, Composition> changes = new HashMap<>();
        shots.forEach(one -> changes.put("inset of " + one, with(film, new InsetShot(one, List.of(place), Trim.NONE, "normal", 0, 0))));
        places.forEach(one -> changes.put("inset at " + one, with(film, new InsetShot(shot, List.of(one), Trim.NONE, "normal", 0, 0))));
        trims.forEach(one -> changes.put("inset with " + one, with(film, new InsetShot(shot, List.of(place), one, "normal", 0, 0))));
        changes.put("inset between two", with(film, new InsetShot(shot, List.of(place, places.getFirst()), Trim.NONE, "normal", 0, 0)));
        changes.put("inset blended", with(film, new InsetShot(shot, List.of(place), Trim.NONE, "screen", 0, 0)));
        changes.put("inset that comes", with(film, new InsetShot(shot, List.of(place), Trim.NONE, "normal", 1, 0)));
        changes.put("inset that goes", with(film, new InsetShot(shot, List.of(place), Trim.NONE, "normal", 0, 1)));
        for (Veil veil : List.of(new Veil(4, 5, false), new Veil(5, 5, false), new Veil(4, 6, false), new Veil(4, 5, true))) {
            changes.put("veil " + veil,
                    new Composition(film.canvas(), film.frames(), film.shots(), film.mixes(), film.titles(), film.insets(), List.of(veil)));
        }
        return changes;
    }

    private static Composition with(Composition film, InsetShot inset) {
        return new Composition(film.canvas(), film.frames(), film.shots(), film.mixes(), film.titles(), List.of(inset));
    }

    private static List<TitlePatch> movingTitles(TitlePatch title) {
        List<TitlePatch.Cell> cells = List.of(new TitlePatch.Cell(1, 2, 3, 4));
        List<TitlePatch> titles = new ArrayList<>(List.of(with(title, title.in(), 0, cells), with(title, title.in(), 2, List.of()),
                with(title, title.in(), 0, List.of(new TitlePatch.Cell(1, 2, 3, 5)))));
        for (TitleMove move : List.of(new TitleMove(9, false, 0, 0, 1_000, Reveal.WHOLE), new TitleMove(9, true, 1, 0, 1_000, Reveal.WHOLE),
                new TitleMove(9, true, 0, 1, 1_000, Reveal.WHOLE), new TitleMove(9, true, 0, 0, 999, Reveal.WHOLE),
                new TitleMove(9, true, 0, 0, 1_000, Reveal.IN_PLACE))) {
            titles.add(with(title, move, 0, List.of()));
        }
        for (Ink.Plate plate : List.of(new Ink.Plate(0, 200, 6, 2), new Ink.Plate(1, 200, 6, 2), new Ink.Plate(0, 201, 6, 2),
                new Ink.Plate(0, 200, 7, 2), new Ink.Plate(0, 200, 6, 3))) {
            titles.add(new TitlePatch(plate, title.width(), title.height(), title.left(), title.top(), title.first(), title.frames(),
                    title.in(), title.out(), 0, List.of()));
        }
        return titles;
    }

    private static TitlePatch with(TitlePatch title, TitleMove in, int roll, List<TitlePatch.Cell> cells) {
        return new TitlePatch(title.ink(), title.width(), title.height(), title.left(), title.top(), title.first(), title.frames(), in,
                title.out(), roll, cells);
    }

    private static Composition with(Composition film, Canvas canvas) {
        return new Composition(canvas, film.frames(), film.shots(), film.mixes(), film.titles());
    }

    private static Composition with(Composition film, Mix mix) {
        return new Composition(film.canvas(), film.frames(), film.shots(), List.of(mix), film.titles());
    }

    private static Composition with(Composition film, Shot last) {
        return new Composition(film.canvas(), film.frames(), List.of(film.shots().getFirst(), last), film.mixes(), film.titles());
    }

    private static Composition with(Composition film, Shot shot, PictureSpec spec) {
        return with(film, new Shot(shot.contentHash(), spec, shot.first(), shot.frames(), shot.path()));
    }
}
