package jp.telework.seminar.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.telework.seminar.seminar.domain.SeminarAction;
import jp.telework.seminar.seminar.domain.SeminarStatus;
import org.junit.jupiter.api.Test;

/** The whole matrix of states and actions against {@code seminar-status.csv}, and the actions against the roles. */
class SeminarStatusTest {

    @Test
    void allowsExactlyWhatTheProcedureAllows() throws IOException {
        List<String> real = new ArrayList<>();
        real.add("status,"
                + Arrays.stream(SeminarAction.values()).map(Enum::name).collect(Collectors.joining(",")));
        for (SeminarStatus status : SeminarStatus.values()) {
            real.add(status + ","
                    + Arrays.stream(SeminarAction.values())
                            .map(action -> status.next(action).map(Enum::name).orElse(""))
                            .collect(Collectors.joining(",")));
        }
        assertThat(real).containsExactlyElementsOf(lines("/seminar-status.csv"));
    }

    @Test
    void everyActionIsTheOfficesAlone() throws IOException {
        List<String> table = lines("/authorisation.csv");
        List<String> columns = List.of(table.get(0).split(","));
        for (SeminarAction action : SeminarAction.values()) {
            String operation = action == SeminarAction.CHANGE
                    ? "PUT " + SeminarFixtures.SEMINARS + "/{id}"
                    : "POST " + SeminarFixtures.SEMINARS + "/{id}/" + action.noun();
            String[] cells = table.stream()
                    .filter(line -> line.startsWith(operation + ","))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row for " + operation))
                    .split(",");
            List<String> allowed = new ArrayList<>();
            for (int i = 1; i < cells.length; i++) {
                if (cells[i].equals("allow")) {
                    allowed.add(columns.get(i));
                }
            }
            assertThat(allowed).as(operation).containsExactly("secretariat");
        }
    }

    private static List<String> lines(String table) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SeminarStatusTest.class.getResourceAsStream(table)), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
