package jp.telework.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.ScanResult;
import jp.telework.kernel.reference.ReferenceSide;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.scoring.EvaluationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTermOfTheKernelHasItsNameAndNothingElseHas(Language language) {
        Set<String> names = Stream.<Term[]>of(
                        EvaluationStatus.values(), ScanResult.values(), ActiveContent.values(), ReferenceSide.values())
                .flatMap(Arrays::stream)
                .map(term -> term.key().name())
                .collect(Collectors.toCollection(TreeSet::new));
        ResourceBundle catalogue =
                ResourceBundle.getBundle(EvaluationStatus.DRAFT.key().catalogue(), language.locale());
        assertThat(new TreeSet<>(catalogue.keySet())).isEqualTo(names);
    }

    @Test
    void aSentenceWritesATermInTheReadersLanguage() {
        Message refused =
                Message.of(CommonError.ILLEGAL_TRANSITION, EvaluationStatus.SUBMITTED, EvaluationStatus.DRAFT);
        assertThat(refused.in(Language.JA)).isEqualTo("現在の状態「提出済み」では操作「下書き」はできません。");
        assertThat(refused.in(Language.EN))
                .isEqualTo("In the present state \"submitted\" the action \"draft\" is not possible.");
    }

    @Test
    void whatAPersonTypedIsNoPlaceForOtherArguments() {
        Message refused = Message.of(CommonError.ILLEGAL_TRANSITION, "{1}$1\\", "B");
        assertThat(refused.in(Language.EN))
                .isEqualTo("In the present state \"{1}$1\\\" the action \"B\" is not possible.");
    }
}
