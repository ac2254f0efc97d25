package jp.telework.test.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.telework.test.RunningService;
import jp.telework.test.architecture.ResourceMethods;
import jp.telework.test.authorisation.AuthorisationTable;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.OperationCalls;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.contract.AnswersInContract;
import jp.telework.test.contract.Exchange;
import jp.telework.test.contract.OpenApiDocument;
import jp.telework.test.http.RawHttp;
import org.junit.jupiter.api.Test;

/**
 * Sends malformed requests to every operation of a service's contract, one thing wrong at a time, as a caller who may
 * call it: odd headers, parameters, paths, cursors and bodies. The answers are never a failure of ours, refusals are
 * problems of the conventions, the log stays quiet, and nothing is stored: commands are dry runs.
 *
 * <p>A new operation is walked by itself; the authorisation table knows who may call it.
 */
public abstract class OddRequestWalk {

    private static final int READS_AT_A_TIME = 8;
    /** Commands about one case or one room wait for each other anyway, and too many would run out of time. */
    private static final int COMMANDS_AT_A_TIME = 3;

    /** How often a request that finds no room is sent again. */
    private static final int TURNS = 5;

    private final OperationCalls calls = new OperationCalls();
    private final OpenApiDocument contract = OpenApiDocument.of(RunningService.openApi());
    private final AuthorisationTable table = AuthorisationTable.ofService();

    /** Each feature prepares its own operations; the first that knows one is asked. */
    protected abstract List<Preparation> features();

    protected Call prepare(String operation, String column) {
        return Preparation.of(features(), operation, column);
    }

    /**
     * Operations that another walk sends odd requests to, as {@link ResourceMethods#operations} names them. The platform's own are
     * the same code in every service, and the platform's own test walks them.
     */
    protected Set<String> walkedElsewhere() {
        return ResourceMethods.operations("jp.telework.platform");
    }

    /** An operation with a call that makes sense, and what it is answered. */
    private record Good(String operation, String column, String bearer, Call call, int status, Set<Integer> statuses) {}

    @Test
    void noRequestIsAnsweredWithAFailureOrStored() {
        assertThat(table.differencesFrom(contract.operations().keySet())).isEmpty();
        List<String> wrong = new ArrayList<>();
        Map<String, String> cursors = new TreeMap<>();
        long sent = 0;
        try (QuietLog log = QuietLog.watch()) {
            Set<String> elsewhere = walkedElsewhere();
            for (String operation : contract.operations().keySet()) {
                if (elsewhere.contains(ResourceMethods.withoutService(operation))) {
                    continue;
                }
                Good good = good(operation);
                List<OddRequest> requests = requests(good, cursors);
                StoredRows before = StoredRows.now();
                wrong.addAll(send(good, requests));
                wrong.addAll(before.differencesFrom(StoredRows.now()).stream()
                        .map(difference -> operation + " stored something: " + difference)
                        .toList());
                sent += requests.size();
            }
            wrong.addAll(foreignCursors(cursors));
            wrong.addAll(log.lines());
        }
        assertThat(wrong.stream().limit(200))
                .as("%d wrong answers to %d requests", wrong.size(), sent)
                .isEmpty();
        assertThat(cursors).as("lists long enough for a cursor").isNotEmpty();
    }

    private Good good(String operation) {
        String column = table.furthest(operation);
        Call call = prepare(operation, column);
        if (contract.rehearses(operation)) {
            call = OddQueries.with(call, "dryRun", "true");
        }
        return new Good(
                operation,
                column,
                OperationCalls.bearer(column),
                call,
                calls.send(operation, column, call).statusCode(),
                contract.statusesOf(operation));
    }

    private List<OddRequest> requests(Good good, Map<String, String> cursors) {
        Stream<OddRequest> all = Stream.of(
                        OddHeaders.of(contract, good.operation(), good.call(), good.status()),
                        OddQueries.of(contract, good.operation(), good.call()),
                        bodies(good),
                        cursors(good, cursors),
                        tags(good))
                .flatMap(requests -> requests);
        return all.toList();
    }

    private Stream<OddRequest> cursors(Good good, Map<String, String> cursors) {
        if (!contract.parametersOf(good.operation(), "query").contains("cursor")) {
            return Stream.empty();
        }
        String next = Oracles.body(
                        raw(good, OddRequest.of("", OddQueries.with(good.call(), "limit", "1"), Oracles::any)))
                .path("next")
                .asText("");
        Stream<String> forged = next.isEmpty() || next.equals("null") ? Stream.empty() : OddCursors.forged(next);
        if (!next.isEmpty() && !next.equals("null")) {
            cursors.put(good.operation(), next);
        }
        return Stream.concat(OddCursors.invented(), forged).map(cursor -> cursor(good.call(), cursor));
    }

    private static OddRequest cursor(Call call, String cursor) {
        return OddRequest.of(
                "cursor=" + cursor,
                OddQueries.with(call, "cursor", cursor),
                Oracles.refusedParameter(400, "INVALID_CURSOR", "cursor"));
    }

    /** Every list refuses the cursor of another list; another caller's cursor shows a caller only its own rows. */
    private List<String> foreignCursors(Map<String, String> cursors) {
        List<String> wrong = new ArrayList<>();
        List<String> lists = List.copyOf(cursors.keySet());
        for (int i = 0; i + 1 < lists.size(); i++) {
            Good good = good(lists.get(i));
            String others = cursors.get(lists.get(i + 1));
            wrong.addAll(send(good, List.of(cursor(good.call(), String.valueOf(others)))));
        }
        return wrong;
    }

    /** A read has none. */
    private static Stream<OddRequest> bodies(Good good) {
        return good.operation().startsWith("GET ") ? Stream.empty() : OddBodies.of(good.call());
    }

    /** Every read that sends a tag answers 304 to a caller who sends that tag back. */
    private Stream<OddRequest> tags(Good good) {
        if (!good.operation().startsWith("GET ") || good.status() != 200) {
            return Stream.empty();
        }
        HttpResponse<byte[]> answer = calls.download(good.operation(), good.column(), good.call());
        return answer.headers().firstValue("ETag").stream().flatMap(tag -> Stream.of(
                        new String[] {tag},
                        new String[] {"W/" + tag},
                        new String[] {"\"other\", " + tag},
                        new String[] {"\"other\"", tag},
                        new String[] {"*"})
                .map(values -> OddRequest.of("If-None-Match " + List.of(values), good.call(), Oracles::notModified)
                        .with("If-None-Match", values)));
    }

    private List<String> send(Good good, List<OddRequest> requests) {
        ExecutorService threads = Executors.newFixedThreadPool(
                good.operation().startsWith("GET ") ? READS_AT_A_TIME : COMMANDS_AT_A_TIME);
        try {
            List<Future<String>> faults = requests.stream()
                    .map(request -> threads.submit(() -> fault(good, request)))
                    .toList();
            List<String> wrong = new ArrayList<>();
            for (Future<String> fault : faults) {
                if (!fault.get().isEmpty()) {
                    wrong.add(fault.get());
                }
            }
            return wrong;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(good.operation(), failed);
        } finally {
            threads.shutdownNow();
        }
    }

    private String fault(Good good, OddRequest request) {
        RawHttp.Response answer = untilThereIsRoom(good, request);
        hold(good, request, answer);
        String fault = Oracles.everywhere(answer, good.statuses());
        // The public is counted by its address, and a walk from one address soon is too much.
        if (fault.isEmpty() && !(good.column().equals("anonymous") && answer.status() == 429)) {
            fault = request.oracle().fault(answer);
        }
        return fault.isEmpty()
                ? ""
                : "%s as %s, %s: %s: %s".formatted(good.operation(), good.column(), request.name(), fault, answer);
    }

    /** A service without room for one more, such as one that prints for all others, asks to come again: a caller does. */
    private RawHttp.Response untilThereIsRoom(Good good, OddRequest request) {
        RawHttp.Response answer = raw(good, request);
        for (int turn = 1;
                turn <= TURNS
                        && answer.status() == 503
                        && !answer.header("Retry-After").isEmpty();
                turn++) {
            try {
                Thread.sleep(500L * turn);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return answer;
            }
            answer = raw(good, request);
        }
        return answer;
    }

    private static void hold(Good good, OddRequest request, RawHttp.Response answer) {
        if (!Oracles.isNoRequest(answer)) {
            AnswersInContract.hold(Exchange.of(
                            good.operation().substring(0, good.operation().indexOf(' ')),
                            OperationCalls.path(good.operation(), request.call()),
                            answer.status(),
                            answer.headers().entrySet(),
                            answer.bytes())
                    .unread());
        }
    }

    private RawHttp.Response raw(Good good, OddRequest request) {
        String method = good.operation().substring(0, good.operation().indexOf(' '));
        byte[] head = request.head(
                method, OperationCalls.path(good.operation(), request.call()), OperationCalls.bearer(good.column()));
        return RawHttp.exchange(RunningService.outside(), head, request.body());
    }
}
