package jp.telework.test.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import jp.telework.test.authorisation.AuthorisationTable;
import jp.telework.test.authorisation.Call;
import jp.telework.test.contract.Exchange;
import jp.telework.test.contract.OpenApiDocument;
import jp.telework.test.odd.StoredRows;

/**
 * Sends mutated requests to every operation of a contract as every role.
 *
 * <p>Commands are dry runs first. What was refused is then sent for real: it must be refused again and store nothing.
 */
final class FuzzRun {

    private static final int AT_A_TIME = 4;
    /** Of the requests of an operation, as many are for the roles other than the one that the case is prepared for. */
    private static final double FOR_OTHER_ROLES = 0.3;

    /** The table of what was answered under an Idempotency-Key. Refusals are kept there on purpose. */
    private static final String KEPT_REFUSALS = "idempotency_record ";

    private static final int MOST_TRIES = 10;
    private static final double FOR_REAL = 0.25;

    private final FuzzSettings settings;
    private final Wire wire;
    private final OpenApiDocument contract;
    private final AuthorisationTable table;
    private final Mutations mutations;
    private final FuzzOracle oracle;
    private final FuzzReport report;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);

    /**
     * One run.
     *
     * @param document the contract in JSON
     */
    FuzzRun(FuzzSettings settings, Wire wire, String document, FuzzOracle oracle, AuthorisationTable table) {
        this.settings = settings;
        this.wire = wire;
        this.contract = OpenApiDocument.of(document);
        this.table = table;
        this.oracle = oracle;
        this.mutations = new Mutations(new Schemas(document));
        this.report = new FuzzReport(settings);
    }

    /** A request and its answer; none when sending failed. */
    private record Sent(FuzzRequest request, List<Exchange> answer) {

        boolean accepted() {
            return answer.stream().anyMatch(FuzzOracle::accepted);
        }

        boolean refused() {
            return answer.stream().anyMatch(FuzzOracle::refused);
        }
    }

    /**
     * Sends all.
     *
     * @param prepare makes a call that succeeds, of an operation for a column of the authorisation table
     * @param caller the column of an operation for which its call is prepared
     * @param afterwards runs after each operation
     */
    FuzzReport run(BiFunction<String, String, Call> prepare, UnaryOperator<String> caller, Runnable afterwards) {
        List<String> operations = contract.operations().keySet().stream()
                .filter(settings::includes)
                .toList();
        try {
            int share = settings.requests() / operations.size() + 1;
            for (String operation : operations) {
                String column = caller.apply(operation);
                try {
                    walk(new FuzzRequest(operation, column, prepare.apply(operation, column), "good"), share);
                } finally {
                    afterwards.run();
                }
            }
            return report;
        } finally {
            threads.shutdownNow();
        }
    }

    private void walk(FuzzRequest real, int share) {
        boolean command = contract.rehearses(real.operation());
        FuzzRequest good = command ? real.with(Mutations.with(real.call(), "dryRun", "true")) : real;
        RandomGenerator random =
                new SplittableRandom(settings.seed() + 31L * real.operation().hashCode());
        int others = (int) (share * FOR_OTHER_ROLES);
        int again = command ? (int) (share * FOR_REAL) : 0;

        StoredRows before = StoredRows.exactly();
        List<Sent> sent = send(mutated(good, share - others - again, random));
        if (!sent.get(0).accepted()) {
            report.addUnreached(good.operation(), sent.get(0).answer());
        }
        send(forOthers(real, good, others, random));
        List<FuzzRequest> refused = refused(sent, again);
        send(mutated(good, again - refused.size(), random));
        storedNothing(good, before, "dry runs, reads and calls of those who may not");
        sendForReal(good, refused);
    }

    /** The good request and its mutations. */
    private List<FuzzRequest> mutated(FuzzRequest good, int count, RandomGenerator random) {
        return IntStream.range(0, count)
                .mapToObj(number -> number == 0 ? good : mutations.next(good, random))
                .toList();
    }

    /** What the dry runs refused, without being dry runs. */
    private static List<FuzzRequest> refused(List<Sent> sent, int most) {
        return sent.stream()
                .filter(Sent::refused)
                .map(one -> one.request().with(Mutations.with(one.request().call(), "dryRun", null)))
                .limit(most)
                .toList();
    }

    private void sendForReal(FuzzRequest good, List<FuzzRequest> refused) {
        if (!refused.isEmpty()) {
            StoredRows before = StoredRows.exactly();
            send(refused).stream()
                    .filter(Sent::accepted)
                    .forEach(one -> report.add(one.request(), "done, though its dry run was refused", one.answer()));
            storedNothing(good, before, "refused requests");
        }
    }

    /** Those who may not call send the real request, the others a dry run. */
    private List<FuzzRequest> forOthers(FuzzRequest real, FuzzRequest dry, int count, RandomGenerator random) {
        List<String> columns = AuthorisationTable.COLUMNS.stream()
                .filter(column -> !column.equals(real.column()))
                .filter(column -> !table.cell(real.operation(), column).equals(AuthorisationTable.NOT_APPLICABLE))
                .toList();
        List<FuzzRequest> requests = new ArrayList<>();
        for (int i = 0; i < Math.max(count, columns.size()); i++) {
            String column = columns.get(i % columns.size());
            boolean allowed = table.cell(real.operation(), column).equals(AuthorisationTable.ALLOW);
            FuzzRequest base = allowed ? dry : real.with(real.call().withoutCredentials());
            FuzzRequest one = new FuzzRequest(base.operation(), column, base.call(), base.mutation());
            requests.add(i < columns.size() && !allowed ? one : mutations.next(one, random));
        }
        return requests;
    }

    private void storedNothing(FuzzRequest request, StoredRows before, String what) {
        before.differencesFrom(StoredRows.exactly()).stream()
                .filter(difference -> !difference.startsWith(KEPT_REFUSALS))
                .forEach(difference -> report.add(request, what + " stored something: " + difference, ""));
    }

    private List<Sent> send(List<FuzzRequest> requests) {
        List<Future<Sent>> running = requests.stream()
                .map(request -> threads.submit(() -> judged(request)))
                .toList();
        List<Sent> sent = new ArrayList<>();
        for (Future<Sent> one : running) {
            try {
                sent.add(one.get());
            } catch (InterruptedException | ExecutionException failed) {
                throw new AssertionError(failed);
            }
        }
        return sent;
    }

    /** A service that has no place for a request now has one when this request is alone. */
    private Exchange answered(FuzzRequest request) {
        Exchange exchange = wire.send(request);
        for (int i = 0;
                i < MOST_TRIES && exchange.status() == 503 && exchange.headers().containsKey("retry-after");
                i++) {
            synchronized (wire) {
                exchange = wire.send(request);
            }
        }
        return exchange;
    }

    private Sent judged(FuzzRequest request) {
        try {
            Exchange exchange = answered(request);
            report.count(exchange.status());
            oracle.faults(request, exchange).forEach(fault -> report.add(request, fault, exchange));
            return new Sent(request, List.of(exchange));
        } catch (java.io.UncheckedIOException unanswered) {
            report.count(0);
            report.add(request, "no answer: " + unanswered.getMessage(), unanswered.getCause());
            return new Sent(request, List.of());
        }
    }
}
