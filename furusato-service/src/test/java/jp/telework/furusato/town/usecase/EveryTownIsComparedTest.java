package jp.telework.furusato.town.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.statistics.domain.Series;
import jp.telework.furusato.statistics.usecase.ReadStatistics;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** The comparison of a town answers figures or a reason, for each code of the register of local governments. */
@QuarkusTest
@ServiceDatabase("furusato")
class EveryTownIsComparedTest {

    /** The regions for which the survey of 2016 publishes a figure. */
    private static final Set<Region> PUBLISHED =
            EnumSet.of(Region.HOKKAIDO, Region.SOUTH_KANTO, Region.TOKAI, Region.KINKI, Region.CHUGOKU, Region.SHIKOKU);

    private static final Survey SURVEY = new Survey(
            java.time.LocalDate.of(2026, 6, 30),
            "現状",
            List.of(new Survey.Indicator("ADOPTION_RATE", "導入率", new BigDecimal("8.5"), "％", 2025, "調査", null)));

    @Inject
    ReadStatistics statistics;

    @Test
    void withItsRegionOrSaysWhyNot() throws IOException {
        Map<String, Series> known = statistics.byKey(SurveyComparison.keys(Optional.of(SURVEY)));
        List<LocalGovernmentCode> codes = codes();
        assertThat(codes).hasSizeGreaterThan(1_700);
        for (LocalGovernmentCode code : codes) {
            Region region = Region.of(code);
            SurveyComparison compared = SurveyComparison.of(Optional.of(SURVEY), region, known);
            SurveyComparison.Compared rate = compared.indicators().get(0);
            assertThat(rate.nation()).as(code.value()).isNotNull();
            assertThat(rate.region() != null).as(code.value()).isEqualTo(PUBLISHED.contains(region));
            assertThat(rules(rate.steps()).contains("NO_REGIONAL_FIGURE"))
                    .as(code.value())
                    .isEqualTo(rate.region() == null);
            assertThat(rules(compared.steps()).contains("NO_REGIONAL_FIGURE"))
                    .as(code.value())
                    .isEqualTo(compared.adoption().figure() == null);
        }
    }

    private static List<String> rules(List<TraceStep> steps) {
        return steps.stream().map(TraceStep::rule).toList();
    }

    private static List<LocalGovernmentCode> codes() throws IOException {
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        EveryTownIsComparedTest.class.getResourceAsStream("/jp/telework/kernel/local-governments.csv")),
                StandardCharsets.UTF_8))) {
            return table.lines()
                    .skip(1)
                    .map(line -> new LocalGovernmentCode(line.substring(0, 6)))
                    .toList();
        }
    }
}
