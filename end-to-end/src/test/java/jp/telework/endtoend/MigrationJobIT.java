package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import jp.telework.local.Component;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A job with the owner's role migrates; a service without it compares its migrations with those that ran, as in production. */
@ExtendWith(RealStack.class)
@Order(9)
class MigrationJobIT {

    /** As deploy/kubernetes has it. An empty password is none: Flyway then takes the service's own connection. */
    private static final Map<String, String> SERVICE = Map.of(
            "QUARKUS_FLYWAY_MIGRATE_AT_START", "false",
            "QUARKUS_FLYWAY_VALIDATE_AT_START", "true",
            "QUARKUS_FLYWAY_PASSWORD", "");

    private static final Map<String, String> JOB = Map.of(
            "QUARKUS_INIT_AND_EXIT", "true",
            "QUARKUS_FLYWAY_MIGRATE_AT_START", "true",
            "QUARKUS_FLYWAY_VALIDATE_AT_START", "false");

    private static final String NEWEST = "V0015";

    private final Suite suite;
    private final Path packaged;

    MigrationJobIT(Suite suite) {
        this.suite = suite;
        this.packaged = suite.stack().folders().application(Component.SUBSIDY);
    }

    @Test
    void aServiceStartsWithoutTheOwnersPassword() throws Exception {
        OtherService.start(suite, Component.SUBSIDY, packaged, SERVICE).close();
    }

    @Test
    void aServiceWaitsForTheJob() throws Exception {
        suite.books().execute("DROP TABLE document_usage; DELETE FROM flyway_schema_history WHERE version = '0015'");
        try (OtherService early = OtherService.begin(suite, Component.SUBSIDY, packaged, SERVICE)) {
            assertThat(early.awaitEnd()).isNotZero();
            assertThat(early.log()).contains("Detected resolved migration not applied to database: 0015");
            assertThat(suite.books().migrated(NEWEST)).isFalse();
        } finally {
            OtherService job = OtherService.begin(suite, Component.SUBSIDY, packaged, JOB);
            assertThat(job.awaitEnd()).as(job.log()).isZero();
        }
        assertThat(suite.books().migrated(NEWEST)).isTrue();
        OtherService.start(suite, Component.SUBSIDY, packaged, SERVICE).close();
    }
}
