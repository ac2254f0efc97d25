package jp.telework.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import jp.telework.kernel.text.Language;
import jp.telework.subsidy.application.domain.rule.TraceText;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasASentenceForEveryErrorAndTraceAndNoOther(Language language) {
        Set<String> errors = new TreeSet<>();
        for (SubsidyError code : SubsidyError.values()) {
            errors.add(code.name());
            errors.add(code.name() + ".title");
        }
        Set<String> traces = new TreeSet<>();
        for (TraceText text : TraceText.values()) {
            traces.add(text.name());
        }
        assertThat(keys("jp.telework.subsidy.errors", language)).isEqualTo(errors);
        assertThat(keys("jp.telework.subsidy.trace", language)).isEqualTo(traces);
    }

    private static Set<String> keys(String catalogue, Language language) {
        return new TreeSet<>(
                ResourceBundle.getBundle(catalogue, language.locale()).keySet());
    }
}
