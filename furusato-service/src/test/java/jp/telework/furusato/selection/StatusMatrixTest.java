package jp.telework.furusato.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.telework.furusato.proposal.domain.ProposalAction;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.round.domain.RoundAction;
import jp.telework.furusato.round.domain.RoundStatus;
import org.junit.jupiter.api.Test;

/** The states and actions against their tables, and the tables' roles against that of who may call what. */
class StatusMatrixTest {

    private static final String API = "/api/furusato/v1";

    @Test
    void proposalsDoExactlyWhatTheTableSays() throws IOException {
        check("proposal-status.csv", ProposalStatus.values(), ProposalAction.values(), ProposalStatus::next);
    }

    @Test
    void roundsDoExactlyWhatTheTableSays() throws IOException {
        check("round-status.csv", RoundStatus.values(), RoundAction.values(), RoundStatus::next);
    }

    private static <S extends Enum<S>, A extends Enum<A>> void check(
            String table, S[] states, A[] actions, BiFunction<S, A, Optional<S>> next) throws IOException {
        List<List<String>> rows = rows(table);
        assertThat(rows.get(0).subList(3, rows.get(0).size())).containsExactlyElementsOf(names(states));
        assertThat(rows.stream().skip(1).map(row -> row.get(0)).toList()).containsExactlyElementsOf(names(actions));
        for (int a = 0; a < actions.length; a++) {
            List<String> row = rows.get(a + 1);
            for (int s = 0; s < states.length; s++) {
                assertThat(next.apply(states[s], actions[a]).map(Enum::name).orElse(""))
                        .as("%s in %s", actions[a], states[s])
                        .isEqualTo(row.get(s + 3));
            }
            onlyTheRole(row.get(1), row.get(2));
        }
    }

    /** The authorisation table admits only the actor that the status table names. */
    private static void onlyTheRole(String role, String operation) throws IOException {
        List<List<String>> table = rows("authorisation.csv");
        List<String> heads = table.get(0);
        List<String> row = table.stream()
                .filter(line -> line.get(0).equals(operation.replace(" ", " " + API)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + operation));
        List<String> allowed = heads.stream()
                .filter(head -> row.get(heads.indexOf(head)).equals("allow"))
                .toList();
        assertThat(allowed).as(operation).containsExactly(role);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<List<String>> rows(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StatusMatrixTest.class.getResourceAsStream("/" + name), name),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        }
    }
}
