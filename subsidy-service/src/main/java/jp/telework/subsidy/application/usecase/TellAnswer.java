package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Applications;

/** Each applicant with a draft or an application in hand learns that a question about its call was answered in public. */
@ApplicationScoped
public class TellAnswer {

    private final Applications applications;
    private final Journal journal;

    TellAnswer(Applications applications, Journal journal) {
        this.applications = applications;
        this.journal = journal;
    }

    /**
     * What an applicant is told.
     *
     * @param number of the published answer within the call
     * @param question as it is published
     */
    @EventData(kind = "application", verbs = "call-question-answered")
    record Told(
            UUID id,
            UUID callId,
            CorporateNumber organisation,
            ApplicationStatus status,
            int number,
            String question) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID callId, int number, String question) {
        for (Application application : applications.lockInHandOf(callId)) {
            journal.changed(
                    ApplicationDesk.caseOf(application.id()),
                    "jp.telework.subsidy.application.call-question-answered.v1",
                    application.organisation(),
                    new Told(
                            application.id(),
                            callId,
                            application.organisation(),
                            application.status(false),
                            number,
                            question),
                    Map.of("answer", number));
        }
    }
}
