package jp.telework.furusato.site.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    private static final Municipality KITAMI = municipality("012084", "北見市");
    private static final Municipality SHARI = municipality("015458", "斜里町");
    private static final Municipality SHIRAHAMA = municipality("304018", "白浜町");

    private static Municipality municipality(String code, String name) {
        return new Municipality(new LocalGovernmentCode(code), name, 43.8, 143.9);
    }

    private static Site site(String number, int year, Municipality... municipalities) {
        return new Site(UUID.randomUUID(), entry(number, year, municipalities), Instant.parse("2026-04-01T00:00:00Z"));
    }

    private static SiteEntry entry(String number, int year, Municipality... municipalities) {
        return new SiteEntry(
                new SiteNumber(number),
                new FiscalYear(year),
                Scheme.DEMONSTRATION,
                List.of(municipalities),
                "ＮＥＣソリューションイノベータ(株)",
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                Confidence.HIGH,
                null,
                null);
    }

    @Test
    void spansSeveralMunicipalitiesOfOnePrefecture() {
        Site site = site("H27-01", 2015, KITAMI, SHARI);
        assertThat(site.name()).isEqualTo("北見市・斜里町");
        assertThat(site.prefecture()).isEqualTo(new Prefecture("01", "北海道"));
    }

    @Test
    void refusesMunicipalitiesOfTwoPrefecturesAndNone() {
        assertThatThrownBy(() -> site("H27-01", 2015, KITAMI, SHIRAHAMA)).hasMessage("SEVERAL_PREFECTURES");
        assertThatThrownBy(() -> site("H27-01", 2015)).hasMessage("REQUIRED");
    }

    @Test
    void refusesANumberOfAnotherYear() {
        assertThatThrownBy(() -> site("H28-01", 2015, KITAMI)).hasMessage("SITE_NUMBER_OF_ANOTHER_YEAR");
    }

    @Test
    void isSearchedByNumberNameAndOrganisationInOneWidthAndCase() {
        assertThat(site("H27-11", 2015, SHIRAHAMA).searchText()).isEqualTo("""
                h27-11
                和歌山県白浜町
                necソリュ-ションイノベ-タ(株)""");
    }

    @Test
    void isReportedByItsMunicipalitiesUntilTheRepresentativesNumberIsKnown() {
        Site site = site("H27-01", 2015, KITAMI, SHARI);
        assertThat(site.isReportedBy(number(KITAMI))).isTrue();
        assertThat(site.isReportedBy(number(SHARI))).isTrue();
        assertThat(site.isReportedBy(number(SHIRAHAMA))).isFalse();
    }

    private static CorporateNumber number(Municipality municipality) {
        return CorporateNumber.ofLocalGovernment(municipality.localGovernmentCode());
    }

    @Test
    void keepsTheResultsOfTheLatestConfirmedYear() {
        Site site = site("H27-11", 2015, SHIRAHAMA);
        Instant now = Instant.parse("2026-04-01T00:00:00Z");
        site.outcomeConfirmed(new FiscalYear(2016), new People(30, 5), now);
        site.outcomeConfirmed(new FiscalYear(2015), new People(27, 4), now);
        assertThat(site.resultFiscalYear()).isEqualTo(new FiscalYear(2016));
        assertThat(site.relocatedResult()).isEqualTo(30);
        site.outcomeConfirmed(new FiscalYear(2016), new People(31, 5), now);
        assertThat(site.relocatedResult()).isEqualTo(31);
    }

    @ParameterizedTest
    @CsvSource({"18, 18, 27, 150, true", "3, 4, 3, 100, true", "3, 4, 2, 66, false", "0, 0, 0, , true"})
    void measuresAResultAgainstTheLowerEnd(int min, int max, int result, Integer percent, boolean reached) {
        Achievement achievement = Achievement.of(new PeopleRange(min, max), result);
        assertThat(achievement.percent()).isEqualTo(percent);
        assertThat(achievement.reached()).isEqualTo(reached);
        assertThat(Achievement.of(null, result)).isNull();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/outcome-status.csv", numLinesToSkip = 1)
    void allowsInEachStateWhatTheTableSays(OutcomeStatus from, OutcomeAction action, String to) {
        assertThat(from.next(action).map(Enum::name).orElse("-")).isEqualTo(to);
    }

    @Test
    void takesAOneNumberTargetAndARange() {
        assertThat(new PeopleRange(18, 18).max()).isEqualTo(18);
        assertThat(new PeopleRange(3, 4).min()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "-1, 3", "-2, -1"})
    void refusesAReversedOrNegativeTarget(int min, int max) {
        assertThatThrownBy(() -> new PeopleRange(min, max)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"135.35, 33.68", "33.68, 200", "NaN, 135", "33.68, NaN", "-33.68, 135.35"})
    void refusesAPositionOutsideJapan(double latitude, double longitude) {
        LocalGovernmentCode code = new LocalGovernmentCode("304018");
        assertThatThrownBy(() -> new Municipality(code, "白浜町", latitude, longitude))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H27-1", "h27-01", "S63-01", "H27-0001", "H27-01 "})
    void refusesAMalformedNumber(String number) {
        assertThatThrownBy(() -> new SiteNumber(number)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void numbersFollowTheYears() {
        assertThat(List.of(new SiteNumber("H30-01"), new SiteNumber("R01-01"), new SiteNumber("H27-02")))
                .isSortedAccordingTo((one, other) -> 0)
                .satisfies(numbers -> assertThat(numbers.stream().sorted())
                        .extracting(SiteNumber::value)
                        .containsExactly("H27-02", "H30-01", "R01-01"));
    }
}
