package jp.telework.seminar.dispatch.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.dispatch.domain.Assignment;
import jp.telework.seminar.dispatch.domain.Commitment;
import jp.telework.seminar.dispatch.domain.DispatchFile;
import jp.telework.seminar.dispatch.domain.DispatchRequests;
import jp.telework.seminar.dispatch.domain.Ending;
import jp.telework.seminar.dispatch.domain.FinalReport;
import jp.telework.seminar.dispatch.domain.FormerAssignment;
import jp.telework.seminar.dispatch.domain.QuotaTerms;
import jp.telework.seminar.dispatch.domain.RequestContent;
import jp.telework.seminar.dispatch.domain.Survey;
import jp.telework.seminar.dispatch.domain.Triage;
import jp.telework.seminar.dispatch.domain.VisitPrices;
import jp.telework.seminar.dispatch.domain.VisitReport;

/** What requests keep and journal as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(
        targets = {
            Assignment.class,
            Commitment.class,
            DispatchFile.class,
            DispatchRequests.Summary.class,
            DispatchRequests.VisitEntry.class,
            Ending.class,
            FinalReport.class,
            FormerAssignment.class,
            Period.class,
            QuotaTerms.class,
            RequestContent.class,
            RequestContent.Address.class,
            RequestContent.ContactPoint.class,
            Survey.class,
            Triage.class,
            Triage.LabourHandOver.class,
            VisitPrices.class,
            VisitReport.class
        })
final class DispatchReflection {

    private DispatchReflection() {}
}
