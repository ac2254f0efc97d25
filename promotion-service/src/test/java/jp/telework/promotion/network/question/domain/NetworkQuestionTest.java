package jp.telework.promotion.network.question.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.network.member.domain.MemberContent;
import jp.telework.promotion.network.member.domain.NetworkMember;
import jp.telework.promotion.network.routing.domain.RoutedAsk;
import jp.telework.promotion.network.routing.domain.Routing;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each state allows, which side does it, and what a new text does to consents. */
class NetworkQuestionTest {

    private static final Instant NOW = Instant.parse("2026-07-01T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final CorporateNumber ASKER = new CorporateNumber("8000020304018");
    private static final CorporateNumber FIRM = new CorporateNumber("5000020402303");

    @ParameterizedTest
    @CsvSource({
        "WAITING,ROUTE WITHDRAW",
        "ASSIGNED,ANSWER DECLINE WITHDRAW",
        "ANSWERED,RATE PROPOSE CONSENT PUBLISH",
        "PUBLISHED,RATE RETRACT",
        "WITHDRAWN,"
    })
    void eachStateAllowsTheseAndNoOther(QuestionStatus status, @Nullable String actions) {
        Set<String> allowed = Arrays.stream(QuestionAction.values())
                .filter(action -> status.next(action).isPresent())
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertThat(allowed).isEqualTo(actions == null ? Set.of() : Set.of(actions.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWER,ASKER,NOT_THE_MEMBER",
        "ANSWER,MEMBER,",
        "ANSWER,,NOT_THE_MEMBER",
        "DECLINE,ASKER,NOT_THE_MEMBER",
        "DECLINE,MEMBER,",
        "WITHDRAW,ASKER,",
        "WITHDRAW,MEMBER,NOT_THE_ASKER",
        "CONSENT,ASKER,NOTHING_PROPOSED",
        "PUBLISH,,NOTHING_PROPOSED",
        "RATE,MEMBER,",
        "PROPOSE,,"
    })
    void eachSideDoesItsPart(QuestionAction action, @Nullable QuestionSide side, @Nullable String refused) {
        assertThat(codes(action, assigned(), side)).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    void aNewTextLosesTheConsents() {
        NetworkQuestion question = assigned();
        question.answer("回答", NOW);
        question.propose(Proposal.of("a", "b", "c"), NOW);
        question.consent(QuestionSide.ASKER, NOW);
        assertThat(codes(QuestionAction.CONSENT, question, QuestionSide.ASKER)).containsExactly("ALREADY_CONSENTED");
        assertThat(codes(QuestionAction.PUBLISH, question, null)).containsExactly("CONSENT_MISSING");
        question.consent(QuestionSide.MEMBER, NOW);
        assertThat(codes(QuestionAction.PUBLISH, question, null)).isEmpty();
        question.propose(Proposal.of("a", "b", "d"), NOW);
        assertThat(codes(QuestionAction.PUBLISH, question, null)).containsExactly("CONSENT_MISSING");
    }

    @Test
    void whoDeclinedNoLongerHasIt() {
        NetworkQuestion question = assigned();
        assertThat(question.isAnsweredBy(FIRM)).isTrue();
        question.decline(NOW);
        assertThat(question.isAnsweredBy(FIRM)).isFalse();
        assertThat(question.rounds().latest().outcome()).isEqualTo(RoundOutcome.DECLINED);
        assertThat(question.rounds().had(new UUID(0, 2))).isTrue();
    }

    @Test
    void theErasureLeavesWhatIsCounted() {
        NetworkQuestion question = assigned();
        question.answer("回答", NOW);
        question.rate(QuestionSide.ASKER, new Rating(4, "山田様の説明"), NOW);
        question.erase(NOW);
        assertThat(question.asker()).isNull();
        assertThat(question.ask()).isEmpty();
        assertThat(question.ratings().of(QuestionSide.ASKER)).isEqualTo(new Rating(4, null));
        assertThat(codes(QuestionAction.PROPOSE, question, null)).containsExactly("QUESTION_ERASED");
    }

    private static List<String> codes(QuestionAction action, NetworkQuestion question, @Nullable QuestionSide side) {
        Checks checks = new Checks();
        QuestionPolicy.may(action, question, side, checks);
        return checks.violations().stream()
                .map(Violation::code)
                .map(code -> code.name())
                .toList();
    }

    private static NetworkQuestion assigned() {
        NetworkQuestion question = new NetworkQuestion(
                new UUID(0, 1),
                new RoutedAsk(ASKER, AdviceTopic.OTHER, Industry.FISHERIES, SizeClass.UP_TO_20, List.of(), false),
                "質問",
                new Asker("白浜 花子", "hanako@example.jp"),
                NOW);
        NetworkMember member = new NetworkMember(
                new UUID(0, 2),
                FIRM,
                new MemberContent(
                        "株式会社",
                        List.of(AdviceTopic.OTHER),
                        Industry.CONSTRUCTION,
                        SizeClass.UP_TO_20,
                        1,
                        List.of(),
                        false),
                NOW);
        question.assign(member, new Routing(List.of()), TODAY, TODAY.plusDays(14), NOW);
        return question;
    }
}
