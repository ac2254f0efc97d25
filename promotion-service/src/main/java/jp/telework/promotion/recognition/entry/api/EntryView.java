package jp.telework.promotion.recognition.entry.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.recognition.criteria.api.AssessmentView;
import jp.telework.promotion.recognition.criteria.domain.Criteria;
import jp.telework.promotion.recognition.criteria.domain.Figures;
import jp.telework.promotion.recognition.entry.domain.ApplicantKind;
import jp.telework.promotion.recognition.entry.domain.Contact;
import jp.telework.promotion.recognition.entry.domain.EntryStatus;
import jp.telework.promotion.recognition.entry.domain.LogoLicence;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.entry.domain.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as its organisation and the ministry read it. */
@Schema(name = "RecognitionEntry", description = "認定の申請。 An application for recognition.")
public record EntryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) CorporateNumber organisation,
        @Schema(required = true) EntryStatus status,
        @Schema(required = true) String organisationName,
        @Schema(required = true) ApplicantKind kind,
        @Schema(required = true) Industry industry,
        @Schema(required = true) String prefecture,
        @Schema(required = true) Figures figures,
        @Schema(required = true) String managementResults,
        @Schema(required = true) String useOfIct,
        @Nullable String regionalEffort,
        @Nullable LocalDate lastViolationOn,
        @Schema(required = true) boolean pledged,

        @Schema(required = true, description = "総務大臣賞を希望する / asks for the prize")
        boolean prizeWanted,

        @Schema(description = "担当者。期間を過ぎると消去し、評価者には示さない。 Erased after its time, and not shown to reviewers.") @Nullable
        Contact contact,

        @Schema(required = true, description = "公募の基準による判定 / judged by the round's criteria")
        AssessmentView assessment,

        @Schema(description = "受付。提出するまでない。 The receipt, from the submission on.") @Nullable
        ReceiptView receipt,

        @Schema(description = "決定。申請者には結果の公表まで示さない。 Hidden from the applicant until the publication.") @Nullable
        DecisionView decision,

        @Schema(description = "ロゴの使用許諾 / licence of the logo") @Nullable
        LogoLicence logo,

        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) ExternalReferences externalReferences) {

    /** 受付. */
    @Schema(
            name = "RecognitionReceipt",
            description = "受付番号と、提出した内容の要約値。 Receipt number and digest of what was stated.")
    public record ReceiptView(
            @Schema(required = true, examples = "R08-SK-000001")
            String number,

            @Schema(required = true) Instant submittedAt,
            @Schema(required = true) String contentSha256) {

        static @Nullable ReceiptView of(RecognitionEntry entry) {
            return entry.receiptNumber() == null || entry.submittedAt() == null || entry.contentSha256() == null
                    ? null
                    : new ReceiptView(entry.receiptNumber(), entry.submittedAt(), entry.contentSha256());
        }
    }

    /** @param contact whether the reader may know whom to reach */
    static EntryView of(
            RecognitionEntry entry, Criteria criteria, boolean ministry, boolean contact, Language language) {
        Statement statement = entry.statement();
        return new EntryView(
                entry.id(),
                entry.roundId(),
                entry.organisation(),
                entry.status(ministry),
                statement.organisationName(),
                statement.kind(),
                statement.industry(),
                statement.prefecture(),
                statement.figures(),
                statement.managementResults(),
                statement.useOfIct(),
                statement.regionalEffort(),
                statement.lastViolationOn(),
                statement.pledged(),
                statement.asksForPrize(),
                contact ? entry.contact() : null,
                AssessmentView.of(criteria.assess(statement.figures()), language),
                ReceiptView.of(entry),
                DecisionView.of(entry, ministry),
                entry.logo(),
                entry.updatedAt(),
                entry.externalReferences());
    }
}
