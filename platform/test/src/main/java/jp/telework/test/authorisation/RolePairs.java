package jp.telework.test.authorisation;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import jp.telework.kernel.identity.RoleConflicts;
import jp.telework.test.Identity;
import jp.telework.test.contract.OpenApiDocument;
import jp.telework.test.rest.JsonPath;

/**
 * Calls every operation with every pair of roles, as the person of either role. A pair that excludes itself is refused. Any other
 * pair is answered as if the person had only those roles of the pair that permit the operation.
 */
final class RolePairs {

    private static final String FOREIGN = "foreign";

    private final OperationCalls sender;
    private final OpenApiDocument contract;
    private final BiFunction<String, String, Call> preparation;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> tried = new HashSet<>();
    private int calls;

    RolePairs(OperationCalls sender, OpenApiDocument contract, BiFunction<String, String, Call> preparation) {
        this.sender = sender;
        this.contract = contract;
        this.preparation = preparation;
    }

    List<String> wrong() {
        return wrong;
    }

    int calls() {
        return calls;
    }

    /**
     * Walks the pairs for one row of the table. Public operations ask for no role and are left out.
     *
     * @param shared a prepared call, whose case stays as it is wherever the operation can be rehearsed
     */
    void walk(String operation, Map<String, String> row, Call shared) {
        if (!"401".equals(row.get("anonymous"))) {
            return;
        }
        Walk walk = new Walk(operation, row, shared);
        for (String column : AuthorisationTable.COLUMNS) {
            if (!column.equals("anonymous")) {
                for (String role : AuthorisationTable.COLUMNS) {
                    if (!Set.of("anonymous", FOREIGN, roleOf(column)).contains(role)) {
                        walk.pair(column, role);
                    }
                }
            }
        }
    }

    private static String roleOf(String column) {
        return column.equals(FOREIGN) ? "applicant" : column;
    }

    private final class Walk {

        private final String operation;
        private final Map<String, String> row;
        private final boolean repeatable;
        private final Call prepared;
        private final Map<Identity, String> alone = new HashMap<>();
        private final Map<Identity, String> refusals = new HashMap<>();

        Walk(String operation, Map<String, String> row, Call shared) {
            this.operation = operation;
            this.row = row;
            boolean rehearses = contract.rehearses(operation);
            this.repeatable = rehearses || operation.startsWith("GET ");
            this.prepared = rehearses ? shared.rehearsed() : shared;
        }

        private Call prepare() {
            return preparation.apply(operation, AuthorisationTable.ofService().furthest(operation));
        }

        void pair(String column, String role) {
            Identity person = OperationCalls.caller(column).orElseThrow();
            Set<String> both = new TreeSet<>(Set.of(roleOf(column), role));
            Identity holder = person.withRoles(both);
            Set<String> permitting = new TreeSet<>(both);
            permitting.removeIf(each -> "403".equals(row.get(each)));
            if (!RoleConflicts.among(both).isEmpty()) {
                // The token is refused before person, operation and case are looked at: one of each method serves for
                // all.
                if (!tried.add(both + operation.substring(0, operation.indexOf(' ')))) {
                    return;
                }
                compare(column, role, "403 CONFLICTING_ROLES", outcome(holder, prepared, false));
            } else if (permitting.isEmpty()) {
                String was = outcome(holder, prepared, false);
                if (!"403 FORBIDDEN".equals(was)) {
                    compare(column, role, refused(person, both), was);
                }
            } else if (permitting.size() == 1) {
                Identity permitted = person.withRoles(permitting);
                compare(column, role, alone.computeIfAbsent(permitted, this::outcome), outcome(holder));
            }
        }

        /** A rule may refuse what the role permits, such as evaluations that are still hidden: then its answer counts. */
        private String refused(Identity person, Set<String> both) {
            return both.stream()
                    .map(role -> refusals.computeIfAbsent(
                            person.withRoles(Set.of(role)), alone -> outcome(alone, prepared, false)))
                    .filter(answer -> !"403 FORBIDDEN".equals(answer))
                    .findFirst()
                    .orElse("403 FORBIDDEN");
        }

        private String outcome(Identity identity) {
            return outcome(identity, repeatable ? prepared : prepare(), true);
        }

        private String outcome(Identity identity, Call call, boolean withBody) {
            calls++;
            HttpResponse<String> answer = sender.sendAs(identity, operation, call);
            if (answer.statusCode() >= 400) {
                return answer.statusCode() + " " + JsonPath.from(answer.body()).getString("code");
            }
            boolean comparable = withBody && operation.startsWith("GET ");
            return answer.statusCode() + (comparable ? " " + answer.body() : "");
        }

        private void compare(String column, String role, String expected, String was) {
            if (!expected.equals(was)) {
                wrong.add("%s as the person of %s who is %s, too: expected %s, was %s"
                        .formatted(operation, column, role, shortened(expected), shortened(was)));
            }
        }

        private static String shortened(String outcome) {
            return outcome.substring(0, Math.min(160, outcome.length()));
        }
    }
}
