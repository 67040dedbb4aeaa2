package kinora.words;

import kinora.compose.effect.Chain.Fault;
import kinora.compose.effect.EffectParameter;
import kinora.timeline.SegmentId;

/// Says why an effect cannot be used: what was asked, and what is allowed.
final class ExplainEffect {
    private final Messages messages;

    ExplainEffect(Messages messages) {
        this.messages = messages;
    }

    String of(SegmentId segment, Fault fault) {
        return switch (fault) {
            case Fault.Unknown(String name) -> messages.say("effect.unknown", segment, name);
            case Fault.UnknownParameter(String effect, String parameter, var allowed) ->
                messages.say("effect.unknown-parameter", segment, effect, parameter, String.join(", ", allowed));
            case Fault.Animated(String effect, String parameter) -> messages.say("effect.animated", segment, effect, parameter);
            case Fault.NoTable(String effect, String parameter) -> messages.say("effect.no-table", segment, effect, parameter);
            case Fault.MissingTable(String effect, String parameter, String name) ->
                messages.say("effect.missing-table", segment, effect, parameter, name);
            case Fault.OutOfRange(String effect, EffectParameter parameter, String found) -> outOfRange(segment, effect, parameter, found);
        };
    }

    private String outOfRange(SegmentId segment, String effect, EffectParameter parameter, String found) {
        String least = Amounts.number(parameter.least());
        String most = Amounts.number(parameter.most());
        return switch (parameter.unit()) {
            case SHARE -> ranged(segment, effect, parameter, found, messages.say("effect.unit.share"));
            case STOPS -> ranged(segment, effect, parameter, found, messages.say("effect.unit.stops"));
            case DEGREES -> ranged(segment, effect, parameter, found, messages.say("effect.unit.degrees"));
            case HEIGHT -> ranged(segment, effect, parameter, found, messages.say("effect.unit.height"));
            case NUMBER -> messages.say("effect.out-of-range-number", segment, effect, parameter.id(), found, least, most);
        };
    }

    private String ranged(SegmentId segment, String effect, EffectParameter parameter, String found, String unit) {
        return messages.say("effect.out-of-range", segment, effect, parameter.id(), found, Amounts.number(parameter.least()),
                Amounts.number(parameter.most()), unit);
    }
}
