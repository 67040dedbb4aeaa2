package kinora;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads compiled classes and says what each of them does that the [HousePlan] does not allow.
///
/// What a class uses is read from its constant pool: class entries, member references, and every descriptor and signature in it.
/// The text of string literals does not count.
final class House {
    /// A type inside a descriptor or a signature.
    private static final Pattern TYPE = Pattern.compile("L((?:[\\w$-]+/)+[\\w$-]+)[;<.]");
    private static final String OWN = "kinora/";
    private static final String NULL_MARKED = "Lorg/jspecify/annotations/NullMarked;";

    private House() {}

    /// What was seen: how many classes, in which rooms, which arrows `from -> to` between rooms, and each thing that is not allowed,
    /// as a sentence that begins with the name of the class.
    record Findings(int classes, SortedSet<String> rooms, SortedSet<String> arrows, SortedSet<String> violations) {}

    /// Judges all class files below a folder of compiled classes.
    static Findings judge(Path compiled) throws IOException {
        Findings findings = new Findings(0, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(compiled)) {
            files = walk.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        }
        Set<String> packages = new TreeSet<>();
        Set<String> marked = new HashSet<>();
        for (Path file : files) {
            ClassModel model = ClassFile.of().parse(file);
            String self = model.thisClass().asInternalName();
            String itsPackage = packageOf(self);
            packages.add(itsPackage);
            if (self.endsWith("/package-info") && texts(model).contains(NULL_MARKED)) marked.add(itsPackage);
            judge(model, findings);
        }
        for (String each : packages) {
            if (!marked.contains(each)) findings.violations.add(each + "/package-info lacks @NullMarked");
        }
        return new Findings(files.size(), findings.rooms, findings.arrows, findings.violations);
    }

    private static void judge(ClassModel model, Findings findings) {
        String self = model.thisClass().asInternalName();
        String room = HousePlan.roomOf(self);
        findings.rooms.add(room);
        if (!HousePlan.isListed(room)) {
            findings.violations.add(self + " stands in a room that the plan does not list: " + room);
            return;
        }
        for (String type : types(model)) {
            if (type.startsWith(OWN)) {
                String to = HousePlan.roomOf(type);
                if (to.equals(room)) continue;
                findings.arrows.add(room + " -> " + to);
                if (!HousePlan.mayUseRoom(room, to)) findings.violations.add(self + " uses a room it may not: " + type);
            } else if (!HousePlan.mayUseType(self, type)) {
                findings.violations.add(self + " uses a type it may not: " + type);
            }
        }
        for (String member : members(model)) {
            if (!HousePlan.mayUseMember(room, member)) findings.violations.add(self + " uses a member it may not: " + member);
        }
    }

    /// Every type that a class names, in internal form: class entries, and the types inside descriptors and signatures.
    private static Set<String> types(ClassModel model) {
        Set<String> types = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof ClassEntry type && !type.asInternalName().startsWith("[")) types.add(type.asInternalName());
        }
        for (String text : texts(model)) {
            Matcher matcher = TYPE.matcher(text);
            while (matcher.find())
                types.add(matcher.group(1));
        }
        return types;
    }

    /// The texts in the pool that are not string literals: names, descriptors, signatures.
    private static Set<String> texts(ClassModel model) {
        Set<Integer> literals = new HashSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof StringEntry string) literals.add(string.utf8().index());
        }
        Set<String> texts = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof Utf8Entry text && !literals.contains(text.index())) texts.add(text.stringValue());
        }
        return texts;
    }

    /// Every member that a class reads or calls, as `owner.name`, and `owner.name()` where a method takes nothing.
    private static Set<String> members(ClassModel model) {
        Set<String> members = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (!(entry instanceof MemberRefEntry member)) continue;
            String name = member.owner().asInternalName() + "." + member.name().stringValue();
            members.add(name);
            if (!(entry instanceof FieldRefEntry) && member.type().stringValue().startsWith("()")) members.add(name + "()");
        }
        return members;
    }

    private static String packageOf(String internalName) {
        return internalName.substring(0, internalName.lastIndexOf('/'));
    }
}
