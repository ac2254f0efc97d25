package jp.telework.test.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.test.RunningService;
import jp.telework.test.TestClock;
import jp.telework.test.authorisation.AuthorisationTable;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.OperationCalls;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.odd.QuietLog;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Sends a service thousands of requests that a generator makes from its contract: good ones with one mutation, as every
 * role. No answer is a failure of ours, each keeps the contract, and what is refused stores nothing.
 *
 * <p>{@code -Dfuzz.requests=200000} sends more, {@code -Dfuzz.seed=random} sends others.
 */
public abstract class FuzzWalk {

    private static final Logger LOG = Logger.getLogger(FuzzWalk.class);

    /** Each feature prepares its own operations; the first that knows one is asked. */
    protected abstract List<Preparation> features();

    protected Call prepare(String operation, String column) {
        return Preparation.of(features(), operation, column);
    }

    /** How much is sent. */
    protected FuzzSettings settings() {
        return FuzzSettings.ofService();
    }

    /** Operations that answer 2xx to any body, with what is wrong with it. */
    protected Set<String> judgingAnyBody() {
        return Set.of();
    }

    /** Operations whose good call a rule refuses, with the reason. Mutations come no further than that rule. */
    protected Map<String, String> notReached() {
        return Map.of();
    }

    /** Who calls an operation, where it is not the first column of the table that may. */
    protected Map<String, String> callers() {
        return Map.of();
    }

    /** Operations that answer everybody who has the code or the token in the path. */
    protected Set<String> openToHolders() {
        return Set.of();
    }

    @Test
    void noMutatedRequestFailsOrStoresWhatIsRefused() {
        FuzzSettings settings = settings();
        List<String> faults = new ArrayList<>();
        FuzzReport report;
        try (QuietLog log = QuietLog.watch()) {
            report = run(settings, direct());
            faults.addAll(report.faults());
            faults.addAll(log.lines());
        }
        LOG.infof("fuzzed: %s", report);
        assertThat(faults).as(report.toString()).isEmpty();
        assertThat(report.unreached())
                .as("operations without a good call that is answered 2xx")
                .isEqualTo(settings.of(notReached().keySet()));
        assertThat(report.sent()).isGreaterThanOrEqualTo(settings.only().isEmpty() ? settings.requests() : 1);
    }

    /** To the service. */
    protected static Wire direct() {
        OperationCalls calls = new OperationCalls();
        return request -> calls.exchange(request.operation(), request.column(), request.call());
    }

    /** Sends all over a wire, which a test may decorate. */
    protected final FuzzReport run(FuzzSettings settings, Wire wire) {
        String contract = RunningService.openApi();
        AuthorisationTable table = AuthorisationTable.ofService();
        FuzzOracle oracle = new FuzzOracle(contract, table, judgingAnyBody(), openToHolders());
        return new FuzzRun(settings, wire, contract, oracle, table)
                .run(this::prepare, this::caller, FuzzWalk::realTime);
    }

    private String caller(String operation) {
        return callers().getOrDefault(operation, AuthorisationTable.ofService().furthest(operation));
    }

    /** Some cases are in the state that an operation needs on a certain day only; the next operation is called today. */
    private static void realTime() {
        TestClock.get().reset();
    }
}
