package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jp.telework.local.Component;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The last release beside the new one on one database. The last release is the packaged service without its newest
 * migrations; see {@link LastRelease}. {@code -Dtelework.last-release=…/quarkus-run.jar} takes a real one instead, built
 * from an earlier commit, for the test in which both write.
 */
@ExtendWith(RealStack.class)
@Order(8)
class RollOutIT {

    /** The migration that the new release brings; nothing but the start reads what it makes. */
    private static final String NEW = "V0010";

    private static final Optional<Path> REAL =
            Optional.ofNullable(System.getProperty("telework.last-release")).map(Path::of);

    private static final int KEYS = 60;
    private static final int DURING_THE_MIGRATION = 20;

    private final Suite suite;
    private final Path packaged;

    RollOutIT(Suite suite) {
        this.suite = suite;
        this.packaged = suite.stack().folders().application(Component.SUBSIDY);
    }

    @Test
    void bothReleasesTakeSubmissionsWhileTheNewOneMigratesAndAfterwards() throws Exception {
        Submissions submissions = Submissions.prepare(suite, KEYS);
        suite.stack().kill(Component.SUBSIDY);
        suite.books().execute("DROP TABLE schema_contract; DELETE FROM flyway_schema_history WHERE version = '0010'");

        List<Storm.Outcome> outcomes = new ArrayList<>();
        try (OtherService last = REAL.isPresent() ? real(REAL.get()) : lastRelease(List.of(NEW))) {
            assertThat(suite.books().migrated(NEW)).isFalse();
            CompletableFuture<Void> roll =
                    CompletableFuture.runAsync(() -> suite.stack().restart(Component.SUBSIDY));
            outcomes.addAll(submit(submissions, 0, DURING_THE_MIGRATION, last.address()));
            roll.get(120, TimeUnit.SECONDS);
            assertThat(suite.books().migrated(NEW)).isTrue();

            outcomes.addAll(submit(submissions, DURING_THE_MIGRATION, KEYS, last.address(), suite.subsidyDirectly()));
        } finally {
            if (!suite.stack().isRunning(Component.SUBSIDY)) {
                suite.stack().restart(Component.SUBSIDY);
            }
        }
        if (REAL.isPresent()) {
            real(REAL.get()).close();
        }
        submissions.assertOneOfEach();
        submissions.assertOneReceiptEach(outcomes, 1);
    }

    /** A rollback, a drained node, a scale-up during the roll-out: a pod of the last release starts after the migration. */
    @Test
    void theLastReleaseStartsOnAMigratedSchema() throws Exception {
        List<String> newest = LastRelease.newest(packaged);
        try (OtherService last = lastRelease(newest)) {
            suite.as("shirahama")
                    .at(last.address())
                    .get(Case.API + "/applications")
                    .expect(200);
            assertThat(last.log()).doesNotContain(" ERROR ");
        }
    }

    /** The control: what used to happen to every pod of the last release. */
    @Test
    void withoutThePatternsTheLastReleaseIsStopped() throws Exception {
        OtherService last = OtherService.begin(
                suite,
                Component.SUBSIDY,
                without(List.of(NEW)),
                Map.of("QUARKUS_FLYWAY_IGNORE_MIGRATION_PATTERNS", "*:ignored"));

        assertThat(last.awaitEnd()).isNotZero();
        assertThat(last.log()).contains("applied migration not resolved locally");
    }

    @Test
    void aContractStepStopsCodeThatIsTooOldWithOneLine() throws Exception {
        String own = LastRelease.newest(packaged).get(1);
        suite.books()
                .execute("INSERT INTO schema_contract (step, needs, reason) VALUES ('V9999', '" + own + "', 'a test')");
        try {
            OtherService last = OtherService.begin(suite, Component.SUBSIDY, without(List.of(own)), Map.of());

            assertThat(last.awaitEnd()).isEqualTo(78);
            assertThat(last.log()).doesNotContain("\tat ", " ERROR ");
            assertThat(last.log().lines().filter(line -> line.contains("refusing to start")))
                    .singleElement()
                    .asString()
                    .contains("V9999", own, "a test", "起動できません");
            OtherService.start(suite, Component.SUBSIDY, packaged, Map.of()).close();
        } finally {
            suite.books().execute("DELETE FROM schema_contract WHERE step = 'V9999'");
        }
    }

    /** One from before these patterns were its own. */
    private OtherService real(Path jar) throws IOException, InterruptedException {
        return OtherService.start(
                suite,
                Component.SUBSIDY,
                jar,
                Map.of("QUARKUS_FLYWAY_IGNORE_MIGRATION_PATTERNS", "*:missing,*:future"));
    }

    private OtherService lastRelease(List<String> unknown) throws IOException, InterruptedException {
        return OtherService.start(suite, Component.SUBSIDY, without(unknown), Map.of());
    }

    private Path without(List<String> versions) throws IOException {
        return LastRelease.without(versions, packaged, Path.of("target/last-release"))
                .jar();
    }

    /** These submissions, by turns to each address; each is taken the first time. */
    private static List<Storm.Outcome> submit(Submissions submissions, int from, int to, URI... addresses)
            throws Exception {
        List<List<HttpRequest>> byAddress = new ArrayList<>();
        for (URI address : addresses) {
            byAddress.add(submissions.requestsTo(address));
        }
        List<HttpRequest> requests = IntStream.range(from, to)
                .mapToObj(i -> byAddress.get(i % addresses.length).get(i))
                .toList();
        Storm.Report report = Storm.inFairWeather(1).rage(requests);
        report.assertOnly("200");
        return report.outcomes();
    }
}
