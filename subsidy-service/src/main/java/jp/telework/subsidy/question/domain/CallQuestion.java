package jp.telework.subsidy.question.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.SearchText;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** 質問: what an organisation asks about a call. The public never reads this row; a published answer is another one. */
@Entity
@Table(name = "call_question")
public class CallQuestion {

    /** An organisation asks at most so many questions about a call. */
    public static final int MOST = 20;

    private static final Pattern TOWN = Pattern.compile("(?:北海道|東京都|京都府|大阪府|\\p{IsHan}{2,3}県)(?<town>.*[市区町村])");

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private CorporateNumber organisation;
    private String organisationName;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    private String text;
    private Instant askedAt;

    @Column(name = "draft_question")
    private @Nullable String draftQuestion;

    @Column(name = "draft_answer")
    private @Nullable String draftAnswer;

    /** The number of the published answer, its own or that of the same question. */
    private @Nullable Integer publishedNumber;

    private @Nullable String refusalReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CallQuestion() {}

    public CallQuestion(
            UUID id, UUID callId, CorporateNumber organisation, String organisationName, String text, Instant now) {
        this.id = id;
        this.callId = callId;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.status = QuestionStatus.RECEIVED;
        this.text = text;
        this.askedAt = now;
    }

    /**
     * 回答案: keeps what the public is to read.
     *
     * @throws Refusal NAMES_THE_ASKER with the pointers of the texts that hold the organisation's name or number
     */
    public void answer(AnswerDraft draft) {
        status = after(QuestionAction.ANSWER);
        List<Violation> found = new ArrayList<>();
        refuseNames("/question", draft.question(), found);
        refuseNames("/answer", draft.answer(), found);
        if (!found.isEmpty()) {
            throw Refusal.of(found);
        }
        draftQuestion = draft.question();
        draftAnswer = draft.answer();
    }

    private void refuseNames(String pointer, String published, List<Violation> found) {
        String text = SearchText.of(published);
        if (names().map(SearchText::of).anyMatch(text::contains)) {
            found.add(Violation.of(pointer, QuestionError.NAMES_THE_ASKER));
        }
    }

    /** By which the asker is known: a town is also known without its prefecture. */
    private Stream<String> names() {
        Matcher town = TOWN.matcher(organisationName);
        return Stream.concat(
                Stream.of(organisationName, organisation.value()),
                town.matches() ? Stream.of(town.group("town")) : Stream.empty());
    }

    /**
     * 公表.
     *
     * @param number of the published answer within the call
     */
    public PublishedAnswer publish(int number, Instant now) {
        status = after(QuestionAction.PUBLISH);
        publishedNumber = number;
        AnswerDraft draft = draft().orElseThrow();
        return new PublishedAnswer(callId, number, draft.question(), draft.answer(), now);
    }

    /**
     * 回答しない.
     *
     * @param reason which the asker reads
     */
    public void refuse(String reason) {
        status = after(QuestionAction.REFUSE);
        refusalReason = reason;
    }

    /**
     * 同じ質問: leads the asker to a published answer.
     *
     * @param number of that answer
     */
    public void merge(int number) {
        status = after(QuestionAction.MERGE);
        publishedNumber = number;
    }

    /**
     * Checks that the state allows an action.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(QuestionAction action) {
        after(action);
    }

    private QuestionStatus after(QuestionAction action) {
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status.whyNot(action))
                .with("allowed", status.allowed()));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID callId() {
        return callId;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public String organisationName() {
        return organisationName;
    }

    public QuestionStatus status() {
        return status;
    }

    public String text() {
        return text;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** What the public is to read, or reads; the ministry's own until it is published. */
    public Optional<AnswerDraft> draft() {
        return draftQuestion == null || draftAnswer == null
                ? Optional.empty()
                : Optional.of(new AnswerDraft(draftQuestion, draftAnswer));
    }

    public Optional<Integer> publishedNumber() {
        return Optional.ofNullable(publishedNumber);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }
}
