package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents promise is there.
final class DocsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".idea");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern SOURCE = Pattern.compile("`(src/(?:main|test)/[\\w./-]+)`");

    @Test
    void everyRelativeLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (String link : all(LINK, Files.readString(page))) {
                if (link.contains("://") || link.startsWith("mailto:")) continue;
                links++;
                if (!leadsSomewhere(page, link)) broken.add(ROOT.relativize(page) + ": " + link);
            }
        }

        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(20);
    }

    @Test
    void aBrokenLinkIsFound() {
        assertThat(leadsSomewhere(ROOT.resolve("README.md"), "docs/nowhere.md")).isFalse();
        assertThat(leadsSomewhere(ROOT.resolve("README.md"), "docs/README.md#nowhere")).isFalse();
        assertThat(leadsSomewhere(ROOT.resolve("README.md"), "docs/README.md#concepts")).isTrue();
    }

    @Test
    void sourcesNamedInTheArchitectureExist() throws IOException {
        List<String> sources = all(SOURCE, Files.readString(ROOT.resolve("ARCHITECTURE.md")));

        assertThat(sources).isNotEmpty().allSatisfy(source -> assertThat(ROOT.resolve(source)).exists());
    }

    /// The table of ARCHITECTURE.md lists the same rooms as the plan that the house test holds them to.
    @Test
    void theArchitectureListsTheRoomsOfThePlan() throws IOException {
        Set<String> listed = new TreeSet<>(
                all(Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE), Files.readString(ROOT.resolve("ARCHITECTURE.md"))));

        assertThat(listed).isEqualTo(new TreeSet<>(HousePlan.ROOMS.keySet()));
    }

    /// Both languages of the README give the same commands, and what they start is there.
    @Test
    void commandsOfTheReadmeExist() throws IOException {
        List<String> english = commands("README.md");

        assertThat(english).containsExactly("./kinora make examples/photos --out reel.mp4", "mvn verify");
        assertThat(commands("README.zh.md")).isEqualTo(english);
        assertThat(ROOT.resolve("kinora")).isExecutable();
        assertThat(ROOT.resolve(".ci/run")).isExecutable();
        try (Stream<Path> photos = Files.list(ROOT.resolve("examples/photos"))) {
            assertThat(photos).anyMatch(photo -> photo.toString().endsWith(".jpg"));
        }
    }

    @Test
    void everyDecisionIsListedAndFitsAPage() throws IOException {
        Path folder = ROOT.resolve("docs/decisions");
        String index = Files.readString(folder.resolve("README.md"));
        List<Path> decisions;
        try (Stream<Path> list = Files.list(folder)) {
            decisions = list.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md")).toList();
        }

        assertThat(decisions).isNotEmpty();
        for (Path decision : decisions) {
            String text = Files.readString(decision);
            assertThat(text.lines().count()).as("lines of %s", decision).isLessThanOrEqualTo(60);
            assertThat(text).as(decision.toString()).contains("## Context", "## Decision", "## Consequence");
            assertThat(index).contains("(" + decision.getFileName() + ")");
        }
        assertThat(decisions.stream().map(file -> file.getFileName().toString().substring(0, 4))).doesNotHaveDuplicates();
    }

    /// The launcher's list of downloads knows the versions that the build asks for: else its progress line would not be honest.
    @Test
    void theListOfDownloadsIsOfThisBuild() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        Map<String, String> versions = Pattern.compile("<([\\w-]+)\\.version>([^<]+)</").matcher(pom).results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
        String downloads = Files.readString(ROOT.resolve("config/downloads.txt"));
        assertThat(Files.readString(ROOT.resolve("config/downloads-llm.txt")))
                .contains("/langchain4j-core-" + versions.get("langchain4j") + ".jar");

        assertThat(downloads).contains("/ffmpeg-" + versions.get("ffmpeg") + "-linux-x86_64-gpl.jar",
                "/jackson-databind-" + versions.get("jackson") + ".jar", "/picocli-" + versions.get("picocli") + ".jar",
                "/skija-shared-" + versions.get("skija") + ".jar", "/javacpp-" + versions.get("javacpp") + ".jar",
                "/opencv-" + versions.get("opencv") + "-linux-x86_64.jar", "/openblas-" + versions.get("openblas") + "-linux-x86_64.jar");
    }

    private static List<String> commands(String page) throws IOException {
        return Pattern.compile("```\\n(.*?)\\n```", Pattern.DOTALL).matcher(Files.readString(ROOT.resolve(page))).results()
                .map(match -> match.group(1)).toList();
    }

    private static boolean leadsSomewhere(Path page, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? page : page.resolveSibling(path);
        if (!Files.exists(target)) return false;
        if (hash < 0) return true;
        try {
            return all(HEADING, Files.readString(target)).stream().map(DocsTest::anchor).anyMatch(link.substring(hash + 1)::equals);
        } catch (IOException e) {
            return false;
        }
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    private static List<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map((MatchResult match) -> match.group(1)).toList();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) pages.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return pages;
    }
}
