package jp.telework.subsidy.relief.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.relief.domain.Examination;
import jp.telework.subsidy.relief.domain.ReliefApplication;
import jp.telework.subsidy.relief.domain.ReliefContact;
import jp.telework.subsidy.relief.domain.ReliefDecision;
import jp.telework.subsidy.relief.domain.ReliefOutcome;
import jp.telework.subsidy.relief.domain.ReliefStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declaration as its company and the ministry read it. */
@Schema(name = "ReliefApplication", description = "証明を求める申告。 A declaration that asks for a certificate.")
public record ReliefApplicationView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "R08-ZK-000001") String receiptNumber,
        @Schema(required = true) CorporateNumber organisation,
        @Schema(required = true) String companyName,
        @Schema(required = true) ReliefStatus status,
        @Schema(required = true) LocalGovernmentCode municipality,

        @Schema(required = true, description = "その他の償却資産の課税標準額 / base of other property")
        Yen otherBaseYen,

        @Schema(required = true, description = "判定に使う条件の版 / edition of the terms")
        String edition,

        @Schema(required = true) ReliefAssessmentView assessment,

        @Schema(description = "担当者。期間を過ぎると消去する。 Erased after its time.") @Nullable
        ReliefContact contact,

        @Schema(description = "審査。省の職員だけに示す。 The examination, for ministry staff only.") @Nullable
        ExaminationView examination,

        @Schema(description = "決裁を待つ起案がある。省の職員だけに示す。 A draft waits; for ministry staff only.") @Nullable
        Boolean draftOpen,

        @Schema(description = "決定 / the decision") @Nullable DecisionView decision,

        @Schema(description = "証明書の番号。有効な証明だけ / number of a certificate that stands", examples = "R08-ZS-000001")
        @Nullable
        String certificateNumber,

        @Schema(required = true) Instant declaredAt,
        @Schema(required = true) Instant updatedAt) {

    /** 審査. */
    @Schema(name = "ReliefExamination")
    public record ExaminationView(
            @Schema(required = true) boolean confirmed,
            @Schema(required = true) String findings,
            @Schema(required = true) String examiner,
            @Schema(required = true) Instant examinedAt) {

        static @Nullable ExaminationView of(@Nullable Examination examination, boolean ministry) {
            return examination == null || !ministry
                    ? null
                    : new ExaminationView(
                            examination.confirmed(),
                            examination.findings(),
                            examination.examiner().name(),
                            examination.examinedAt());
        }
    }

    /** 決定. */
    @Schema(name = "ReliefDecisionMade")
    public record DecisionView(
            @Schema(required = true) ReliefDecision decision,
            @Schema(required = true) String reason,
            @Schema(required = true) Instant decidedAt) {

        static @Nullable DecisionView of(@Nullable ReliefOutcome outcome) {
            return outcome == null ? null : new DecisionView(outcome.decision(), outcome.reason(), outcome.decidedAt());
        }
    }

    static ReliefApplicationView of(ReliefApplication application, boolean ministry, Language language) {
        return new ReliefApplicationView(
                application.id(),
                application.receiptNumber(),
                application.organisation(),
                application.companyName(),
                application.status(ministry),
                application.declaration().municipality(),
                application.declaration().otherBase(),
                application.edition(),
                ReliefAssessmentView.of(application.assessment(), language),
                application.contact(),
                ExaminationView.of(application.examination(), ministry),
                ministry ? application.hasOpenDraft() : null,
                DecisionView.of(application.outcome()),
                application.isCertified() ? application.certificateNumber() : null,
                application.declaredAt(),
                application.updatedAt());
    }
}
