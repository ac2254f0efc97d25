package jp.telework.seminar.dispatch.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do an action by the rules is who may call its operation by {@code authorisation.csv}. */
class ActorsTest {

    private static final Map<String, String> PATHS =
            Map.of("visits/cancellation", "visits/{number}/cancellation", "visits/report", "visits/{number}/report");

    @ParameterizedTest
    @EnumSource(DispatchAction.class)
    void everyActionIsOpenToExactlyTheRoleThatMayDoIt(DispatchAction action) throws IOException {
        String one = "/api/seminar/v1/dispatch-requests/{id}";
        String operation = action == DispatchAction.CHANGE
                ? "PUT " + one
                : "POST " + one + "/" + PATHS.getOrDefault(action.noun(), action.noun());
        assertThat(allowed(operation)).containsExactly(Actors.of(action).name().toLowerCase(Locale.ROOT));
    }

    private static List<String> allowed(String operation) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActorsTest.class.getResourceAsStream("/authorisation.csv")),
                StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
            String[] columns = rows.get(0);
            String[] row = rows.stream()
                    .filter(cells -> cells[0].equals(operation))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row for " + operation));
            return Arrays.stream(columns)
                    .filter(column -> row[Arrays.asList(columns).indexOf(column)].equals("allow"))
                    .toList();
        }
    }
}
