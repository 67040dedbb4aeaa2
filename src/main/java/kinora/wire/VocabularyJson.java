package kinora.wire;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;
import kinora.compose.Vocabulary;
import kinora.compose.Vocabulary.Entry;
import kinora.compose.Vocabulary.Parameter;

/// Catalogues as JSON.
public final class VocabularyJson {
    private VocabularyJson() {}

    /// On one line: an object with a list of entries for each kind.
    public static String of(List<Vocabulary> catalogues) {
        Json.Obj json = Json.Obj.made();
        for (Vocabulary catalogue : catalogues) {
            Json.Arr entries = Json.Arr.made();
            catalogue.entries().forEach(entry -> entries.items().add(entry(entry)));
            json.members().put(catalogue.kind(), entries);
        }
        return json.text();
    }

    private static Json entry(Entry entry) {
        Json.Obj json = Json.Obj.made();
        Map<String, Json> members = json.members();
        members.put("id", Json.Str.of(entry.id()));
        members.put("name", phrase(entry.name()));
        members.put("about", phrase(entry.about()));
        members.put("aliases", words(entry.aliases()));
        Json.Arr parameters = Json.Arr.made();
        entry.parameters().forEach(parameter -> parameters.items().add(parameter(parameter)));
        members.put("parameters", parameters);
        return json;
    }

    private static Json parameter(Parameter parameter) {
        Json.Obj json = Json.Obj.made();
        Map<String, Json> members = json.members();
        members.put("name", Json.Str.of(parameter.name()));
        switch (parameter) {
            case Parameter.OneOf(var _, List<String> words) -> choice(members, words);
            case Parameter.Word(var _, List<String> words) -> choice(members, words);
            case Parameter.Fact(var _, String value) -> members.put("value", Json.Str.of(value));
            case Parameter.Amount(var _, double least, double most, double usual, String unit) -> {
                members.put("least", Json.Num.of(least));
                members.put("most", Json.Num.of(most));
                members.put("usual", Json.Num.of(usual));
                members.put("unit", Json.Str.of(unit));
            }
            case Parameter.Colour(var _, String usual) -> members.put("usual", Json.Str.of(usual));
            case Parameter.File(var _, String ending) -> members.put("file", Json.Str.of(ending));
        }
        return json;
    }

    private static void choice(Map<String, Json> members, List<String> words) {
        members.put("words", words(words));
        members.put("usual", Json.Str.of(words.getFirst()));
    }

    private static Json phrase(Phrase phrase) {
        Json.Obj json = Json.Obj.made();
        json.members().put("en", Json.Str.of(phrase.english()));
        json.members().put("zh", Json.Str.of(phrase.chinese()));
        return json;
    }

    private static Json words(List<String> words) {
        Json.Arr list = Json.Arr.made();
        words.forEach(word -> list.items().add(Json.Str.of(word)));
        return list;
    }
}
