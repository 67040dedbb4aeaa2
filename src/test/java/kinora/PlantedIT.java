package kinora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;

import kinora.media.MediaInfo;
import kinora.media.PictureFacts;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.DirectEngine;
import kinora.render.Engine;
import kinora.render.Request;
import kinora.vision.Flaw;
import kinora.vision.Flaws;
import kinora.vision.Looked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What is left out of a reel, judged by pictures that somebody planted who had not seen how it is decided (src/test/resources/planted/README.md). The pictures are made with
/// ffmpeg, once, into `target/planted`; what was counted is written to `target/planted/report.txt`. Without the shared media folder only those of the repository's own photos
/// and of drawn pages are judged.
final class PlantedIT {
    private static final Path MADE = Path.of("target", "planted");
    private static final Path MEDIA = Path.of("..", "shared", "media");
    private static final double LEAST = 0.85;

    private enum Kind {
        GOOD, BLURRED, BURST, SCREENSHOT, DOCUMENT, DARK, BLOWN
    }

    /// An entry of the set.
    private record Planted(String name, String part, Kind kind, String burst, boolean best, Set<Kind> also, boolean camera,
            Optional<LocalDateTime> taken, String quality, String from, String graph) {
        boolean isRight(Kind said) {
            return kind == said || also.contains(said) || (pages(kind) && pages(said));
        }

        private static boolean pages(Kind kind) {
            return kind == Kind.SCREENSHOT || kind == Kind.DOCUMENT;
        }
    }

    private record Judged(Planted planted, Looked looked) {}

    /// How many of a kind were found, how many were not, and how many were taken for it.
    private static final class Count {
        private int right;
        private int missed;
        private int wrong;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "found %2d missed %2d wrong %2d   precision %.2f recall %.2f", right, missed, wrong,
                    precision(), recall());
        }
    }

    private final Engine engine = new DirectEngine();
    private final StringBuilder report = new StringBuilder();

    @Test
    void whatIsPlantedIsFoundAndWhatIsGoodStays() throws Exception {
        assumeTrue(Program.has("ffmpeg"), "ffmpeg is not there, so no planted pictures are made");
        List<Planted> set = set();
        List<Judged> judged = new ArrayList<>();
        for (Planted planted : set) {
            if (planted.from.startsWith("lavfi:") || Files.exists(source(planted))) {
                judged.add(look(planted));
            }
        }
        if (judged.size() < set.size()) {
            say(judged.size() + " of " + set.size() + " pictures: the media folder is not there");
        }
        write(judged);
        Map<String, Count> overall = new TreeMap<>();
        for (String part : List.of("all", "seen", "held")) {
            overall.put(part, count(part, judged.stream().filter(one -> part.equals("all") || one.planted.part.equals(part)).toList()));
        }
        Files.writeString(MADE.resolve("report.txt"), report.toString());
        assertThat(overall).as(report.toString())
                .allSatisfy((_, count) -> assertThat(Math.min(count.precision(), count.recall())).isGreaterThanOrEqualTo(LEAST));
    }

    private void say(String line) {
        report.append(line).append('\n');
    }

    private Count count(String part, List<Judged> album) {
        List<Optional<Flaw>> flaws = Flaws.of(album.stream().map(Judged::looked).toList());
        Map<Kind, Count> kinds = new EnumMap<>(Kind.class);
        Count all = new Count();
        List<String> lost = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        int kept = 0;
        for (int i = 0; i < album.size(); i++) {
            Planted planted = album.get(i).planted;
            Kind said = flaws.get(i).map(PlantedIT::kind).orElse(Kind.GOOD);
            boolean right = said != Kind.GOOD && planted.isRight(said);
            if (planted.best && groups.add(planted.burst)) {
                kept += said == Kind.GOOD ? 1 : 0;
            }
            if (planted.kind != Kind.GOOD) {
                kinds.computeIfAbsent(planted.kind, _ -> new Count()).right += right ? 1 : 0;
                kinds.computeIfAbsent(planted.kind, _ -> new Count()).missed += right ? 0 : 1;
                all.right += right ? 1 : 0;
                all.missed += right ? 0 : 1;
            }
            if (said != Kind.GOOD && !right) {
                kinds.computeIfAbsent(said, _ -> new Count()).wrong++;
                all.wrong++;
            }
            if (planted.kind == Kind.GOOD && said != Kind.GOOD) {
                lost.add(planted.name + " as " + flaws.get(i).orElseThrow());
            }
        }
        say("== " + part + ", " + album.size() + " pictures: " + all + "   best kept " + kept + " of " + groups.size());
        for (Kind kind : Kind.values()) {
            if (kind != Kind.GOOD) {
                say(String.format(Locale.ROOT, "   %-10s %s", kind.name().toLowerCase(Locale.ROOT),
                        kinds.computeIfAbsent(kind, _ -> new Count())));
            }
        }
        lost.forEach(each -> say("   good, but left out: " + each));
        return all;
    }

    private static Kind kind(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Blurred _ -> Kind.BLURRED;
            case Flaw.Dark _ -> Kind.DARK;
            case Flaw.Blown _ -> Kind.BLOWN;
            case Flaw.Duplicate _,Flaw.Turned _ -> Kind.BURST;
            case Flaw.Screenshot _,Flaw.Drawing _ -> Kind.SCREENSHOT;
            case Flaw.Document _ -> Kind.DOCUMENT;
        };
    }

    /// The facts of every picture and what was said in the whole set, to look at what decided.
    private void write(List<Judged> judged) throws IOException {
        List<Optional<Flaw>> flaws = Flaws.of(judged.stream().map(Judged::looked).toList());
        StringBuilder table = new StringBuilder(
                "name\tpart\tplanted\tburst\tbest\talso\tcamera\ttaken\twidth\theight\tbytes\tsharpness\tdark"
                        + "\tbright\twhite\tluma\tcontrast\tcolour\ttext\tcrisp\tdetail\tlit\tflat\thash\tfaces\tsubject\tsaid\n");
        for (int i = 0; i < judged.size(); i++) {
            Planted planted = judged.get(i).planted;
            Looked looked = judged.get(i).looked;
            PictureFacts facts = looked.facts();
            List<Object> row = List.of(planted.name, planted.part, planted.kind, planted.burst, planted.best, planted.also, planted.camera,
                    planted.taken.map(LocalDateTime::toString).orElse(""), looked.width(), looked.height(), looked.bytes(),
                    facts.sharpness(), facts.darkPermille(), facts.brightPermille(), facts.whitePermille(), facts.luma(), facts.contrast(),
                    facts.colourfulness(), facts.textPermille(), facts.texture().crispPermille(), facts.texture().detailPermille(),
                    facts.texture().litPermille(), facts.texture().flatPermille(), Long.toHexString(facts.hash()), facts.faces().size(),
                    facts.subject().map(Object::toString).orElse(""), flaws.get(i).map(Object::toString).orElse(""));
            table.append(String.join("\t", row.stream().map(Object::toString).toList())).append('\n');
        }
        Files.writeString(MADE.resolve("facts.tsv"), table);
    }

    private Judged look(Planted planted) throws Exception {
        Path file = make(planted);
        MediaInfo.Picture info = (MediaInfo.Picture) success(new Request.Probe(file));
        PictureFacts facts = success(new Request.Look(file, info.contentHash()));
        return new Judged(planted, new Looked(facts, info.width(), info.height(), Files.size(file), planted.camera, planted.taken));
    }

    private <R> R success(Request<R> request) {
        Answer<R> answer = engine.run(request, Engine.Progress.NONE, new Cancellation());
        assertThat(answer).isInstanceOf(Answer.Success.class);
        return ((Answer.Success<R>) answer).result();
    }

    private static Path source(Planted planted) {
        return planted.from.startsWith("examples/") ? Path.of(planted.from) : MEDIA.resolve(planted.from);
    }

    /// Runs the command that the README gives, unless its picture is there.
    private static Path make(Planted planted) throws Exception {
        Files.createDirectories(MADE);
        boolean png = planted.name.endsWith(".png");
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error", "-y", "-threads", "1"));
        if (planted.from.startsWith("lavfi:")) {
            command.addAll(List.of("-f", "lavfi", "-i", planted.from.substring("lavfi:".length())));
        } else {
            command.addAll(List.of("-noautorotate", "-i", source(planted).toString()));
        }
        command.addAll(List.of("-map", "0:v:0", "-map_metadata", "-1", "-frames:v", "1", "-vf", planted.graph));
        command.addAll(png ? List.of("-pix_fmt", "rgb24") : List.of("-pix_fmt", "yuvj420p", "-q:v", planted.quality));
        CRC32 sum = new CRC32();
        sum.update(command.toString().getBytes(StandardCharsets.UTF_8));
        String name = Long.toHexString(sum.getValue()) + (png ? ".png" : ".jpg");
        Path made = MADE.resolve(name);
        if (!Files.exists(made)) {
            Path fresh = MADE.resolve("fresh-" + name);
            command.add(fresh.toString());
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(planted.name + ": " + output).isZero();
            Files.move(fresh, made, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return made;
    }

    private static List<Planted> set() throws IOException {
        JsonNode entries = new ObjectMapper().readTree(Files.readString(Path.of("src/test/resources/planted/set.json")));
        List<Planted> set = new ArrayList<>();
        for (JsonNode entry : entries) {
            Set<Kind> also = new HashSet<>();
            if (entry.path("also").isArray()) {
                entry.path("also").forEach(each -> also.add(Kind.valueOf(each.asString().toUpperCase(Locale.ROOT))));
            }
            set.add(new Planted(entry.path("name").asString(), entry.path("part").asString(),
                    Kind.valueOf(entry.path("planted").asString().toUpperCase(Locale.ROOT)), text(entry, "burst").orElse(""),
                    entry.path("best").asBoolean(false), also, entry.path("camera").asBoolean(),
                    text(entry, "taken").map(LocalDateTime::parse), text(entry, "quality").orElse(""), entry.path("from").asString(),
                    text(entry, "ffmpeg").orElse("null")));
        }
        return set;
    }

    private static Optional<String> text(JsonNode entry, String name) {
        JsonNode value = entry.path(name);
        return value.isNull() || value.isMissingNode() ? Optional.empty() : Optional.of(value.asString());
    }
}
