package jp.telework.seminar.seminar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeminarTest {

    private static final Period NARA = Period.on(LocalDate.of(2017, 7, 12), LocalTime.of(13, 30), LocalTime.of(17, 0));

    private static Seminar seminar(Period period) {
        return new Seminar(
                UUID.fromString("019a3b42-5701-7000-8000-000000000001"), Plans.on(period), null, Instant.EPOCH);
    }

    @Test
    void takesPlaceInJapansTime() {
        assertThat(NARA.startsAt()).isEqualTo("2017-07-12T04:30:00Z");
        assertThat(NARA.endsAt()).isEqualTo("2017-07-12T08:00:00Z");
        assertThat(NARA.startTime()).isEqualTo("13:30");
        assertThat(NARA.dateOfEnd()).isEqualTo("2017-07-12");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-12T07:59:59Z, 79, PUBLISHED",
        "2017-07-12T07:59:59Z, 80, FULL",
        "2017-07-12T08:00:00Z, 80, HELD",
        "2017-07-12T08:00:00Z, 0, HELD",
        "2017-07-01T00:00:00Z, 0, PUBLISHED"
    })
    void isFullBySeatsAndHeldFromItsEndOn(Instant now, int confirmed, SeminarPhase phase) {
        Seminar seminar = seminar(NARA);
        assertThat(seminar.phase(now, confirmed)).isEqualTo(SeminarPhase.DRAFT);
        seminar.publish(Instant.EPOCH);
        assertThat(seminar.phase(now, confirmed)).isEqualTo(phase);
    }

    @Test
    void countsForCalendarsOnlyWhatTheySaw() {
        Seminar seminar = seminar(NARA);
        seminar.change(Plans.on(NARA), Instant.EPOCH);
        seminar.publish(Instant.EPOCH);
        assertThat(seminar.calendarSequence()).isZero();
        seminar.change(Plans.on(NARA), Instant.EPOCH);
        seminar.reschedule(
                Plans.on(Period.on(LocalDate.of(2017, 7, 13), LocalTime.of(13, 30), LocalTime.of(17, 0))),
                Instant.EPOCH);
        seminar.cancel(new CancellationReason("台風", "typhoon"), Instant.EPOCH);
        assertThat(seminar.calendarSequence()).isEqualTo(3);
    }

    @Test
    void staysInPlaceWhenItIsChangedOnceAnnounced() {
        Seminar seminar = seminar(NARA);
        seminar.publish(Instant.EPOCH);
        Period later = Period.on(LocalDate.of(2017, 7, 12), LocalTime.of(13, 40), LocalTime.of(17, 0));
        assertThat(refusal(() -> seminar.change(Plans.on(later), Instant.EPOCH)))
                .isEqualTo(SeminarError.RESCHEDULING_NEEDED);
        assertThat(refusal(() -> seminar.reschedule(Plans.on(NARA), Instant.EPOCH)))
                .isEqualTo(SeminarError.NOTHING_MOVED);
    }

    @Test
    void knowsBeforeAndAfterItsBegin() {
        Seminar seminar = seminar(NARA);
        Instant begin = NARA.startsAt();
        assertThat(refusal(() -> seminar.publish(begin))).isEqualTo(SeminarError.SEMINAR_BEGUN);
        seminar.publish(begin.minusMillis(1));
        assertThat(refusal(() -> seminar.hold(begin.minusMillis(1)))).isEqualTo(SeminarError.SEMINAR_NOT_BEGUN);
        assertThat(refusal(() -> seminar.cancel(new CancellationReason("台風", "typhoon"), begin)))
                .isEqualTo(SeminarError.SEMINAR_BEGUN);
        seminar.hold(begin);
        assertThat(seminar.status()).isEqualTo(SeminarStatus.HELD);
        assertThat(refusal(() -> seminar.hold(begin))).isEqualTo(CommonError.ILLEGAL_TRANSITION);
    }

    private static ErrorCode refusal(Runnable command) {
        return catchThrowableOfType(Refusal.class, command::run).code();
    }

    @ParameterizedTest
    @CsvSource({"2018-03-31, 2017", "2018-04-01, 2018"})
    void belongsToTheFiscalYearOfItsDayInJapan(LocalDate day, int year) {
        // Half past midnight in Japan is still the day before in UTC.
        Period period = Period.on(day, LocalTime.of(0, 30), LocalTime.of(1, 0));
        assertThat(seminar(period).fiscalYear()).isEqualTo(new FiscalYear(year));
    }

    @Test
    void refusesToEndBeforeOrWhenItStarts() {
        LocalDate day = LocalDate.of(2017, 7, 12);
        LocalTime noon = LocalTime.NOON;
        assertThatThrownBy(() -> Period.on(day, noon, noon)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Period.on(day, noon, noon.minusMinutes(1))).isInstanceOf(InvalidValue.class);
    }
}
