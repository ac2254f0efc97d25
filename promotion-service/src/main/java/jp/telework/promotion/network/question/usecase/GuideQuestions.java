package jp.telework.promotion.network.question.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.desk.usecase.CaseCommand;
import jp.telework.promotion.network.domain.NetworkError;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.Proposal;
import jp.telework.promotion.network.question.domain.PublishedAnswer;
import jp.telework.promotion.network.question.domain.PublishedAnswers;
import jp.telework.promotion.network.question.domain.QuestionAction;
import jp.telework.promotion.network.question.domain.QuestionPolicy;
import jp.telework.promotion.network.routing.domain.Routing;
import org.jspecify.annotations.Nullable;

/** What the secretariat does with questions: it routes them, and publishes what both firms agreed to. */
@ApplicationScoped
public class GuideQuestions {

    private final PublishedAnswers answers;
    private final ChooseMember choose;
    private final QuestionDesk desk;

    GuideQuestions(PublishedAnswers answers, ChooseMember choose, QuestionDesk desk) {
        this.answers = answers;
        this.choose = choose;
        this.desk = desk;
    }

    /**
     * 割当て.
     *
     * @param named the member that answers; null for the one that the rule chooses
     * @throws Refusal NO_MEMBER_FITS, or MEMBER_UNFIT with what speaks against the named one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkQuestion route(Caller caller, UUID id, IfMatch ifMatch, @Nullable UUID named) {
        return desk.run(
                caller, id, ifMatch, new CaseCommand<>(QuestionAction.ROUTE, "routed", (question, checks, now) -> {
                    Routing routing =
                            choose.inTurn(question, named).orElseThrow(() -> Refusal.of(NetworkError.QUESTION_ERASED));
                    QuestionPolicy.mayRoute(routing, named, checks);
                    return () -> choose.assign(question, routing, now);
                }));
    }

    /** 公開文案: a text without names. Consents to an earlier text do not count for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkQuestion propose(Caller caller, UUID id, IfMatch ifMatch, Proposal text) {
        return desk.run(
                caller,
                id,
                ifMatch,
                new CaseCommand<>(QuestionAction.PROPOSE, "publication-drafted", (question, checks, now) -> {
                    QuestionPolicy.may(QuestionAction.PROPOSE, question, null, checks);
                    return () -> question.propose(text, now);
                }));
    }

    /**
     * 公開.
     *
     * @throws Refusal NOTHING_PROPOSED or CONSENT_MISSING
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkQuestion publish(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.run(
                caller, id, ifMatch, new CaseCommand<>(QuestionAction.PUBLISH, "published", (question, checks, now) -> {
                    QuestionPolicy.may(QuestionAction.PUBLISH, question, null, checks);
                    return () -> {
                        question.publish(now);
                        answers.publish(new PublishedAnswer(
                                question, Objects.requireNonNull(question.proposal()), Japan.date(now)));
                    };
                }));
    }

    /** 公開の取消し. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkQuestion retract(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.run(
                caller,
                id,
                ifMatch,
                new CaseCommand<>(QuestionAction.RETRACT, "retracted", (question, checks, now) -> () -> {
                    question.retract(now);
                    answers.retract(id);
                }));
    }
}
