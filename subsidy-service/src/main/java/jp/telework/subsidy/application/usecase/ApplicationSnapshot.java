package jp.telework.subsidy.application.usecase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Document;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.programme.domain.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * An application as the event feed shows it and as audit digests cover it. Applicants read it, so it holds nothing of a
 * result that is not published.
 */
@EventData(kind = "application")
record ApplicationSnapshot(
        UUID id,
        UUID callId,
        CorporateNumber organisation,
        String organisationName,
        ApplicationStatus status,
        @Nullable String receiptNumber,
        int submissions,
        @Nullable Instant submittedAt,
        @Nullable String returnReason,
        @Nullable Instant correctionDueAt,
        List<Reason> decisionReasons,
        ExternalReferences externalReferences,
        Proposal proposal,
        List<Attachment> documents) {

    record Attachment(int number, DocumentKind kind, String name, long size, String sha256) {}

    static ApplicationSnapshot of(Application application) {
        return new ApplicationSnapshot(
                application.id(),
                application.callId(),
                application.organisation(),
                application.organisationName(),
                application.status(false),
                application.receiptNumber().orElse(null),
                application.submissions(),
                application.submittedAt().orElse(null),
                application.returnReason().orElse(null),
                application.correctionDueAt().orElse(null),
                application.decisionReasons(false).items(),
                application.externalReferences(),
                application.proposal(),
                application.documents().stream()
                        .map(ApplicationSnapshot::attachment)
                        .toList());
    }

    private static Attachment attachment(Document document) {
        return new Attachment(document.number(), document.kind(), document.name(), document.size(), document.sha256());
    }
}
