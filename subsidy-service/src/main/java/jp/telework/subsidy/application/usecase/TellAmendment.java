package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.call.domain.AmendmentKind;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAmendment;
import org.jspecify.annotations.Nullable;

/**
 * Tells each applicant with a draft or a pending application that its call was extended, corrected or cancelled. A
 * cancellation ends the submitted applications. Drafts stay with their applicants and cannot be submitted.
 */
@ApplicationScoped
public class TellAmendment {

    /** The code of the reason that an application of a cancelled call ends for. */
    static final String CALL_CANCELLED = "CALL_CANCELLED";

    private static final String CLAUSE = "公募の中止";

    private final Applications applications;
    private final Journal journal;

    TellAmendment(Applications applications, Journal journal) {
        this.applications = applications;
        this.journal = journal;
    }

    /** What an applicant is told of its call. */
    @EventData(
            kind = "application",
            verbs = {"call-extended", "call-corrected", "call-cancelled"})
    record Told(
            UUID id,
            UUID callId,
            CorporateNumber organisation,
            ApplicationStatus status,
            @Nullable String receiptNumber,
            @Nullable Instant correctionDueAt,
            String callTitle,
            Instant callClosesAt,
            CallAmendment amendment) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Call call, CallAmendment amendment, Instant now) {
        if (amendment.kind() == AmendmentKind.CANCELLATION) {
            // A submission that was judged by the call as it was finds its draft changed, or is handed in before and
            // ends below.
            applications.outdateDraftsOf(call.id());
        }
        for (Application application : applications.lockInHandOf(call.id())) {
            switch (amendment.kind()) {
                case EXTENSION -> application.followClosing(call.closesAt(), now);
                case CANCELLATION -> end(application, amendment, now);
                case ERRATUM -> {}
            }
            tell(application, call, amendment);
        }
    }

    private static void end(Application application, CallAmendment amendment, Instant now) {
        if (application.status() != ApplicationStatus.DRAFT) {
            application.endWithCall(new Reasons(List.of(new Reason(CALL_CANCELLED, CLAUSE, amendment.reason()))), now);
        }
    }

    private void tell(Application application, Call call, CallAmendment amendment) {
        journal.changed(
                ApplicationDesk.caseOf(application.id()),
                "jp.telework.subsidy.application." + verb(amendment.kind()) + ".v1",
                application.organisation(),
                new Told(
                        application.id(),
                        call.id(),
                        application.organisation(),
                        application.status(false),
                        application.receiptNumber().orElse(null),
                        application.correctionDueAt().orElse(null),
                        call.title(),
                        call.closesAt(),
                        amendment),
                Map.of("amendment", amendment.number(), "reason", amendment.reason()));
    }

    private static String verb(AmendmentKind kind) {
        return switch (kind) {
            case EXTENSION -> "call-extended";
            case ERRATUM -> "call-corrected";
            case CANCELLATION -> "call-cancelled";
        };
    }
}
