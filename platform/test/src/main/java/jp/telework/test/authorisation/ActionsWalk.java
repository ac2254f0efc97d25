package jp.telework.test.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.telework.test.RunningService;
import jp.telework.test.TestClock;
import jp.telework.test.contract.OpenApiDocument;
import jp.telework.test.rest.JsonPath;
import org.junit.jupiter.api.Test;

/**
 * Holds the answers of {@code …/actions} against dry runs. Each command's case is prepared as for the authorisation walk, and
 * is looked at before and after the command. Every role that may ask is told of every command of the contract, and each is
 * told as possible exactly when its dry run by the same caller can be refused for the body alone.
 */
public abstract class ActionsWalk {

    /** One of these is the tag of any case of a test. */
    private static final String ANY_VERSION = IntStream.rangeClosed(0, 60)
            .mapToObj(version -> "\"" + version + "\"")
            .collect(Collectors.joining(", "));

    private static final Set<Integer> REFUSED = Set.of(403, 404, 409);

    private final OperationCalls sender = new OperationCalls();
    private final Map<String, Prepared> prepared = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> wrong = new TreeSet<>();

    /** The service's preparations, as its authorisation walk has them. */
    protected abstract List<Preparation> features();

    /** The cases to look at, by a part of their path; all by default. */
    protected boolean includes(String theCase) {
        return true;
    }

    /** Codes of refusals that follow from what the body says, or from what else exists, although they are 409. */
    protected Set<String> codesOfBodies() {
        return Set.of();
    }

    /** Commands that are answered again when nothing is left to do. */
    protected Set<String> repeatable() {
        return Set.of();
    }

    @Test
    void tellsWhatDryRunsFind() {
        OpenApiDocument contract = OpenApiDocument.of(RunningService.openApi());
        int cases = 0;
        for (String theCase : contract.casesWithActions()) {
            if (!includes(theCase)) {
                continue;
            }
            List<String> commands = contract.commandsOf(theCase);
            commands.forEach(command -> prepared.put(command, prepare(command)));
            for (String command : commands) {
                cases++;
                Call call = prepared(command).atItsTime();
                look(theCase, commands, call, command + " before");
                sender.send(command, caller(command), call);
                look(theCase, commands, call, command + " after");
            }
            TestClock.get().reset();
        }
        assertThat(cases).as("cases looked at").isPositive();
        assertThat(wrong).isEmpty();
    }

    private static String caller(String command) {
        return row(command).entrySet().stream()
                .filter(cell -> cell.getValue().equals(AuthorisationTable.ALLOW))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> row(String operation) {
        return Optional.ofNullable(AuthorisationTable.ofService().rows().get(operation))
                .orElseThrow(() -> new AssertionError("no row for " + operation));
    }

    private void look(String theCase, List<String> commands, Call prepared, String when) {
        Call asked = new Call(Map.of("id", id(prepared)), headers(prepared), "", null, "");
        String question = "GET " + theCase + "/actions";
        row(question).forEach((column, cell) -> {
            if (!cell.equals(AuthorisationTable.ALLOW)) {
                return;
            }
            HttpResponse<String> answer = sender.send(question, column, asked);
            if (answer.statusCode() == 200 && seen.add(column + normal(answer.body(), id(asked)))) {
                commands.forEach(command -> hold(theCase, command, column, asked, answer.body(), when));
            }
        });
    }

    private static String id(Call call) {
        return Objects.requireNonNull(call.path().get("id"));
    }

    /**
     * A command with its case.
     *
     * @param time the instant that the preparation has set, for a case that is in its state on a certain day only
     */
    private record Prepared(Call call, Optional<Instant> time) {

        Call atItsTime() {
            TestClock.get().reset();
            time.ifPresent(TestClock.get()::set);
            return call;
        }
    }

    private Prepared prepare(String command) {
        TestClock.get().reset();
        Call call = Preparation.of(features(), command, caller(command));
        return new Prepared(call, TestClock.get().held());
    }

    private Prepared prepared(String command) {
        return Objects.requireNonNull(prepared.get(command), command);
    }

    private Call example(String command) {
        return prepared(command).call();
    }

    private static String normal(String answer, String id) {
        return answer.replace(id, "");
    }

    private void hold(String theCase, String command, String column, Call asked, String answer, String when) {
        String[] operation = command.split(" ", 2);
        String here = operation[1].replace("{id}", id(asked));
        Pattern address = Pattern.compile(here.replaceAll("\\{[^/]*}", "[^/]+"));
        List<Map<String, Object>> told = JsonPath.from(answer).<Map<String, Object>>getList("").stream()
                .filter(action -> operation[0].equals(action.get("method"))
                        && address.matcher(String.valueOf(action.get("href"))).matches())
                .toList();
        // The ministry's inner steps are told to none but those who may take them.
        if (told.isEmpty() && AuthorisationTable.ALLOW.equals(row(command).get(column))) {
            wrong.add(command + " is not told to " + column);
        }
        for (Map<String, Object> action : told) {
            String href = String.valueOf(action.get("href"));
            boolean allowed = Boolean.TRUE.equals(action.get("allowed"));
            if (href.contains("{")) {
                if (allowed) {
                    wrong.add(command + " is allowed without an object, " + column + ", " + when);
                }
                continue;
            }
            HttpResponse<String> dry = sender.send(operation[0] + " " + href, column, dryRun(command, asked));
            boolean wrongly = allowed
                    ? !possible(dry, example(command))
                    : dry.statusCode() < 300 && !repeatable().contains(command);
            if (wrongly) {
                wrong.add("%s as %s, %s: told %s %s, dry run %d %s"
                        .formatted(
                                command,
                                column,
                                when,
                                allowed,
                                action.get("reasons"),
                                dry.statusCode(),
                                dry.statusCode() < 300
                                        ? ""
                                        : JsonPath.from(dry.body()).getString("code")));
            }
        }
    }

    private Call dryRun(String command, Call asked) {
        Call example = example(command);
        Map<String, String> headers = new LinkedHashMap<>(asked.headers());
        if (example.headers().containsKey("If-Match")) {
            headers.put("If-Match", ANY_VERSION);
        }
        return new Call(Map.of(), headers, "dryRun=true", example.body(), example.type());
    }

    /** What a caller shows beside its token, such as the signature of a mail's link. */
    private static Map<String, String> headers(Call prepared) {
        Map<String, String> headers = new LinkedHashMap<>(prepared.headers());
        headers.keySet().removeAll(Set.of("If-Match", "Idempotency-Key"));
        return headers;
    }

    /** A refusal by a rule counts against an action only when there is no body to mend. */
    private boolean possible(HttpResponse<String> dry, Call example) {
        if (dry.statusCode() < 300) {
            return true;
        }
        String code = JsonPath.from(dry.body()).getString("code");
        return codesOfBodies().contains(code)
                || !(REFUSED.contains(dry.statusCode()) || dry.statusCode() == 422 && example.body() == null);
    }
}
