package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallStatus;
import jp.telework.subsidy.call.domain.Calls;

/** Reads the published results of a call, which are public. */
@ApplicationScoped
public class FindResults {

    private final Calls calls;
    private final Applications applications;

    FindResults(Calls calls, Applications applications) {
        this.calls = calls;
        this.applications = applications;
    }

    /**
     * A call's results.
     *
     * @param adopted in the order of their receipts
     */
    public record Results(Call call, List<Application> adopted, int notAdopted) {}

    /**
     * The results of a call.
     *
     * @throws Refusal NOT_FOUND before they are published
     */
    @Transactional
    public Results handle(UUID callId) {
        return calls.find(callId)
                .filter(call -> call.status() == CallStatus.RESULTS_PUBLISHED)
                .map(this::of)
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    Results of(Call call) {
        List<Application> submitted = applications.submittedTo(call.id());
        return new Results(
                call,
                with(submitted, ApplicationStatus.ADOPTED),
                with(submitted, ApplicationStatus.NOT_ADOPTED).size());
    }

    private static List<Application> with(List<Application> submitted, ApplicationStatus status) {
        return submitted.stream()
                .filter(application -> application.status() == status)
                .toList();
    }
}
