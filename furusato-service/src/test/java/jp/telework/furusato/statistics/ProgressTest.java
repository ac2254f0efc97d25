package jp.telework.furusato.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.source.domain.Confidence;
import jp.telework.furusato.statistics.domain.Figure;
import jp.telework.furusato.statistics.domain.Progress;
import jp.telework.furusato.statistics.domain.RegionalAdoption;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.statistics.domain.Target;
import jp.telework.furusato.statistics.domain.Text;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final Text ANY = new Text("出典", "source");

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static Figure figure(int year, String category, String value) {
        return new Figure(year, category, ANY, number(value), Confidence.HIGH, null);
    }

    private static Series series(List<Target> targets, Figure... figures) {
        return new Series("ANY", ANY, ANY, ANY, ANY, null, List.of(figures), targets);
    }

    private static final Target FIRMS = new Target(2020, number("34.5"), 2012, number("11.5"), ANY, ANY);

    @Test
    void tellsTheShareOfTheWayWhatRemainsAndTheEvenPace() {
        Series firms = series(List.of(FIRMS), figure(2012, "TOTAL", "11.5"), figure(2016, "TOTAL", "13.3"));
        Progress progress = Progress.of(firms, FIRMS).orElseThrow();
        // 1.8 of 23.0 points in 4 of 8 years
        assertThat(progress.achievedPercent()).isEqualByComparingTo("7.8");
        assertThat(progress.remaining()).isEqualByComparingTo("21.2");
        assertThat(progress.evenPace()).isEqualByComparingTo("23.0");
        assertThat(progress.steps())
                .extracting(TraceStep::rule)
                .containsExactly("CHANGE_SINCE_BASE", "ACHIEVED_SHARE", "EVEN_PACE", "REMAINING_TO_TARGET");
        assertThat(progress.steps().get(2).message().in(Language.JA))
                .isEqualTo("毎年同じ幅で増えるとすれば2016年は23.0です。実際は13.3です（−9.7）。");
        assertThat(progress.steps().get(0).message().in(Language.EN))
                .isEqualTo("From 11.5 in 2012 to 13.3 in 2016: +1.8.");
    }

    @ParameterizedTest
    @CsvSource({"34.5, 100.0, 0", "40.0, 123.9, 0", "11.5, 0.0, 23.0", "10.0, -6.5, 24.5"})
    void goesBeyondAndBackwards(String latest, String achieved, String remaining) {
        Progress progress = Progress.of(series(List.of(FIRMS), figure(2018, "TOTAL", latest)), FIRMS)
                .orElseThrow();
        assertThat(progress.achievedPercent()).isEqualByComparingTo(achieved);
        assertThat(progress.remaining()).isEqualByComparingTo(remaining);
    }

    @Test
    void takesTheLatestFigureNotAfterTheTargetsYear() {
        Series firms = series(List.of(FIRMS), figure(2022, "TOTAL", "51.7"), figure(2019, "TOTAL", "20.2"));
        assertThat(Progress.of(firms, FIRMS).orElseThrow().latest().year()).isEqualTo(2019);
        assertThat(Progress.of(series(List.of(FIRMS), figure(2022, "TOTAL", "51.7")), FIRMS))
                .isEmpty();
        assertThat(Progress.of(series(List.of(FIRMS), figure(2016, "TOKAI", "14.0")), FIRMS))
                .isEmpty();
    }

    @Test
    void computesNoShareWithoutABase() {
        Target bare = new Target(2020, number("35"), null, null, ANY, ANY);
        Progress progress = Progress.of(series(List.of(bare), figure(2017, "TOTAL", "6.8")), bare)
                .orElseThrow();
        assertThat(progress.achievedPercent()).isNull();
        assertThat(progress.evenPace()).isNull();
        assertThat(progress.remaining()).isEqualByComparingTo("28.2");
    }

    @Test
    void comparesEveryRegionAndLeavesOutWhatIsNotPublished() {
        Series national = series(List.of(FIRMS), figure(2016, "TOTAL", "13.3"));
        Series byRegion = series(List.of(), figure(2016, "SOUTH_KANTO", "18.2"), figure(2016, "HOKKAIDO", "3.6"));
        List<RegionalAdoption> all = RegionalAdoption.all(byRegion, national);
        assertThat(all).extracting(RegionalAdoption::region).containsExactly(Region.values());
        RegionalAdoption kanto = all.get(Region.SOUTH_KANTO.ordinal());
        assertThat(kanto.againstNation()).isEqualByComparingTo("4.9");
        assertThat(kanto.againstTarget()).isEqualByComparingTo("-16.3");
        assertThat(kanto.reachPercent()).isEqualByComparingTo("52.8");
        assertThat(kanto.steps().get(0).message().in(Language.JA)).isEqualTo("地域18.2％、全国13.3％。差は+4.9ポイントです。");
        assertThat(all.get(Region.TOHOKU.ordinal()).figure()).isNull();
        assertThat(all.get(Region.TOHOKU.ordinal()).steps()).isEmpty();
    }

    @Test
    void saysWhenYearsDiffer() {
        Series national = series(List.of(), figure(2017, "TOTAL", "13.9"));
        List<String> rules = new ArrayList<>();
        RegionalAdoption.of(Region.TOKAI, series(List.of(), figure(2016, "TOKAI", "14.0")), national)
                .steps()
                .forEach(step -> rules.add(step.rule()));
        assertThat(rules).containsExactly("AGAINST_NATION", "OTHER_YEARS");
    }
}
