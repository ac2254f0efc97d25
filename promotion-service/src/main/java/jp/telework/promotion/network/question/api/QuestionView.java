package jp.telework.promotion.network.question.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.Wareki;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.network.question.domain.Asker;
import jp.telework.promotion.network.question.domain.MemberAnswer;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.Proposal;
import jp.telework.promotion.network.question.domain.QuestionContent;
import jp.telework.promotion.network.question.domain.QuestionSide;
import jp.telework.promotion.network.question.domain.QuestionStatus;
import jp.telework.promotion.network.question.domain.Rating;
import jp.telework.promotion.network.question.domain.Round;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question as one side of it reads it. */
@Schema(name = "NetworkQuestion")
public record QuestionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) QuestionStatus status,

        @Schema(description = "読んでいる企業の立場。事務局と監査にはない。 The side of the firm that reads it; absent for the office.")
        @Nullable
        QuestionSide side,

        @Schema(required = true) AdviceTopic topic,
        @Schema(required = true) Industry industry,
        @Schema(required = true) SizeClass sizeClass,

        @Schema(description = "消去の後はない / absent once it is erased") @Nullable
        String text,

        @Schema(description = "質問者。回答企業には示さない。 Who asks; no member reads it.") @Nullable
        AskerView asker,

        @Schema(description = "回答企業の名称 / name of the member that has it") @Nullable
        String member,

        @Schema(description = "回答の期限 / last day for the answer") @Nullable
        LocalDate dueOn,

        @Nullable String dueOnWareki,

        @Schema(description = "督促した日 / when the member was reminded") @Nullable
        LocalDate remindedOn,

        @Nullable String answer,
        @Nullable Instant answeredAt,

        @Schema(description = "質問者の評価。質問者と事務局だけが読む。 The asker's rating, for the asker and the office.") @Nullable
        RatingView askerRating,

        @Schema(description = "回答企業の評価。回答企業と事務局だけが読む。 The member's rating, for the member and the office.") @Nullable
        RatingView memberRating,

        @Schema(description = "公開文案 / the text that is to be published") @Nullable
        ProposalView proposal,

        @Schema(required = true) Instant askedAt,
        @Schema(required = true) Instant updatedAt) {

    /** 質問者. */
    @Schema(name = "NetworkAsker")
    public record AskerView(
            @Schema(required = true) CorporateNumber organisation,
            @Schema(required = true) String name,
            @Schema(required = true) String email,
            @Schema(required = true) List<CorporateNumber> affiliates,
            @Schema(required = true) boolean avoidsCompetitors) {

        static @Nullable AskerView of(NetworkQuestion question) {
            Asker person = question.asker();
            QuestionContent content = question.content();
            return person == null || content == null
                    ? null
                    : new AskerView(
                            question.organisation(),
                            person.name(),
                            person.email(),
                            content.affiliates(),
                            content.avoidsCompetitors());
        }
    }

    /** 評価. */
    @Schema(name = "NetworkRating")
    public record RatingView(
            @Schema(required = true) int points, @Nullable String comment) {

        static @Nullable RatingView of(@Nullable Rating rating) {
            return rating == null ? null : new RatingView(rating.points(), rating.comment());
        }
    }

    /** 公開文案. */
    @Schema(name = "NetworkProposal")
    public record ProposalView(
            @Schema(required = true) String title,
            @Schema(required = true) String question,
            @Schema(required = true) String answer,

            @Schema(required = true, description = "質問者の同意 / the asker agreed")
            boolean askerAgreed,

            @Schema(required = true, description = "回答企業の同意 / the member agreed")
            boolean memberAgreed) {

        static @Nullable ProposalView of(@Nullable Proposal text) {
            return text == null
                    ? null
                    : new ProposalView(text.title(), text.question(), text.answer(), text.asker(), text.member());
        }
    }

    /**
     * A question as one side reads it.
     *
     * @param side null for the secretariat and auditors
     */
    static QuestionView of(NetworkQuestion question, @Nullable QuestionSide side) {
        QuestionContent content = question.content();
        MemberAnswer answer = question.answer();
        boolean held = !question.rounds().all().isEmpty() && question.status() != QuestionStatus.WAITING;
        Round round = held ? question.rounds().latest() : null;
        LocalDate due = question.status() == QuestionStatus.ASSIGNED ? question.dueOn() : null;
        return new QuestionView(
                question.id(),
                question.status(),
                side,
                question.topic(),
                question.industry(),
                question.sizeClass(),
                content == null ? null : content.text(),
                side == QuestionSide.MEMBER ? null : AskerView.of(question),
                round == null ? null : round.member(),
                due,
                due == null ? null : Wareki.format(due),
                due == null ? null : question.remindedOn(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.answeredAt(),
                side == QuestionSide.MEMBER
                        ? null
                        : RatingView.of(question.ratings().asker()),
                side == QuestionSide.ASKER
                        ? null
                        : RatingView.of(question.ratings().member()),
                ProposalView.of(question.proposal()),
                question.askedAt(),
                question.updatedAt());
    }
}
