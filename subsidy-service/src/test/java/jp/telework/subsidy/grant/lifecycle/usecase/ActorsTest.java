package jp.telework.subsidy.grant.lifecycle.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.telework.platform.caller.Role;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import org.junit.jupiter.api.Test;

/**
 * States × actions stand in {@code grant-status.csv}, operations × roles in {@code authorisation.csv}; this closes the
 * triangle: who may do an action by the rules is who may call its operation.
 */
class ActorsTest {

    /** In these operations one of several actions is chosen by the body or by the state. */
    private static final Map<String, String> PATHS = Map.of(
            "change-requests/approval", "change-requests/{number}/approval",
            "change-requests/refusal", "change-requests/{number}/refusal",
            "discontinuation-requests/approval", "discontinuation-requests/{number}/approval",
            "discontinuation-requests/refusal", "discontinuation-requests/{number}/refusal",
            "disposal-requests/approval", "disposal-requests/{number}/approval",
            "disposal-requests/refusal", "disposal-requests/{number}/refusal",
            "evidence/removal", "evidence/{number}/removal",
            "payments/lookup", "payments/{number}/lookup");

    @Test
    void everyActionIsOpenToExactlyTheRolesThatMayDoIt() throws IOException {
        Map<String, Set<String>> allowed = allowedByOperation();
        for (GrantAction action : GrantAction.values()) {
            String path = PATHS.getOrDefault(action.noun(), action.noun());
            assertThat(allowed)
                    .as("operations of the authorisation table")
                    .containsEntry("POST /api/subsidy/v1/grants/{id}/" + path, roles(action));
        }
    }

    private static Set<String> roles(GrantAction action) {
        return Actors.of(action).stream()
                .map(Role::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> allowedByOperation() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActorsTest.class.getResourceAsStream("/authorisation.csv")),
                StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
            String[] columns = rows.get(0);
            Map<String, Set<String>> allowed = new HashMap<>();
            for (String[] row : rows.subList(1, rows.size())) {
                allowed.put(
                        row[0],
                        Arrays.stream(columns)
                                .filter(column -> row[Arrays.asList(columns).indexOf(column)].equals("allow"))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
            return allowed;
        }
    }
}
