package jp.telework.promotion.network.question.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.desk.usecase.Office;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.NetworkQuestions;
import jp.telework.promotion.network.question.domain.PublishedAnswer;
import jp.telework.promotion.network.question.domain.PublishedAnswers;
import jp.telework.promotion.network.question.domain.QuestionAction;
import jp.telework.promotion.network.question.domain.QuestionPolicy;
import jp.telework.promotion.network.question.domain.QuestionSide;
import jp.telework.promotion.network.question.domain.QuestionStatus;
import jp.telework.promotion.network.routing.domain.Routing;
import jp.telework.promotion.organisation.domain.Industry;
import org.jspecify.annotations.Nullable;

/** Reads questions, what can be done with them, and the public answers. */
@ApplicationScoped
public class FindQuestions implements CaseActions {

    private final NetworkQuestions questions;
    private final PublishedAnswers answers;
    private final ChooseMember choose;

    FindQuestions(NetworkQuestions questions, PublishedAnswers answers, ChooseMember choose) {
        this.questions = questions;
        this.answers = answers;
        this.choose = choose;
    }

    /** The case in histories and actions. */
    public static CaseRef caseOf(UUID id) {
        return new CaseRef(QuestionDesk.KIND, id);
    }

    /** The firm that reads its own questions and those that it answers; null for the secretariat and auditors. */
    static @Nullable CorporateNumber reader(Caller caller) {
        return Office.includes(caller) ? null : caller.requireOrganisation();
    }

    /** On which side of a question the caller stands; null for the secretariat and auditors. */
    public static @Nullable QuestionSide side(Caller caller, NetworkQuestion question) {
        CorporateNumber firm = reader(caller);
        if (firm == null) {
            return null;
        }
        return firm.equals(question.organisation()) ? QuestionSide.ASKER : QuestionSide.MEMBER;
    }

    /**
     * One question.
     *
     * @throws Refusal NOT_FOUND, also for a question that is not the caller's on either side
     */
    @Transactional
    public NetworkQuestion get(Caller caller, UUID id) {
        return questions.find(reader(caller), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /**
     * Questions, newest first.
     *
     * @param side which questions of a firm: those that it asked, which is the default, or those that it answers
     */
    @Transactional
    public Page<NetworkQuestion> list(
            Caller caller,
            @Nullable QuestionSide side,
            @Nullable QuestionStatus status,
            @Nullable AdviceTopic topic,
            PageRequest page) {
        CorporateNumber firm = reader(caller);
        boolean answers = side == QuestionSide.MEMBER;
        NetworkQuestions.Filter filter =
                new NetworkQuestions.Filter(answers ? null : firm, answers ? firm : null, status, topic);
        return Page.of(questions.list(filter, page.afterId(), page.rows()), page, question -> question.id()
                .toString());
    }

    /** How the choice would end now, for a question that waits; empty for others. */
    @Transactional
    public Optional<Routing> routing(Caller caller, UUID id) {
        NetworkQuestion question = get(caller, id);
        return question.status() == QuestionStatus.WAITING ? choose.look(question, null) : Optional.empty();
    }

    /** The public answers, newest first. */
    @Transactional
    public Page<PublishedAnswer> published(
            @Nullable AdviceTopic topic, @Nullable Industry industry, @Nullable String text, PageRequest page) {
        return Page.of(answers.list(topic, industry, text, page.afterId(), page.rows()), page, answer -> answer.id()
                .toString());
    }

    @Override
    public String kind() {
        return QuestionDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        NetworkQuestion question = get(caller, id);
        QuestionSide side = side(caller, question);
        return Arrays.stream(QuestionAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, question, side)))
                .toList();
    }

    private List<Violation> against(QuestionAction action, NetworkQuestion question, @Nullable QuestionSide side) {
        List<Violation> byState = Possibility.inState(question.status(), action, QuestionStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        if (action == QuestionAction.ROUTE) {
            // A firm's transaction does not see the load of others; only the secretariat routes.
            return side == null
                    ? choose.look(question, null)
                            .map(routing ->
                                    Possibility.judged(checks -> QuestionPolicy.mayRoute(routing, null, checks)))
                            .orElse(List.of())
                    : List.of();
        }
        return Possibility.judged(checks -> QuestionPolicy.may(action, question, side, checks));
    }
}
