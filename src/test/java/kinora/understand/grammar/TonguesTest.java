package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/// In which language something was said.
final class TonguesTest {
    private static final Map<Tongue, List<String>> SAID = Map.of( //
            Tongue.EN, List.of("edit video", "plus 2 seconds", "noir look", "a reel", "crop it", "add a title that says este verano"), //
            Tongue.DE, List.of("Schneide den Anfang weg", "Mach das heller", "Was passiert hier?", "Untertitel bitte"), //
            Tongue.ES, List.of("edita esto", "ponle música", "más rápido", "quita el fondo", "hazme un resumen"), //
            Tongue.FR, List.of("Coupe la fin", "ajoute une musique", "raccourcis la vidéo", "fais un film"), //
            Tongue.PT, List.of("corte o início", "adicione legendas", "deixe mais claro"), //
            Tongue.JA, List.of("動画を短くして", "音楽を付けて", "もっと明るく"), //
            Tongue.ZH, List.of("剪短一点", "把标题改成“カフェ”", "加一首の歌曲"));

    @Test
    void aLanguageIsKnownByItsScriptAndByAFewWords() {
        SAID.forEach((tongue, texts) -> texts.forEach(text -> assertThat(Tongues.of(text)).as(text).isEqualTo(tongue)));
    }
}
