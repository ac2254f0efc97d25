package jp.telework.test.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final Map<String, Call> SHARED = new HashMap<>();

    /** The service's package, such as {@code jp.telework.subsidy}. */
    protected abstract String base();

    /** Each feature prepares its own operations; the first that knows one is asked. */
    protected List<Preparation> features() {
        return List.of();
    }

    /**
     * Makes what one call needs: a case of 白浜町 in a state in which the operation makes sense, a body, an ETag. Asked
     * anew before each command that is allowed, because the command before may have changed the case. Reads and refused
     * calls change nothing and share one case; a caller who is answered otherwise than expected gets a case of its own.
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
        assertThat(ResourceMethods.withoutRoles(base(), "jp.telework.platform", "jp.telework.casework"))
                .isEmpty();
    }

    @Test
    void everybodyGetsWhatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        Set<String> known = operations();
        Set<String> byRole = OpenApiDocument.of(RunningService.openApi()).restrictedToRoles();
        RefusalsByRule refusals = RefusalsByRule.ofService();
        int calls = 0;
        for (Map.Entry<String, Map<String, String>> row : table().rows().entrySet()) {
            if (!known.contains(row.getKey())) {
                continue;
            }
            for (Map.Entry<String, String> cell : row.getValue().entrySet()) {
                if (cell.getValue().equals(AuthorisationTable.NOT_APPLICABLE)) {
                    continue;
                }
                calls++;
                String expected = refusals.expected(row.getKey(), cell.getKey(), cell.getValue());
                HttpResponse<String> answer = answer(row.getKey(), cell, expected);
                if (!AuthorisationTable.matches(expected, answer.statusCode())
                        || (byRole.contains(row.getKey()) && hidesRoles(cell, answer))
                        || leadsNowhere(row.getKey(), answer)) {
                    wrong.add("%s as %s: expected %s, was %d %s"
                            .formatted(
                                    row.getKey(),
                                    cell.getKey(),
                                    expected,
                                    answer.statusCode(),
                                    shortened(answer.body())));
                }
            }
        }
        assertThat(HistoryAndFeed.differences(table()))
                .as("what an applicant's feed shows and the history of the same case does not")
                .isEmpty();
        assertThat(refusals.unused()).as("refusals of calls that were not made").isEmpty();
        assertThat(calls).as("calls made").isPositive();
        assertThat(wrong).as("answers that differ from the table").isEmpty();
    }

    private HttpResponse<String> answer(String operation, Map.Entry<String, String> cell, String expected) {
        // A call of the public may hold a link that opens a case to everybody.
        boolean shares = !cell.getKey().equals(ANONYMOUS) && (!isAllowed(cell) || operation.startsWith("GET "));
        if (shares) {
            HttpResponse<String> answer = sender.send(operation, cell.getKey(), shared(operation));
            if (AuthorisationTable.matches(expected, answer.statusCode())) {
                return answer;
            }
        }
        return sender.send(operation, cell.getKey(), prepare(operation, cell.getKey()));
    }

    /** What calls that change nothing share, in all tests of the class. */
    private Call shared(String operation) {
        return SHARED.computeIfAbsent(operation, known -> prepare(known, whoPreparesFor(known)));
    }

    private static String whoPreparesFor(String operation) {
        return AuthorisationTable.COLUMNS.stream()
                .filter(column -> !column.equals(ANONYMOUS)
                        && table().cell(operation, column).equals(AuthorisationTable.ALLOW))
                .findFirst()
                .orElseGet(() -> table().furthest(operation));
    }

    /** Nothing that one role may not do is done because the caller has another role, too. */
    @Test
    void noSecondRoleWidensWhatAnOperationPermits() {
        OpenApiDocument contract = OpenApiDocument.of(RunningService.openApi());
        RolePairs pairs = new RolePairs(
                sender,
                contract,
                (operation, column) -> operation.startsWith("GET ") ? shared(operation) : prepare(operation, column));
        table().rows().forEach(pairs::walk);
        assertThat(pairs.calls()).as("calls made").isPositive();
        assertThat(pairs.wrong()).isEmpty();
    }

    /** A refusal for want of a role names the roles that would do. */
    private static boolean hidesRoles(Map.Entry<String, String> cell, HttpResponse<String> answer) {
        if (answer.statusCode() != 403) {
            return false;
        }
        Map<String, Object> problem = JsonPath.from(answer.body()).getMap("");
        List<?> roles = (List<?>) problem.getOrDefault("roles", List.of());
        return "FORBIDDEN".equals(problem.get("code")) && (roles.isEmpty() || roles.contains(cell.getKey()));
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

    private static boolean isAllowed(Map.Entry<String, String> cell) {
        return cell.getValue().equals(AuthorisationTable.ALLOW);
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
