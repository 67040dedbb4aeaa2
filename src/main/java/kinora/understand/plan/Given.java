package kinora.understand.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import kinora.timeline.SegmentId;
import kinora.understand.LanguageModel.Kind;
import kinora.understand.LanguageModel.Parameter;

/// What a tool was given, once it is known to be what the tool takes.
///
/// @param values by name: [String], [Long], [Double], [Boolean] and lists of them
record Given(Map<String, Object> values) {
    Given {
        values = Map.copyOf(values);
    }

    /// What was given is not what is taken; the message says what is, for a model.
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message, null, false, false);
        }
    }

    /// Checks what was given. Numbers may be written as texts, and what is `null` is not given.
    ///
    /// @throws Wrong when it is not what the parameters say
    static Given of(List<Parameter> parameters, Map<String, Object> raw) {
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : parameters) {
            Object value = raw.get(parameter.name());
            if (value != null) {
                values.put(parameter.name(), value(parameter.name(), parameter.kind(), value));
            } else if (parameter.required()) {
                throw new Wrong(parameter.name() + " is missing");
            }
        }
        for (String name : raw.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw new Wrong("there is no parameter " + shortened(name));
            }
        }
        return new Given(values);
    }

    private static Object value(String name, Kind kind, Object value) {
        return switch (kind) {
            case Kind.Words(int most) -> words(name, most, value);
            case Kind.Choice(List<String> words) -> choice(name, words, value);
            case Kind.Whole(long least, long most) -> {
                double number = number(name, value);
                if (number != Math.rint(number) || number < least || number > most) {
                    throw new Wrong(name + " must be a whole number from " + least + " to " + most);
                }
                yield (long) number;
            }
            case Kind.Decimal(double least, double most) -> {
                double number = number(name, value);
                if (number < least || number > most) {
                    throw new Wrong(name + " must be a number from " + plain(least) + " to " + plain(most));
                }
                yield number;
            }
            case Kind.Flag() -> flag(name, value);
            case Kind.Many(Kind each, int most) -> many(name, each, most, value);
        };
    }

    private static String words(String name, int most, Object value) {
        if (!(value instanceof String text) || text.isBlank() || text.length() > most) {
            throw new Wrong(name + " must be a text of 1 to " + most + " characters");
        }
        return text;
    }

    private static String choice(String name, List<String> words, Object value) {
        String said = value instanceof String text ? text.strip().toLowerCase(Locale.ROOT) : "";
        if (!words.contains(said)) {
            throw new Wrong(name + " must be one of " + String.join(", ", words));
        }
        return said;
    }

    private static Object flag(String name, Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof String text && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))) {
            return text.equalsIgnoreCase("true");
        }
        throw new Wrong(name + " must be true or false");
    }

    /// One value stands for a list of it.
    private static List<Object> many(String name, Kind each, int most, Object value) {
        List<?> list = value instanceof List<?> several ? several : List.of(value);
        if (list.isEmpty() || list.size() > most) {
            throw new Wrong(name + " must be a list of 1 to " + most);
        }
        List<Object> all = new ArrayList<>();
        for (Object one : list) {
            if (one == null) {
                throw new Wrong("an entry of " + name + " is null");
            }
            all.add(value("an entry of " + name, each, one));
        }
        return all;
    }

    private static double number(String name, Object value) {
        double number = switch (value) {
            case Number one -> one.doubleValue();
            case String text -> parsed(text);
            default -> Double.NaN;
        };
        if (!Double.isFinite(number)) {
            throw new Wrong(name + " must be a number");
        }
        return number;
    }

    private static double parsed(String text) {
        try {
            return text.length() <= 40 ? Double.parseDouble(text.strip()) : Double.NaN;
        } catch (NumberFormatException no) {
            return Double.NaN;
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// A text that must be there.
    String words(String name) {
        return find(name).orElseThrow(() -> new Wrong(name + " is missing"));
    }

    Optional<String> find(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    OptionalLong whole(String name) {
        return values.get(name) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /// A whole number, or another one when none was given.
    long whole(String name, long otherwise) {
        return whole(name).orElse(otherwise);
    }

    OptionalDouble decimal(String name) {
        return values.get(name) instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /// A number, or another one when none was given.
    double decimal(String name, double otherwise) {
        return decimal(name).orElse(otherwise);
    }

    boolean flag(String name, boolean otherwise) {
        return values.get(name) instanceof Boolean flag ? flag : otherwise;
    }

    /// The texts of a list; none when it was not given.
    List<String> list(String name) {
        return values.get(name) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    /// The whole numbers of a list; none when it was not given.
    List<Long> numbers(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().filter(Long.class::isInstance).map(Long.class::cast).toList()
                : List.of();
    }

    SegmentId id(String name) {
        return new SegmentId(words(name));
    }

    List<SegmentId> ids(String name) {
        return list(name).stream().distinct().map(SegmentId::new).toList();
    }
}
