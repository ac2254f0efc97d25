package jp.telework.furusato.town.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.telework.furusato.town.domain.TownAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the actions of a town tell about who may act is what the server lets through. */
class TownActorsTest {

    private static List<String> table() throws Exception {
        try (InputStream rows =
                Objects.requireNonNull(TownActorsTest.class.getResourceAsStream("/authorisation.csv"))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(TownAction.class)
    void agreesWithTheTableOfOperations(TownAction action) throws Exception {
        List<String> columns = Arrays.asList(table().get(0).split(","));
        String noun = action.noun().replace("measures/", "measures/{number}/");
        List<String> cells = table().stream()
                .filter(row ->
                        row.matches("(PUT|POST) /api/furusato/v1/towns/\\{id}/" + noun.replace("{", "\\{") + ",.*"))
                .map(row -> Arrays.asList(row.split(",")))
                .findFirst()
                .orElseThrow();
        List<String> allowed = columns.stream()
                .filter(column -> cells.get(columns.indexOf(column)).equals("allow"))
                .toList();
        assertThat(allowed).containsExactly(FindTowns.actor(action).name().toLowerCase(Locale.ROOT));
    }
}
