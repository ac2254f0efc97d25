package jp.telework.promotion.network.question.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.desk.usecase.CaseCommand;
import jp.telework.promotion.network.question.domain.Asker;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.NetworkQuestions;
import jp.telework.promotion.network.question.domain.QuestionAction;
import jp.telework.promotion.network.question.domain.QuestionPolicy;
import jp.telework.promotion.network.question.domain.QuestionSide;
import jp.telework.promotion.network.question.domain.Rating;
import jp.telework.promotion.network.routing.domain.RoutedAsk;

/** What the two firms of a question do: they ask, answer, decline, rate, agree and withdraw. */
@ApplicationScoped
public class KeepQuestions {

    private final NetworkQuestions questions;
    private final QuestionDesk desk;
    private final Clock clock;
    private final Ids ids;

    KeepQuestions(NetworkQuestions questions, QuestionDesk desk, Clock clock, Ids ids) {
        this.questions = questions;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
    }

    /** 質問: it waits for a member. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkQuestion ask(RoutedAsk ask, String text, Asker asker) {
        return desk.make(
                null,
                "ASK",
                "asked",
                checks -> new NetworkQuestion(ids.next(), ask, text, asker, clock.instant()),
                questions::add);
    }

    /**
     * 回答.
     *
     * @throws Refusal NOT_THE_MEMBER
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkQuestion answer(Caller caller, UUID id, IfMatch ifMatch, String text) {
        return run(
                caller,
                id,
                ifMatch,
                QuestionAction.ANSWER,
                "answered",
                (question, checks, now) -> () -> question.answer(text, now));
    }

    /**
     * 辞退.
     *
     * @throws Refusal NOT_THE_MEMBER
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkQuestion decline(Caller caller, UUID id, IfMatch ifMatch) {
        return run(
                caller,
                id,
                ifMatch,
                QuestionAction.DECLINE,
                "declined",
                (question, checks, now) -> () -> question.decline(now));
    }

    /**
     * 評価.
     *
     * @throws Refusal ALREADY_RATED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkQuestion rate(Caller caller, UUID id, IfMatch ifMatch, Rating rating) {
        return run(
                caller,
                id,
                ifMatch,
                QuestionAction.RATE,
                "rated",
                (question, checks, now) -> () -> question.rate(side(caller, question), rating, now));
    }

    /**
     * 公開への同意.
     *
     * @throws Refusal NOTHING_PROPOSED or ALREADY_CONSENTED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkQuestion consent(Caller caller, UUID id, IfMatch ifMatch) {
        return run(
                caller,
                id,
                ifMatch,
                QuestionAction.CONSENT,
                "consented",
                (question, checks, now) -> () -> question.consent(side(caller, question), now));
    }

    /**
     * 取下げ.
     *
     * @throws Refusal NOT_THE_ASKER
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public NetworkQuestion withdraw(Caller caller, UUID id, IfMatch ifMatch) {
        return run(
                caller,
                id,
                ifMatch,
                QuestionAction.WITHDRAW,
                "withdrawn",
                (question, checks, now) -> () -> question.withdraw(now));
    }

    private NetworkQuestion run(
            Caller caller,
            UUID id,
            IfMatch ifMatch,
            QuestionAction action,
            String verb,
            CaseDesk.Work<NetworkQuestion> work) {
        return desk.run(caller, id, ifMatch, new CaseCommand<>(action, verb, (question, checks, now) -> {
            QuestionPolicy.may(action, question, FindQuestions.side(caller, question), checks);
            return work.judge(question, checks, now);
        }));
    }

    private static QuestionSide side(Caller caller, NetworkQuestion question) {
        return caller.requireOrganisation().equals(question.organisation()) ? QuestionSide.ASKER : QuestionSide.MEMBER;
    }
}
