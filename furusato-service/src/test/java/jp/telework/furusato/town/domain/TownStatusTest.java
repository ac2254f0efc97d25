package jp.telework.furusato.town.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import jp.telework.furusato.town.domain.act.MeasureStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TownStatusTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/town-status.csv", numLinesToSkip = 1)
    void goesWhereTheTableSays(TownStatus from, TownAction action, String to) {
        assertThat(from.next(action).map(Enum::name).orElse("-")).isEqualTo(to);
        assertThat(from.allowed().contains(action)).isEqualTo(!to.equals("-"));
    }

    @Test
    void theTableIsWhole() throws Exception {
        List<String> rows = Arrays.stream(new String(getClass()
                                .getResourceAsStream("/town-status.csv")
                                .readAllBytes())
                        .split("\n"))
                .skip(1)
                .toList();
        assertThat(rows).hasSize(TownStatus.values().length * TownAction.values().length);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/measure-status.csv", numLinesToSkip = 1)
    void measuresGoWhereTheTableSays(MeasureStatus from, MeasureStatus to, boolean may) {
        assertThat(from.mayBecome(to)).isEqualTo(may);
    }
}
