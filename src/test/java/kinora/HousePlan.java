package kinora;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The plan of the house as data: which room may use which rooms, which parts of the JDK and which libraries.
/// What is not listed is forbidden. ARCHITECTURE.md shows the same plan as a picture.
final class HousePlan {
    /// The root package: `Main` knows everyone.
    static final String ROOF = "";

    /// room -> the rooms that it may use.
    static final Map<String, Set<String>> ROOMS = table("""
            timeline:
            media:
            edit:     timeline media
            vision:   media
            music:    media compose
            reel:     timeline media vision music
            compose:  timeline media
            codec:    media
            type:     media
            sight:    media vision
            understand: timeline media edit reel compose music vision
            render:   timeline media compose edit vision music
            wire:     timeline media edit compose render music
            engine:   timeline media compose vision music codec type sight render
            store:    timeline media render wire
            llm:      understand
            words:    timeline media edit reel compose vision music understand render wire
            cli:      timeline media edit reel compose vision understand render wire words music
            """);

    /// Rooms of values and pure functions: no files, clocks, threads of their own, randomness or reflection.
    static final Set<String> PURE = Set.of("timeline", "media", "edit", "reel", "compose", "vision", "music", "understand");

    /// What a pure room may use of the JDK, package by package.
    private static final Set<String> PURE_JDK = Set.of("java/lang", "java/lang/annotation", "java/lang/runtime", "java/util",
            "java/util/concurrent", "java/util/concurrent/atomic", "java/util/concurrent/locks", "java/util/function", "java/util/random",
            "java/util/regex", "java/util/stream", "java/math", "java/time", "java/time/chrono", "java/time/format", "java/time/temporal",
            "java/time/zone");

    /// Rooms between the pure and the free ones: the JDK packages that they may use beside those of a pure room.
    private static final Map<String, Set<String>> MORE_JDK = Map.of("render",
            Set.of("java/io", "java/nio", "java/nio/file", "java/nio/file/attribute", "java/nio/charset", "java/security", "java/util/zip"),
            "media", Set.of("java/security"));

    /// Types that the compiler itself writes into classes: lambdas, text joined with +, switches over patterns and enums.
    private static final Set<String> COMPILER = Set.of("java/lang/constant/ClassDesc", "java/lang/invoke/CallSite",
            "java/lang/invoke/ConstantBootstraps", "java/lang/invoke/LambdaMetafactory", "java/lang/invoke/MethodHandle",
            "java/lang/invoke/MethodHandles", "java/lang/invoke/MethodHandles$Lookup", "java/lang/invoke/MethodType",
            "java/lang/invoke/StringConcatFactory", "java/lang/invoke/TypeDescriptor", "java/lang/invoke/VarHandle");

    /// The owners whose members the compiler's own bootstrap code calls; a call of any other of [#COMPILER] was written by hand.
    private static final Set<String> COMPILER_CALLS = Set.of("java/lang/invoke/LambdaMetafactory", "java/lang/invoke/StringConcatFactory",
            "java/lang/invoke/ConstantBootstraps", "java/lang/constant/ClassDesc");

    /// Beginning of a type's name -> the rooms that may use it; the longest beginning that fits decides. `everyone` is every room,
    /// `Main` is the roof. What pure rooms may use of `java/` is said above.
    static final Map<String, Set<String>> OWNERS = table("""
            org/jspecify/annotations/:         everyone
            tools/jackson/:                    wire llm
            dev/langchain4j/:                  llm
            com/fasterxml/jackson/annotation/: wire
            picocli/:                          cli
            org/bytedeco/:                     codec
            org/bytedeco/javacpp/:             codec sight
            org/bytedeco/opencv/:              sight
            io/github/humbleui/:               type
            com/sun/management/:               cli engine
            jdk/incubator/vector/:             compose
            java/:                             everyone
            java/awt/:
            java/awt/RenderingHints:           codec
            java/awt/color/:                   codec
            java/awt/image/:                   codec
            java/beans/:
            java/lang/Process:                 engine Main
            java/lang/foreign/:                codec engine
            java/lang/reflect/:
            java/net/:
            java/net/URI:                      everyone
            java/net/http/:                    llm
            java/rmi/:
            java/sql/:
            java/util/ServiceLoader:           llm
            """);

    /// Beginning of a type's name -> the only class of its room that may use it.
    private static final Map<String, String> KEEPERS = Map.of("jdk/incubator/vector/", "kinora/compose/VectorKernels");

    /// Member -> the rooms that may use it; a member that is not listed is free where its type is.
    static final Map<String, Set<String>> MEMBERS = table("""
            java/lang/System.out:    cli
            java/lang/System.setOut: engine
            java/lang/System.exit:   Main
            java/lang/Class.forName:
            java/lang/Runtime.exec:
            """);

    /// Members that bring a clock, the machine or chance into a pure room.
    static final List<String> IMPURE = List.of("java/lang/System.currentTimeMillis", "java/lang/System.nanoTime",
            "java/lang/System.getProperty", "java/lang/System.getenv", "java/lang/System.err", "java/lang/System.in",
            "java/lang/System.load", "java/lang/System.loadLibrary", "java/lang/Runtime.getRuntime", "java/lang/Thread.sleep",
            "java/lang/Math.random", "java/util/UUID.randomUUID", "java/util/Random.<init>()", "java/util/SplittableRandom.<init>()",
            "java/util/concurrent/ThreadLocalRandom.current", "java/time/Clock.systemUTC", "java/time/Clock.systemDefaultZone",
            "java/time/InstantSource.system", "java/time/Instant.now", "java/time/LocalDate.now", "java/time/LocalTime.now",
            "java/time/LocalDateTime.now", "java/time/ZonedDateTime.now", "java/time/OffsetDateTime.now", "java/time/ZoneId.systemDefault",
            "java/util/Locale.getDefault");

    private HousePlan() {}

    /// The room of a class of ours: the first folder below the root package, or [#ROOF] for the root package itself.
    static String roomOf(String internalName) {
        String[] parts = internalName.split("/", -1);
        return parts.length <= 2 ? ROOF : parts[1];
    }

    static boolean isListed(String room) {
        return room.equals(ROOF) || ROOMS.containsKey(room);
    }

    static boolean mayUseRoom(String from, String to) {
        if (from.equals(ROOF)) return isListed(to);
        return ROOMS.getOrDefault(from, Set.of()).contains(to);
    }

    /// Whether a class may use a type of the JDK or of a library; a type that no row knows is forbidden to all.
    static boolean mayUseType(String self, String type) {
        boolean kept = KEEPERS.entrySet().stream().anyMatch(keeper -> type.startsWith(keeper.getKey()) && !self.equals(keeper.getValue()));
        return !kept && mayRoomUseType(roomOf(self), type);
    }

    private static boolean mayRoomUseType(String room, String type) {
        if (COMPILER.contains(type)) return true;
        String rule = "";
        for (String start : OWNERS.keySet()) {
            if (type.startsWith(start) && start.length() > rule.length()) rule = start;
        }
        if (!names(OWNERS.getOrDefault(rule, Set.of()), room)) return false;
        if (!rule.startsWith("java") || !isHeldToThePureJdk(room)) return true;
        String itsPackage = type.substring(0, type.lastIndexOf('/'));
        return PURE_JDK.contains(itsPackage) || MORE_JDK.getOrDefault(room, Set.of()).contains(itsPackage);
    }

    /// Whether a room may use a member, given as `owner.name` or, for a method without parameters, also as `owner.name()`.
    static boolean mayUseMember(String room, String member) {
        if (PURE.contains(room) && IMPURE.contains(member)) return false;
        if (member.endsWith("()")) return true;
        String owner = member.substring(0, member.indexOf('.'));
        if (COMPILER.contains(owner) && !COMPILER_CALLS.contains(owner) && isHeldToThePureJdk(room)) return false;
        Set<String> rooms = MEMBERS.get(member);
        return rooms == null || names(rooms, room);
    }

    private static boolean isHeldToThePureJdk(String room) {
        return PURE.contains(room) || MORE_JDK.containsKey(room);
    }

    /// Reads lines of the form `key: word word`.
    private static Map<String, Set<String>> table(String lines) {
        Map<String, Set<String>> table = new HashMap<>();
        for (String line : lines.lines().toList()) {
            int colon = line.indexOf(':');
            Set<String> words = new HashSet<>(List.of(line.substring(colon + 1).strip().split(" +")));
            words.remove("");
            table.put(line.substring(0, colon), Set.copyOf(words));
        }
        return Map.copyOf(table);
    }

    private static boolean names(Set<String> rooms, String room) {
        return rooms.contains("everyone") || rooms.contains(room.equals(ROOF) ? "Main" : room);
    }
}
