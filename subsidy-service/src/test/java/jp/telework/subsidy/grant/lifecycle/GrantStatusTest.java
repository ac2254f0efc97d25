package jp.telework.subsidy.grant.lifecycle;

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
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import org.junit.jupiter.api.Test;

/** The whole matrix of states and actions against the table in {@code grant-status.csv}. */
class GrantStatusTest {

    @Test
    void allowsExactlyWhatTheProcedureAllows() throws IOException {
        List<String> real = new ArrayList<>();
        real.add("status," + Arrays.stream(GrantAction.values()).map(Enum::name).collect(Collectors.joining(",")));
        for (GrantStatus status : GrantStatus.values()) {
            real.add(status + ","
                    + Arrays.stream(GrantAction.values())
                            .map(action -> status.next(action).map(Enum::name).orElse(""))
                            .collect(Collectors.joining(",")));
        }
        assertThat(real).containsExactlyElementsOf(table());
    }

    private static List<String> table() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GrantStatusTest.class.getResourceAsStream("/grant-status.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
