package jp.telework.endtoend.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.telework.endtoend.Figures;
import jp.telework.endtoend.RealStack;
import jp.telework.endtoend.Suite;
import jp.telework.local.Component;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults, one after the other, while clients go on: what was answered stays, nothing is there twice, everybody who
 * subscribed is told, clients see 503 with Retry-After or 504 at worst, and all is well again in the stated time.
 *
 * <p>{@code -Dtelework.faults=blackhole,full-disk} chooses, {@code -Dtelework.faults.seconds=24} makes each last longer than
 * 3 seconds, {@code -Dtelework.faults.rounds=10} repeats all, {@code -Dtelework.faults.downloads=64} is another number than 12.
 */
@ExtendWith(RealStack.class)
@Order(20)
class FaultSuiteIT {

    private static final Duration LASTING = Duration.ofSeconds(Integer.getInteger("telework.faults.seconds", 3));
    private static final int ROUNDS = Integer.getInteger("telework.faults.rounds", 1);
    private static final Duration BEFORE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final FaultTable TABLE = new FaultTable();

    private static Subscriber subscriber;
    private static Rulings rulings;
    private static Invariants invariants;

    private final Suite suite;

    FaultSuiteIT(Suite suite) {
        this.suite = suite;
    }

    static Stream<Fault> faults() {
        List<Fault> all = Stream.of(
                        ProcessFaults.all(),
                        DatabaseFaults.all(),
                        ProviderFaults.all(),
                        EdgeFaults.all(),
                        ReleaseFaults.all())
                .flatMap(List::stream)
                .toList();
        List<String> chosen =
                Arrays.asList(System.getProperty("telework.faults", "all").split(",", -1));
        List<Fault> some = chosen.equals(List.of("all"))
                ? all
                : all.stream().filter(fault -> chosen.contains(fault.name())).toList();
        return IntStream.range(0, ROUNDS).boxed().flatMap(round -> some.stream());
    }

    @BeforeAll
    static void prepare(Suite suite) throws Exception {
        rulings = Rulings.prepare(suite);
        subscriber = Subscriber.register(suite);
        invariants = new Invariants(suite, subscriber, rulings);
    }

    @AfterAll
    static void show() {
        subscriber.close();
        Figures.show("faults", "faults of " + LASTING.toSeconds() + " s under load", "\n" + TABLE);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isSurvived(Fault fault) throws Exception {
        // Each client's first token, and a new one for each fault, while the provider is sure to be there.
        List.of("shirahama", "officer", "approver", "auditor").forEach(suite::as);
        suite.asSystem("ministry-backoffice");
        suite.signIn().renew();

        SoftAssertions softly = new SoftAssertions();
        Load load = Load.start(suite, rulings);
        Stage stage = new Stage(suite, load, LASTING, softly);
        long healed = -1;
        try {
            Thread.sleep(BEFORE.toMillis());
            fault.strike().on(stage);
            healed = heal(load);
            softly.assertThat(healed)
                    .as("ms until everything is answered again")
                    .isBetween(0L, fault.healsWithin().toMillis());
        } catch (Exception | AssertionError e) {
            softly.fail("the fault cannot be brought about or ended: " + e, e);
        } finally {
            repair();
            load.close();
        }
        try {
            invariants.check(load, fault, softly);
        } finally {
            TABLE.add(
                    fault, load, healed, stage.notes(), softly.errorsCollected().isEmpty());
            Administrator.endForgottenTransactions(suite);
        }
        softly.assertAll();
    }

    /** @return after how many milliseconds everything is answered, twice in a row; -1 when it never was */
    private static long heal(Load load) throws InterruptedException {
        long start = System.nanoTime();
        long servedSince = start;
        int served = 0;
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            if (served == 0) {
                servedSince = System.nanoTime();
            }
            served = load.isServed() ? served + 1 : 0;
            if (served == 2) {
                return (servedSince - start) / 1_000_000;
            }
            Thread.sleep(100);
        }
        return -1;
    }

    /** Repairs what a fault left behind, so that the next one begins with everything running. */
    private void repair() throws Exception {
        suite.database().swallow(false);
        List<Component> gone = new ArrayList<>();
        for (Component component : Component.values()) {
            if (!suite.stack().isRunning(component)) {
                gone.add(component);
            }
        }
        for (Component component : gone) {
            suite.stack().revive(component);
        }
    }
}
