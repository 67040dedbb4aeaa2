package kinora.understand.grammar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells in which language something was said: by its script, by small words, and by words of the craft that only one language has.
final class Tongues {
    private static final Map<Tongue, Set<String>> SMALL = small();
    /// Words by which alone a language is known.
    private static final Map<Tongue, Set<String>> TELLING = telling();
    private static final int TELLS = 2;

    private Tongues() {}

    private static Map<Tongue, Set<String>> small() {
        Map<Tongue, Set<String>> all = new EnumMap<>(Tongue.class);
        all.put(Tongue.EN, words(
                "the a an and of to in on with is it make this that please can you my for add remove music photo video clip title all at me more the no not be as "
                        + "longer shorter faster slower put cut delete change what how want i'd you your do does are we they it's there which who where when from only just one some any has have thanks hi ok undo export save show"));
        all.put(Tongue.DE, words(
                "der die das und ist nicht mach mache bitte ein eine einen den dem mit auf für ich lang länger kürzer sekunden bild bilder foto fotos film musik alle lösche "
                        + "entferne füge hinzu titel schneller langsamer leiser lauter mehr weniger kannst du wie viele zum zur schwarz weiß weiss von"));
        all.put(Tongue.ES, words(
                "el la los las y de que quita pon haz por favor música una un con para en más el vídeo foto fotos título borra elimina añade segundos todas todos quiero "
                        + "puedes cómo hazlo rápido lento blanco negro del al mi gracias hola"));
        all.put(Tongue.FR, words(
                "le la les et de des du un une supprime ajoute mets photo chien avec pour plus vidéo s'il vous te plaît musique titre secondes toutes tous rends enlève noir blanc "
                        + "moins rapide lent je veux peux merci bonjour au aux dans sur film"));
        all.put(Tongue.PT, words(
                "o a os as e de do da um uma deixa coloca tira remove música mais baixa vídeo por favor com para foto fotos título segundos todas todos quero adiciona faça preto "
                        + "branco rápido devagar obrigado olá não no na apaga alta"));
        return all;
    }

    private static Map<Tongue, Set<String>> telling() {
        Map<Tongue, Set<String>> all = new EnumMap<>(Tongue.class);
        all.put(Tongue.DE, words(
                "schneide schneid ändere ändern erstelle erstell bearbeite bearbeiten dreh drehe spiegle mach mache kürze verlängere verkürze füge lösche entferne tausche "
                        + "ersetze zeig zeige verschiebe heller dunkler kürzer länger schneller langsamer leiser lauter untertitel übergang übergänge überblendung passiert kannst könntest "
                        + "möchte hochformat querformat schwarzweiß zuschneiden kurzes kurzer kürzeres wärmer kälter beschleunige verlangsame stumm hintergrund speichere exportiere"));
        all.put(Tongue.ES, words(
                "edita editar edítalo ponle pon añade añadile añádele agrega agregale agrégale hazme haz hazlo exporta renderiza córtame corta cortar recorta quita quitale elimina "
                        + "borra cambiá cambia cambiale gusta esta este estos estas subtítulos subtitulos silencios fondo música canción títulos título texto acelera ralentiza gira voltea "
                        + "mueve sube baja crea creá vídeo fotos imágenes imagen más rápido lento quiero puedes podés necesito escena brillo oscuro claro"));
        all.put(Tongue.FR, words(
                "supprime supprimer ajoute ajouter enlève enlever coupe couper raccourcis raccourcir prolonge rallonge insère mets mettre rends accélère ralentis tourne retourne "
                        + "déplace remplace change-moi fais faire vidéo musique titre sous-titres fin début piste premières première deuxième dernière dernier secondes arrière-plan fond blanc "
                        + "moins lent rapide peux veux voudrais crée créer exporte exporter texte éclaircis assombris"));
        all.put(Tongue.PT, words(
                "corte cortar acelere acelerar adicione adicionar coloque colocar espelhe aumente diminua deixe remova tire tirar legendas legenda vídeo primeiros últimos "
                        + "segundos início suave brilho cores vibrantes saturadas faça crie criar troque mude gire exporte música fundo preto branco dê nas pelo quero preciso mais"));
        return all;
    }

    private static Set<String> words(String words) {
        return Set.of(List.of(words.split(" ")).stream().distinct().toArray(String[]::new));
    }

    static Tongue of(String text) {
        int chinese = 0;
        int kana = 0;
        int latin = 0;
        int limit = Math.min(text.length(), Tokenizer.LONGEST);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            chinese += Scripts.isChinese(c) ? 1 : 0;
            kana += Scripts.isKana(c) ? 1 : 0;
            latin += c < 0x250 && Character.isLetter(c) ? 1 : 0;
        }
        if (kana > 0 && kana * 2 >= chinese && (chinese == 0 || spoken(text))) {
            return Tongue.JA;
        }
        if (chinese > 0 && (quoted(text) ? chinese * 2 > latin : chinese * 6 > latin)) {
            return Tongue.ZH;
        }
        return latin == 0 ? Tongue.OTHER : latin(text);
    }

    /// Whether kana stand outside of quotes too.
    private static boolean spoken(String text) {
        return Tokenizer.read(text, Set.of()).stream().filter(token -> !token.is(Token.Kind.QUOTE))
                .anyMatch(token -> Scripts.isKana(token.word().codePointAt(0)));
    }

    /// Chinese that only stands in quotes says little about who speaks.
    private static boolean quoted(String text) {
        return Tokenizer.read(text, Set.of()).stream().filter(token -> !token.is(Token.Kind.QUOTE))
                .noneMatch(token -> Scripts.isChinese(token.word().codePointAt(0)));
    }

    private static Tongue latin(String text) {
        Map<Tongue, Integer> hits = new EnumMap<>(Tongue.class);
        int words = 0;
        for (Token token : Tokenizer.read(text, Set.of())) {
            if (token.is(Token.Kind.WORD)) {
                words++;
                SMALL.forEach((tongue, small) -> hits.merge(tongue, small.contains(token.word()) ? 1 : 0, Integer::sum));
                TELLING.forEach((tongue, telling) -> hits.merge(tongue, telling.contains(token.word()) ? TELLS : 0, Integer::sum));
            }
        }
        Tongue best = Tongue.EN;
        for (Map.Entry<Tongue, Integer> entry : hits.entrySet()) {
            boolean more = entry.getValue() > hits.getOrDefault(best, 0);
            boolean enough = entry.getValue() >= 2 || entry.getValue() == words;
            if (more && enough && entry.getValue() * 3 >= words) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
