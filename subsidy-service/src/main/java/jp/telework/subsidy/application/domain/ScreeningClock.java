package jp.telework.subsidy.application.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.telework.kernel.time.Japan;
import org.jspecify.annotations.Nullable;

/**
 * How long an application is with the ministry, in days of Japan's calendar: from the first submission to the result,
 * without the days for which the applicant corrects it.
 */
@Embeddable
class ScreeningClock {

    private @Nullable LocalDate firstSubmittedOn;
    private @Nullable LocalDate returnedOn;
    private int pausedDays;
    private @Nullable LocalDate resultOn;

    /** Follows the state that the applicant sees. */
    void entered(ApplicationStatus status, Instant now) {
        LocalDate day = Japan.date(now);
        switch (status) {
            case SUBMITTED -> submitted(day);
            case RETURNED -> returnedOn = returnedOn == null ? day : returnedOn;
            case INELIGIBLE, ADOPTED, NOT_ADOPTED -> resultOn = day;
            case DRAFT, UNDER_EVALUATION, WITHDRAWN -> {}
        }
    }

    private void submitted(LocalDate day) {
        if (firstSubmittedOn == null) {
            firstSubmittedOn = day;
        } else if (returnedOn != null) {
            pausedDays += (int) ChronoUnit.DAYS.between(returnedOn, day);
        }
        returnedOn = null;
    }

    Optional<ScreeningTime> time() {
        return Optional.ofNullable(firstSubmittedOn).map(day -> new ScreeningTime(day, pausedDays));
    }
}
