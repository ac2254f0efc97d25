package jp.telework.promotion.campaign.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.telework.kernel.value.Yen;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.domain.DayHeadcount;
import jp.telework.promotion.campaign.domain.FormHeadcount;
import jp.telework.promotion.campaign.domain.TeleworkForm;
import jp.telework.promotion.campaign.effect.domain.Commuting;
import jp.telework.promotion.campaign.effect.domain.CommutingPlace;
import jp.telework.promotion.campaign.effect.domain.EffectReport;
import jp.telework.promotion.campaign.effect.domain.Electricity;
import jp.telework.promotion.campaign.effect.domain.Satisfaction;
import jp.telework.promotion.campaign.effect.domain.Spending;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of 2017 come out as they were published, and every rule holds on its boundary. */
class MakeFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2017, 7, 24);

    /** The twelve offices of 2017, in per mille. */
    private static final int[] SAVED = {180, 169, 125, 97, 70, 56, 49, 33, 26, 23, 14, 10};

    @Test
    void theTwelveOfficesSavedSevenPointOnePercentAsASimpleMean() {
        List<Figure> figures = MakeFigures.of(Arrays.stream(SAVED)
                .mapToObj(saved -> electricity(1000, 1000 - saved))
                .toList());
        assertThat(value(figures, FigureKind.ELECTRICITY_SIMPLE)).isEqualTo("7.1");
        assertThat(value(figures, FigureKind.ELECTRICITY_WEIGHTED)).isEqualTo("7.1");
        assertThat(value(figures, FigureKind.ELECTRICITY_MOST)).isEqualTo("18.0");
        assertThat(only(figures, FigureKind.ELECTRICITY_SIMPLE).reports()).isEqualTo(12);
    }

    /** A great office that saves little pulls the weighted mean down and leaves the simple one. */
    @Test
    void theWeightedMeanFollowsTheElectricity() {
        List<Figure> figures = MakeFigures.of(IntStream.range(0, SAVED.length)
                .mapToObj(i -> SAVED[i] == 10 ? electricity(11_000, 10_890) : electricity(1000, 1000 - SAVED[i]))
                .toList());
        assertThat(value(figures, FigureKind.ELECTRICITY_SIMPLE)).isEqualTo("7.1");
        // (842 + 110) / 22,000
        assertThat(value(figures, FigureKind.ELECTRICITY_WEIGHTED)).isEqualTo("4.3");
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "豊洲, 13186, 11222, -14.9",
        "浜松町, 13963, 12062, -13.6",
        "品川, 28632, 27186, -5.1",
        "日本橋, 40562, 39138, -3.5",
        "西神田, 15373, 14088, -8.4",
        "永田町, 30098, 28825, -4.2",
        "大手町, 41479, 40239, -3.0",
        "霞が関, 29451, 28244, -4.1",
        "東五反田, 14640, 13439, -8.2",
        "京橋, 32186, 31027, -3.6",
        "倍増, 100, 200, 100.0",
        "変わらない, 100, 100, 0.0",
        "境界, 2000, 1999, -0.1",
        "境界の下, 10000, 9996, 0.0",
    })
    void commutingChangesAsPublished(String name, long before, long day, BigDecimal change) {
        assertThat(MakeFigures.change(before, day)).isEqualByComparingTo(change);
        if (PastFigures.all().stream()
                .anyMatch(past -> name.equals(past.figure().subject()))) {
            assertThat(PastFigures.all())
                    .filteredOn(past -> name.equals(past.figure().subject()))
                    .singleElement()
                    .satisfies(past -> {
                        assertThat(past.figure().before()).isEqualTo(before);
                        assertThat(past.figure().day()).isEqualTo(day);
                        assertThat(past.figure().value()).isEqualByComparingTo(change);
                    });
        }
    }

    @Test
    void aPlaceIsAddedUpAndTheGreatestDecreaseComesFirst() {
        List<Figure> figures = MakeFigures.of(IntStream.range(0, MakeFigures.LEAST)
                .mapToObj(i -> new Participation(
                        0,
                        report(
                                List.of(
                                        new Commuting(CommutingPlace.STATION, "三田", 100, 90),
                                        new Commuting(CommutingPlace.STATION, "豊洲", 100 + i, 60),
                                        new Commuting(CommutingPlace.AREA, "豊洲", 40, 38),
                                        // Twice at one place is one organisation.
                                        new Commuting(CommutingPlace.STATION, "豊洲", 10, 10)),
                                null,
                                null,
                                null)))
                .toList());
        assertThat(figures.stream()
                        .filter(figure -> figure.kind() == FigureKind.COMMUTING_CHANGE)
                        .toList())
                .containsExactly(
                        new Figure(
                                FigureKind.COMMUTING_CHANGE,
                                CommutingPlace.STATION,
                                "豊洲",
                                new BigDecimal("-37.5"),
                                560L,
                                350L,
                                5L),
                        new Figure(
                                FigureKind.COMMUTING_CHANGE,
                                CommutingPlace.STATION,
                                "三田",
                                new BigDecimal("-10.0"),
                                500L,
                                450L,
                                5L),
                        new Figure(
                                FigureKind.COMMUTING_CHANGE,
                                CommutingPlace.AREA,
                                "豊洲",
                                new BigDecimal("-5.0"),
                                200L,
                                190L,
                                5L));
    }

    @Test
    void whatFourMeasuredIsNotPublished() {
        List<Participation> four = IntStream.range(0, MakeFigures.LEAST - 1)
                .mapToObj(i -> new Participation(
                        7,
                        report(
                                List.of(new Commuting(CommutingPlace.AREA, "豊洲", 10, 5)),
                                new Electricity(10, 5),
                                new Spending(1, 1, Yen.of(5), Yen.of(5)),
                                new Satisfaction(2, 1))))
                .toList();
        assertThat(MakeFigures.of(four).stream().map(Figure::kind))
                .containsExactly(
                        FigureKind.ORGANISATIONS,
                        FigureKind.PLANNED_PERSON_DAYS,
                        FigureKind.PEOPLE,
                        FigureKind.PERSON_DAYS);
        assertThat(value(MakeFigures.of(four), FigureKind.PLANNED_PERSON_DAYS)).isEqualTo("28");
    }

    @Test
    void spendingIsWeightedByPeopleAndSatisfactionAddedUp() {
        List<Participation> five = List.of(
                spending(645, 355, 725, 1233),
                spending(0, 0, 0, 0),
                spending(1, 0, 1000, 0),
                spending(0, 0, 9, 9),
                spending(0, 1, 0, 0));
        List<Figure> figures = MakeFigures.of(five);
        // 646 of 1,002 and 356 of 1,002
        assertThat(value(figures, FigureKind.SPENDING_LESS)).isEqualTo("64.5");
        assertThat(value(figures, FigureKind.SPENDING_MORE)).isEqualTo("35.5");
        // (645 × 725 + 1,000) / 646 = 725.4; 355 × 1,233 / 356 = 1,229.5 up
        assertThat(value(figures, FigureKind.SPENDING_MEAN_LESS)).isEqualTo("725");
        assertThat(value(figures, FigureKind.SPENDING_MEAN_MORE)).isEqualTo("1230");
        assertThat(value(figures, FigureKind.SATISFACTION)).isEqualTo("94.0");
    }

    @Test
    void headcountsComeFromReportsAlone() {
        List<Figure> figures = MakeFigures.of(List.of(
                new Participation(500, null),
                new Participation(
                        10,
                        new EffectReport(
                                List.of(headcount(0, 4), headcount(1, 9), headcount(2, 2)),
                                List.of(),
                                null,
                                null,
                                null))));
        assertThat(value(figures, FigureKind.ORGANISATIONS)).isEqualTo("2");
        assertThat(value(figures, FigureKind.PLANNED_PERSON_DAYS)).isEqualTo("510");
        assertThat(value(figures, FigureKind.PEOPLE)).isEqualTo("9");
        assertThat(value(figures, FigureKind.PERSON_DAYS)).isEqualTo("15");
        assertThat(only(figures, FigureKind.PEOPLE).reports()).isEqualTo(1);
    }

    @Test
    void yearsStandBesideTheYearBefore() {
        assertThat(YearComparison.of(PastFigures.all()))
                .containsExactly(
                        new YearComparison(
                                CampaignSeries.DAYS, 2018, 1682L, null, null, 300_000L, new BigDecimal("77.1")),
                        new YearComparison(CampaignSeries.DAYS, 2017, 950L, null, 63_000L, null, null),
                        new YearComparison(CampaignSeries.MONTH, 2017, null, 821L, null, null, new BigDecimal("38.7")),
                        new YearComparison(
                                CampaignSeries.MONTH, 2016, null, 592L, null, null, new BigDecimal("1417.9")),
                        new YearComparison(CampaignSeries.MONTH, 2015, null, 39L, null, null, null));
    }

    private static DayHeadcount headcount(int after, int people) {
        return new DayHeadcount(DAY.plusDays(after), List.of(new FormHeadcount(TeleworkForm.HOME, people)));
    }

    private static Participation electricity(int before, int day) {
        return new Participation(0, report(List.of(), new Electricity(before, day), null, null));
    }

    private static Participation spending(int less, int more, long meanLess, long meanMore) {
        return new Participation(
                0,
                report(
                        List.of(),
                        null,
                        new Spending(less, more, Yen.of(meanLess), Yen.of(meanMore)),
                        new Satisfaction(50, 47)));
    }

    private static EffectReport report(
            List<Commuting> commuting,
            @Nullable Electricity electricity,
            @Nullable Spending spending,
            @Nullable Satisfaction satisfaction) {
        return new EffectReport(List.of(), commuting, electricity, spending, satisfaction);
    }

    private static Figure only(List<Figure> figures, FigureKind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String value(List<Figure> figures, FigureKind kind) {
        return only(figures, kind).value().toPlainString();
    }
}
