package jp.telework.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.ScanResult;
import jp.telework.kernel.message.ConversationState;
import jp.telework.kernel.message.MessageSide;
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
                        EvaluationStatus.values(),
                        ScanResult.values(),
                        ActiveContent.values(),
                        ReferenceSide.values(),
                        MessageSide.values(),
                        ConversationState.values())
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

    @Test
    void adviceFollowsTheSentence() {
        Message refused = Message.of(
                CommonError.ILLEGAL_TRANSITION,
                EvaluationStatus.ASSIGNED,
                EvaluationStatus.SUBMITTED,
                Advice.first(EvaluationStatus.DRAFT, "evaluation"));
        assertThat(refused.in(Language.JA)).isEqualTo("現在の状態「割当済み」では操作「提出済み」はできません。先に「下書き」（evaluation）が必要です。");
        assertThat(refused.in(Language.EN))
                .isEqualTo("In the present state \"assigned\" the action \"submitted\" is not possible."
                        + " First, \"draft\" (evaluation) is needed.");
    }

    @Test
    void aRangeWithinADayNamesTheDayOnce() {
        Instant noon = Instant.parse("2026-04-01T03:00:00Z");
        Message oneDay = Message.of(CommonError.INVALID_PARAMETER, new Span(noon, noon.plusSeconds(7200)));
        Message twoDays = Message.of(CommonError.INVALID_PARAMETER, new Span(noon, noon.plusSeconds(86_400)));
        assertThat(oneDay.in(Language.JA)).contains("「令和8年4月1日 12:00から14:00まで」");
        assertThat(oneDay.in(Language.EN)).contains("\"2026-04-01 12:00 to 14:00 JST\"");
        assertThat(twoDays.in(Language.JA)).contains("「令和8年4月1日 12:00から令和8年4月2日 12:00まで」");
    }

    @Test
    void quotationMarksAlternate() {
        Message refused = Message.of(CommonError.DUPLICATE_ENTRY, "「働く、が『変わる』」テレワーク𠮟");
        assertThat(refused.in(Language.JA)).isEqualTo("「『働く、が「変わる」』テレワーク𠮟」が2回あります。");
        assertThat(Message.of(CommonError.DUPLICATE_ENTRY, "『甲』").in(Language.JA))
                .isEqualTo("「『甲』」が2回あります。");
    }
}
