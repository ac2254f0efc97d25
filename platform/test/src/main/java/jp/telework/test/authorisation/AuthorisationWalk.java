package jp.telework.test.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.test.RunningService;
import jp.telework.test.architecture.ResourceMethods;
import jp.telework.test.contract.OpenApiDocument;
import jp.telework.test.rest.JsonPath;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation of a service as every kind of caller and compares with {@code src/test/resources/authorisation.csv}.
 *
 * <p>Cells hold {@code allow}, a status such as {@code 401}, {@code 403}, {@code 404}, or, in the column
 * {@code foreign}, {@code -} where there is no case that could be another's. {@code allow} is 2xx. Where the prepared
 * case does not come so far, {@code authorisation-refusals.csv} says with which status a rule refuses the caller.
 *
 * <p>The applicant is 白浜町, whose cases {@link #prepare} makes; foreign is 糸島市 calling for the same case.
 */
public abstract class AuthorisationWalk {

    private final OperationCalls sender = new OperationCalls();

    private static final String ANONYMOUS = "anonymous";

    /** The service's package, such as {@code jp.telework.subsidy}. */
    protected abstract String base();

    /** Each feature prepares its own operations; the first that knows one is asked. */
    protected List<Preparation> features() {
        return List.of();
    }

    /**
     * Makes what one call needs: a case of 白浜町 in a state in which the operation makes sense, a body, an ETag. Reads, refused
     * calls and dry runs change nothing and share one case, on which the command then runs once. A caller who is answered
     * otherwise than expected gets a case of its own.
     *
     * @param operation {@code METHOD /path/{template}} as in the table
     * @param column who is going to call: {@code anonymous}, {@code foreign} or a role
     */
    protected Call prepare(String operation, String column) {
        return Preparation.of(features(), operation, column);
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(table().differencesFrom(operations())).isEmpty();
    }

    @Test
    void everyResourceMethodSaysWhoMayCallIt() {
        String[] packages = {base(), "jp.telework.platform", "jp.telework.casework"};
        assertThat(ResourceMethods.operations(packages)).isNotEmpty();
        assertThat(ResourceMethods.withoutRoles(packages)).isEmpty();
    }

    /** With one role or two: nothing that one role may not do is done because the caller has another role, too. */
    @Test
    void everybodyGetsWhatTheTableSays() {
        OpenApiDocument contract = OpenApiDocument.of(RunningService.openApi());
        Set<String> known = contract.operations().keySet();
        RefusalsByRule refusals = RefusalsByRule.ofService();
        RolePairs pairs = new RolePairs(sender, contract, this::prepare);
        Answers answers = new Answers(contract, refusals);
        table().rows().forEach((operation, row) -> {
            if (known.contains(operation)) {
                Call shared = prepare(operation, whoPreparesFor(operation));
                answers.toThoseWhoChangeNothing(operation, row, shared);
                pairs.walk(operation, row, shared);
                answers.toThoseWhoMay(operation, row, shared);
            }
        });
        assertThat(HistoryAndFeed.differences(table()))
                .as("what an applicant's feed shows and the history of the same case does not")
                .isEmpty();
        assertThat(refusals.unused()).as("refusals of calls that were not made").isEmpty();
        assertThat(answers.calls()).as("calls made").isPositive();
        assertThat(answers.wrong()).as("answers that differ from the table").isEmpty();
        assertThat(pairs.calls()).as("calls of pairs of roles").isPositive();
        assertThat(pairs.wrong()).isEmpty();
    }

    private static String whoPreparesFor(String operation) {
        return AuthorisationTable.COLUMNS.stream()
                .filter(column -> !column.equals(ANONYMOUS)
                        && table().cell(operation, column).equals(AuthorisationTable.ALLOW))
                .findFirst()
                .orElseGet(() -> table().furthest(operation));
    }

    /** What the callers of the table are answered. */
    private final class Answers {
        private final Set<String> byRole;
        private final OpenApiDocument contract;
        private final RefusalsByRule refusals;
        private final List<String> wrong = new ArrayList<>();
        private int calls;

        Answers(OpenApiDocument contract, RefusalsByRule refusals) {
            this.contract = contract;
            this.byRole = contract.restrictedToRoles();
            this.refusals = refusals;
        }

        List<String> wrong() {
            return wrong;
        }

        int calls() {
            return calls;
        }

        /** All who read, and all who are refused: they share the case. */
        void toThoseWhoChangeNothing(String operation, Map<String, String> row, Call shared) {
            row.forEach((column, cell) -> {
                if (!cell.equals(AuthorisationTable.NOT_APPLICABLE) && !changes(operation, cell)) {
                    hold(operation, column, cell, shared);
                }
            });
        }

        /** All whose call succeeds: all but the last rehearse the command, so that the last finds the case as it was prepared. */
        void toThoseWhoMay(String operation, Map<String, String> row, Call shared) {
            List<String> columns = row.keySet().stream()
                    .filter(column -> changes(operation, AuthorisationTable.ALLOW)
                            && AuthorisationTable.ALLOW.equals(row.get(column)))
                    .toList();
            boolean rehearses = contract.rehearses(operation);
            for (int i = 0; i < columns.size(); i++) {
                boolean last = i == columns.size() - 1;
                Call call = last ? shared : rehearses ? shared.rehearsed() : prepare(operation, columns.get(i));
                hold(operation, columns.get(i), AuthorisationTable.ALLOW, call);
            }
        }

        private static boolean changes(String operation, String cell) {
            return !operation.startsWith("GET ") && cell.equals(AuthorisationTable.ALLOW);
        }

        private void hold(String operation, String column, String cell, Call shared) {
            calls++;
            String expected = refusals.expected(operation, column, cell);
            HttpResponse<String> answer = answer(operation, column, expected, shared);
            if (!AuthorisationTable.matches(expected, answer.statusCode())
                    || (byRole.contains(operation) && hidesRoles(column, answer))
                    || leadsNowhere(operation, answer)) {
                wrong.add("%s as %s: expected %s, was %d %s"
                        .formatted(operation, column, expected, answer.statusCode(), shortened(answer.body())));
            }
        }

        /** A caller who is answered otherwise than expected gets a case of its own. */
        private HttpResponse<String> answer(String operation, String column, String expected, Call shared) {
            boolean holdsNoLink = column.equals(ANONYMOUS) && !expected.equals(AuthorisationTable.ALLOW);
            HttpResponse<String> answer =
                    sender.send(operation, column, holdsNoLink ? shared.withoutCredentials() : shared);
            return AuthorisationTable.matches(expected, answer.statusCode())
                    ? answer
                    : sender.send(operation, column, prepare(operation, column));
        }
    }

    /** A refusal for want of a role names the roles that would do. */
    private static boolean hidesRoles(String column, HttpResponse<String> answer) {
        if (answer.statusCode() != 403) {
            return false;
        }
        Map<String, Object> problem = JsonPath.from(answer.body()).getMap("");
        List<?> roles = (List<?>) problem.getOrDefault("roles", List.of());
        return "FORBIDDEN".equals(problem.get("code")) && (roles.isEmpty() || roles.contains(column));
    }

    /** Each action of a case is named once, with the operation that runs it. */
    private static boolean leadsNowhere(String operation, HttpResponse<String> answer) {
        if (!operation.endsWith("/actions") || answer.statusCode() != 200) {
            return false;
        }
        List<Map<String, Object>> actions = JsonPath.from(answer.body()).getList("");
        return actions.stream().anyMatch(action -> action.get("method") == null || action.get("href") == null)
                || actions.stream()
                                .map(action -> action.get("action"))
                                .distinct()
                                .count()
                        < actions.size();
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(200, body.length()));
    }

    private static Set<String> operations() {
        return OpenApiDocument.of(RunningService.openApi()).operations().keySet();
    }

    private static AuthorisationTable table() {
        return AuthorisationTable.ofService();
    }
}
