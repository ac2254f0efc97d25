package jp.telework.test.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.test.RunningService;
import jp.telework.test.TestDatabase;
import jp.telework.test.contract.OpenApiDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Runs every command that neither the applicant nor the public gives. A command whose event goes to no organisation is hidden: what
 * callers outside of the ministry read of the case and its neighbours is the same before and after it, byte by byte. Commands are
 * found in the authorisation table and told apart by their events, so that a new one is walked by itself.
 */
public abstract class HiddenActsWalk {

    private static final Pattern CASE =
            Pattern.compile("\"caseKind\":\"(?<kind>[a-z-]+)\",\"caseId\":\"(?<id>[0-9a-f-]{36})\"");

    private final OperationCalls sender = new OperationCalls();
    private @Nullable OpenApiDocument known;

    /** The service's preparations, as its authorisation walk has them, with those first that let commands succeed. */
    protected abstract List<Preparation> features();

    /** Who may not know of what the ministry does. */
    protected List<String> outsiders() {
        return List.of("anonymous", "applicant", "foreign", "reviewer", "secretariat", "manager");
    }

    /** Further cases in which a command is hidden, such as the first of two approvals. */
    protected List<Step> variants() {
        return List.of();
    }

    /** The actions, as audit rows name them, that are known to be hidden; each has to be among those that are walked. */
    protected abstract Set<String> internalActions();

    /** States by which lists are filtered. */
    protected abstract List<String> states();

    /** Hidden commands of which further callers may know, such as the reviewer who is assigned. */
    protected Map<String, Set<String>> knownTo() {
        return Map.of();
    }

    /** Commands whose effect is public, although their events go to no organisation. */
    protected abstract Set<String> published();

    /** Commands that the prepared case refuses. They are told to the applicant. */
    protected abstract Set<String> refused();

    /** A command that is told: the control that shows that this walk sees a difference. */
    protected abstract String told();

    /** Queries for the ids of cases that are read beside the one of the command, by collection. {@code %s} is its id. */
    protected Map<String, String> neighbours(String collection) {
        return Map.of();
    }

    /**
     * A command with the case that it is given on.
     *
     * @param caller as in the authorisation table
     * @param prepare makes the case
     */
    public record Step(String operation, String caller, Supplier<Call> prepare) {}

    @Test
    void nothingThatIsReadOutsideTellsOfAHiddenAct() {
        Set<String> refused = new TreeSet<>();
        Set<String> actions = new TreeSet<>();
        List<Step> hidden = new ArrayList<>();
        for (Step step : steps()) {
            HttpResponse<String> answer = run(step, step.prepare().get());
            if (answer.statusCode() >= 300) {
                refused.add(step.operation());
            } else if (!published().contains(step.operation()) && !isTold(answer)) {
                hidden.add(step);
                actions.addAll(actions(answer));
            }
        }
        assertThat(refused).as("commands that the prepared case refuses").isEqualTo(new TreeSet<>(refused()));
        assertThat(actions).as("hidden actions").containsAll(internalActions());
        List<String> differences = new ArrayList<>();
        // An event may reach the feed late, while another transaction is open; a real difference is there again.
        hidden.stream()
                .filter(step -> !differences(step).isEmpty())
                .forEach(step -> differences.addAll(differences(step)));
        assertThat(differences).isEmpty();
        Step control = steps().stream()
                .filter(step -> step.operation().equals(told()))
                .findFirst()
                .orElseThrow();
        assertThat(differences(control)).as("what the control shows").isNotEmpty();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        commands()
                .forEach((operation, caller) ->
                        steps.add(new Step(operation, caller, () -> Preparation.of(features(), operation, caller))));
        steps.addAll(variants());
        return steps;
    }

    /** By command, who gives it: the first whom no rule refuses in the prepared case. */
    private static Map<String, String> commands() {
        RefusalsByRule refusals = RefusalsByRule.ofService();
        Map<String, String> commands = new TreeMap<>();
        AuthorisationTable.ofService().rows().forEach((operation, row) -> {
            Optional<String> caller = row.keySet().stream()
                    .filter(column -> isAllowed(row, column))
                    .min(Comparator.comparing(column -> refusals.hasRowFor(operation, column)));
            if (!operation.startsWith("GET ") && !isAllowed(row, "applicant") && !isAllowed(row, "anonymous")) {
                caller.ifPresent(known -> commands.put(operation, known));
            }
        });
        return commands;
    }

    private static boolean isAllowed(Map<String, String> row, String column) {
        return AuthorisationTable.ALLOW.equals(row.get(column));
    }

    private OpenApiDocument contract() {
        OpenApiDocument read = known == null ? OpenApiDocument.of(RunningService.openApi()) : known;
        known = read;
        return read;
    }

    private HttpResponse<String> run(Step step, Call call) {
        return sender.send(step.operation(), step.caller(), call);
    }

    private static boolean isTold(HttpResponse<String> answer) {
        return !texts("SELECT type FROM event WHERE organisation IS NOT NULL AND request_id = '" + request(answer)
                        + "'")
                .isEmpty();
    }

    private static List<String> actions(HttpResponse<String> answer) {
        return texts("SELECT action FROM audit_entry WHERE request_id = '" + request(answer) + "'");
    }

    private static String request(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    private List<String> differences(Step step) {
        Call prepared = step.prepare().get();
        List<String> columns = new ArrayList<>(outsiders());
        columns.remove(step.caller());
        columns.removeAll(knownTo().getOrDefault(step.operation(), Set.of()));
        if (step.operation().contains("/retention/")) {
            // The secretariat holds cases too, and reads who holds which.
            columns.remove("secretariat");
        }
        Map<String, String> parts = new TreeMap<>(prepared.path());
        parts.remove("id");
        WhatIsShown shown =
                new WhatIsShown(columns, cases(step.operation(), prepared), parts, states(), sender, contract());
        Map<String, String> before = shown.read();
        HttpResponse<String> answer = run(step, prepared);
        assertThat(answer.statusCode()).as(step.operation() + answer.body()).isLessThan(300);
        List<String> differences = new ArrayList<>();
        shown.read().forEach((read, after) -> {
            String first = before.get(read);
            if (first != null && !after.equals(first)) {
                differences.add(step.operation() + " changes " + read + "\n  before " + first + "\n  after  " + after);
            }
        });
        return differences;
    }

    private Map<String, List<String>> cases(String operation, Call prepared) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        String id = prepared.path().get("id");
        if (id == null || !path.contains("/{id}")) {
            return named(prepared.body());
        }
        String before = path.substring(0, path.indexOf("/{id}"));
        String collection = before.substring(before.lastIndexOf('/') + 1);
        Map<String, List<String>> cases = new TreeMap<>(Map.of(collection, List.of(id)));
        neighbours(collection).forEach((neighbour, query) -> cases.put(neighbour, texts(query.formatted(id))));
        return cases;
    }

    /** The case that a body names, such as one that is held. */
    private static Map<String, List<String>> named(@Nullable String body) {
        Matcher named = CASE.matcher(body == null ? "" : body);
        return named.find() ? Map.of(named.group("kind") + "s", List.of(named.group("id"))) : Map.of();
    }

    private static List<String> texts(String query) {
        return TestDatabase.get().asAdministrator(statement -> {
            List<String> texts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
            return texts;
        });
    }
}
