package jp.telework.test.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * Counts the statements of every operation of a service, the commit included, and compares with
 * {@code src/test/resources/costs.csv}: {@code operation,caller,status,statements}. The caller is the first who may call
 * it; a status of 409 or 422 shows what a refusal costs there. {@code -Dcosts.update=true} writes the table anew, for
 * review.
 */
public abstract class CostWalk {

    private static final Path TABLE = Path.of("src/test/resources/costs.csv");
    private static final String HEAD = "operation,caller,status,statements";

    private final OperationCalls calls = new OperationCalls();

    /** Each feature prepares its own operations; the first that knows one is asked. */
    protected abstract List<Preparation> features();

    @Test
    void everyOperationCostsWhatTheTableSays() throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        AuthorisationTable table = AuthorisationTable.ofService();
        List<String> known = read();
        for (String operation : table.rows().keySet()) {
            table.firstAllowed(operation).ifPresent(column -> lines.add(cost(operation, column, known)));
        }
        if (Boolean.getBoolean("costs.update")) {
            Files.write(TABLE, lines);
        }
        assertThat(lines).containsExactlyElementsOf(read());
    }

    /** A read that does not cost what is known is measured again: a connection that was opened meanwhile counts, too. */
    private String cost(String operation, String column, List<String> known) {
        String line = cost(operation, column);
        for (int turn = 0; turn < 2 && operation.startsWith("GET ") && !known.contains(line); turn++) {
            line = cost(operation, column);
        }
        return line;
    }

    private String cost(String operation, String column) {
        Call call = Preparation.of(features(), operation, column);
        TestDatabase.get().startCounting();
        HttpResponse<String> answer = calls.send(operation, column, call);
        long statements = TestDatabase.get().statementsAndCommits();
        return String.join(",", operation, column, String.valueOf(answer.statusCode()), String.valueOf(statements));
    }

    /**
     * A long page costs as many statements as a short one. The rules of retention are the exception: there are as many as the
     * code has, and each counts by itself.
     */
    @Test
    void aPageCostsTheSameHoweverLongItIs() {
        AuthorisationTable table = AuthorisationTable.ofService();
        List<String> different = new ArrayList<>();
        int lists = 0;
        for (String operation : table.rows().keySet()) {
            String column = table.firstAllowed(operation).orElse("");
            if (!operation.startsWith("GET") || column.isEmpty() || operation.endsWith("/retention")) {
                continue;
            }
            Call call = Preparation.of(features(), operation, column);
            if (!calls.send(operation, column, call).body().startsWith("{\"items\":")) {
                continue;
            }
            lists++;
            long few = page(operation, column, call, 1);
            long many = page(operation, column, call, 100);
            if (few != many) {
                different.add("%s: %d for one row, %d for a hundred\n%s"
                        .formatted(operation, few, many, TestDatabase.get().statementTexts()));
            }
        }
        assertThat(lists).as("lists").isPositive();
        assertThat(different).isEmpty();
    }

    private long page(String operation, String column, Call call, int limit) {
        String query = (call.query().isEmpty() ? "" : call.query() + "&") + "limit=" + limit;
        TestDatabase.get().startCounting();
        assertThat(calls.send(operation, column, call.query(query)).statusCode())
                .as(operation)
                .isEqualTo(200);
        return TestDatabase.get().statementsAndCommits();
    }

    private static List<String> read() {
        try {
            return Boolean.getBoolean("costs.update") && !Files.exists(TABLE) ? List.of() : Files.readAllLines(TABLE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE + ": -Dcosts.update=true writes it", unreadable);
        }
    }
}
