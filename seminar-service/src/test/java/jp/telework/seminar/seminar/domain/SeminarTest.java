package jp.telework.seminar.seminar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeminarTest {

    private static final Period NARA = Period.on(LocalDate.of(2017, 7, 12), LocalTime.of(13, 30), LocalTime.of(17, 0));

    static Seminar seminar(Period period) {
        Place place = new Place(new LocalGovernmentCode("292010"), "奈良県", "奈良市");
        return new Seminar(
                UUID.fromString("019a3b42-5701-7000-8000-000000000001"),
                new Seminar.Announcement(
                        "働き方改革セミナー",
                        "働く、が変わる",
                        "説明",
                        period,
                        place,
                        WebinarStatus.ON_SITE,
                        "総務省",
                        "奈良県",
                        "企業等",
                        List.of("導入", "労務")),
                Instant.EPOCH);
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
        "2017-07-12T07:59:59Z, PUBLISHED",
        "2017-07-12T08:00:00Z, HELD",
        "2030-01-01T00:00:00Z, HELD",
        "2017-01-01T00:00:00Z, PUBLISHED"
    })
    void isHeldFromItsEndOn(Instant now, SeminarPhase phase) {
        assertThat(seminar(NARA).phase(now)).isEqualTo(phase);
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

    @Test
    void knowsItsPlaceInTheListAgain() {
        Seminars.Position position = seminar(NARA).position();
        assertThat(Seminars.Position.parse(position.toString())).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "1", "1/", "x/019a3b42-5701-7000-8000-000000000001", "1/x"})
    void refusesAPlaceInTheListThatItDidNotWrite(String text) {
        assertThatThrownBy(() -> Seminars.Position.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
