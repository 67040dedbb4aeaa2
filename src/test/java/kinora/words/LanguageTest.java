package kinora.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "ZH", "zh-CN", "zh_CN.UTF-8", "zh.UTF-8", "zh@pinyin", " zh-Hans "})
    void tagsOfChineseMeanChinese(String tag) {
        assertThat(Language.of(tag)).contains(Language.CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en_GB", "en-US", "EN_us.utf8"})
    void tagsOfEnglishMeanEnglish(String tag) {
        assertThat(Language.of(tag)).contains(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "fr", "zhx", "english", "C", "POSIX", "x-zh"})
    void otherTagsMeanNoLanguage(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }

    @Test
    void ourOwnVariableComesBeforeTheLocaleAndTheLocaleInTheOrderOfPosix() {
        assertThat(Language.of(Map.of())).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8", "LC_MESSAGES", "en_GB"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Map.of("LC_MESSAGES", "en_GB", "LC_ALL", "zh_CN"))).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Map.of("LC_ALL", "zh_CN", "KINORA_LANG", "en"))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void anEmptyVariableSaysNothingAndAnUnknownLanguageMeansEnglish() {
        assertThat(Language.of(Map.of("KINORA_LANG", " ", "LANG", "zh_CN"))).isEqualTo(Language.CHINESE);
        assertThat(Language.of(Map.of("LC_ALL", "fr_FR", "LANG", "zh_CN"))).isEqualTo(Language.ENGLISH);
    }
}
