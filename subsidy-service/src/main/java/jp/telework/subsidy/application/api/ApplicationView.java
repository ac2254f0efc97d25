package jp.telework.subsidy.application.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.document.api.DocumentView;
import jp.telework.casework.receipt.api.ReceiptView;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.application.domain.Submission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application: the fields of its body as they were accepted, and its state. */
@Schema(name = "Application", description = "応募。金額は円。 An application; amounts in yen.")
public record ApplicationView(
        UUID id,
        UUID callId,
        ApplicationStatus status,
        @Schema(description = "作成した団体の法人番号 / organisation") CorporateNumber organisation,
        String organisationName,
        @JsonUnwrapped Proposal proposal,
        List<DocumentView> documents,
        @Schema(examples = "R08-FT-000123") @Nullable String receiptNumber,

        @Schema(description = "提出の操作の応答だけに入る / only in the answer to a submission") @Nullable
        ReceiptView receipt,

        int submissions,
        @Nullable Instant submittedAt,

        @Schema(description = "差戻しの理由 / why it was returned") @Nullable
        String returnReason,

        @Schema(description = "補正の期限 / until when it can be resubmitted") @Nullable
        Instant correctionDueAt,

        @Schema(
                description = "不適格・不採択の理由。結果の公表後に申請者にも見える。"
                        + " Why it was found ineligible or not adopted; applicants see it once results are public.")
        List<Reason> decisionReasons,

        ExternalReferences externalReferences,
        Instant createdAt,
        Instant updatedAt) {

    /** The answer to a command of the applicant. While the applicant can edit the application, none of it is hidden. */
    static ApplicationView of(Application application) {
        return of(application, null, false);
    }

    /**
     * An application for a reader.
     *
     * @param ministry whether the reader knows results before they are published
     */
    static ApplicationView of(Application application, boolean ministry) {
        return of(application, null, ministry);
    }

    static ApplicationView of(Application application, @Nullable Submission submission, boolean ministry) {
        return new ApplicationView(
                application.id(),
                application.callId(),
                application.status(ministry),
                application.organisation(),
                application.organisationName(),
                application.proposal(),
                application.documents().stream().map(DocumentView::of).toList(),
                application.receiptNumber().orElse(null),
                submission == null ? null : ReceiptView.of(submission),
                application.submissions(),
                application.submittedAt().orElse(null),
                application.returnReason().orElse(null),
                application.correctionDueAt().orElse(null),
                application.decisionReasons(ministry).items(),
                application.externalReferences(),
                application.createdAt(),
                application.updatedAt());
    }
}
