package jp.telework.furusato.round.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.FiscalYear;
import org.junit.jupiter.api.Test;

/** What the clock makes of a round's stored state. */
class SelectionRoundTest {

    private static final Instant OPENS = Instant.parse("2018-10-09T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2018-10-31T08:00:00Z");

    private static RoundDraft draft(Instant closes, int places) {
        return new RoundDraft(
                "平成30年度まちごとテレワーク調査事業",
                new FiscalYear(2018),
                OPENS,
                closes,
                new RoundRules(
                        places,
                        List.of(ApplicantKind.MUNICIPALITY),
                        List.of(),
                        1,
                        List.of(new Criterion("COMMITMENT", "導入意欲", 100, 5)),
                        3,
                        0,
                        14,
                        BalanceRule.NONE,
                        List.of()));
    }

    private static Hand hand(String name) {
        return new Hand(name, "person-of-" + name);
    }

    /** A later version does not take the drafter of an earlier one out. */
    @Test
    void whoDraftedAnyVersionIsAPreparer() {
        SelectionRound round = round();
        round.change(draft(CLOSES, 12), hand("other"));
        assertThat(new Hand("second-account", "person-of-drafter").isAmong(round.preparers()))
                .isTrue();
        assertThat(hand("other").isAmong(round.preparers())).isTrue();
        assertThat(hand("approver").isAmong(round.preparers())).isFalse();
    }

    private static SelectionRound round() {
        return new SelectionRound(new UUID(0, 1), draft(CLOSES, 10), hand("drafter"), OPENS.minusSeconds(10));
    }

    private static SelectionRound published() {
        SelectionRound round = round();
        round.publish(1, hand("publisher"), OPENS.minusSeconds(5));
        return round;
    }

    @Test
    void opensAndClosesByTheClockBothEndsIncluded() {
        assertThat(round().phase(OPENS)).isEqualTo(RoundPhase.DRAFT);
        SelectionRound round = published();
        assertThat(round.phase(OPENS.minusNanos(1))).isEqualTo(RoundPhase.PUBLISHED);
        assertThat(round.phase(OPENS)).isEqualTo(RoundPhase.OPEN);
        assertThat(round.phase(CLOSES)).isEqualTo(RoundPhase.OPEN);
        assertThat(round.phase(CLOSES.plusNanos(1))).isEqualTo(RoundPhase.CLOSED);
        assertThat(round.terms().isOpenAt(CLOSES)).isTrue();
        assertThat(round.terms().isOpenAt(CLOSES.plusNanos(1))).isFalse();
    }

    @Test
    void thePublicDoesNotLearnThatTownsAreSelected() {
        SelectionRound round = published();
        round.beginEvaluation(hand("evaluator"), CLOSES.plusSeconds(1));
        round.select();
        Instant later = CLOSES.plusSeconds(2);
        assertThat(round.phase(later)).isEqualTo(RoundPhase.SELECTED);
        assertThat(round.publicPhase(later)).isEqualTo(RoundPhase.EVALUATING);
        round.publishResults(later);
        assertThat(round.publicPhase(later)).isEqualTo(RoundPhase.RESULTS_PUBLISHED);
        assertThat(round.preparers()).contains(hand("drafter"), hand("publisher"), hand("evaluator"));
    }

    @Test
    void nothingComesInOnceTheEvaluationBegan() {
        SelectionRound round = published();
        assertThatThrownBy(() -> round.beginEvaluation(hand("evaluator"), CLOSES))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.code())
                        .isEqualTo(ProgrammeError.ROUND_STILL_OPEN));
        assertThat(round.terms().accepting()).isTrue();
        round.beginEvaluation(hand("evaluator"), CLOSES.plusNanos(1));
        assertThat(round.terms().accepting()).isFalse();
    }

    @Test
    void itsRulesHaveAVersionAndStandOncePublished() {
        SelectionRound round = round();
        round.change(draft(CLOSES, 10), hand("other"));
        assertThat(round.rulesVersion()).isEqualTo(1);
        round.change(draft(CLOSES, 12), hand("other"));
        assertThat(round.rulesVersion()).isEqualTo(2);
        round.publish(2, hand("publisher"), OPENS);
        assertThat(round.terms().rulesLabel()).isEqualTo("H30-MT2/2");
        assertThatThrownBy(() -> round.change(draft(CLOSES, 11), hand("other")))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(CommonError.ILLEGAL_TRANSITION));
        assertThat(round.rules().places()).isEqualTo(12);
    }

    /** The stored state is the same before, in and after the period; the refusal names what people see. */
    @Test
    void aRefusalNamesTheStateByTheClockAndTheFirstStep() {
        SelectionRound round = round();
        round.publish(1, hand("publisher"), OPENS);
        assertThat(refusal(round, OPENS)).isEqualTo("現在の状態「募集中」では操作「選定の決裁」はできません。先に「評価の開始」（evaluation）が必要です。");
        assertThat(refusal(round, CLOSES.plusNanos(1))).startsWith("現在の状態「募集終了」では");
        assertThat(refusal(round, OPENS.minusSeconds(1))).startsWith("現在の状態「公表済み」では");
    }

    private static String refusal(SelectionRound round, Instant now) {
        return Message.of(CommonError.ILLEGAL_TRANSITION, round.whyNot(RoundAction.SELECT, now))
                .in(Language.JA);
    }

    /** By the calendar of Japan, where April begins nine hours earlier than in UTC. */
    @Test
    void endsInItsFiscalYear() {
        Instant lastMoment = Instant.parse("2019-03-31T14:59:59Z");
        assertThat(new SelectionRound(new UUID(0, 2), draft(lastMoment, 1), hand("drafter"), OPENS).closesAt())
                .isEqualTo(lastMoment);
        assertThatThrownBy(() -> new SelectionRound(
                        new UUID(0, 3), draft(Instant.parse("2019-03-31T15:00:00Z"), 1), hand("drafter"), OPENS))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.code())
                        .isEqualTo(ProgrammeError.OUTSIDE_FISCAL_YEAR));
    }
}
