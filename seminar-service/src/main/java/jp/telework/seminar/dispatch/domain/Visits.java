package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/** What the visits of a request are together. */
record Visits(List<DispatchVisit> all) {

    /**
     * A visit by its number.
     *
     * @throws Refusal NOT_FOUND
     */
    DispatchVisit numbered(int number) {
        return all.stream()
                .filter(visit -> visit.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** How many visits stand at this. */
    int count(VisitStatus wanted) {
        return (int) all.stream().filter(visit -> visit.status() == wanted).count();
    }

    /** A visit that still lies ahead, or one that took place, decides where the request stands. */
    Optional<DispatchAction> settling(DispatchStatus status) {
        if (count(VisitStatus.PLANNED) > 0) {
            return Optional.of(DispatchAction.STAY_SCHEDULED);
        }
        return count(VisitStatus.HELD) > 0 && status == DispatchStatus.MANAGER_ASSIGNED
                ? Optional.of(DispatchAction.STAY_VISITED)
                : Optional.empty();
    }

    void cancelPlanned(String reason, Instant now) {
        all.stream().filter(visit -> visit.status() == VisitStatus.PLANNED).forEach(visit -> visit.cancel(reason, now));
    }
}
