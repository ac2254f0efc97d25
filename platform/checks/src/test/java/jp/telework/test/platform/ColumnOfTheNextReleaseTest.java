package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.notes.note.domain.Note;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** Statements that are prepared already go on working when the next release's migration adds a column. */
@QuarkusTest
@ServiceDatabase("notes")
class ColumnOfTheNextReleaseTest {

    /** The driver has PostgreSQL prepare a statement at its fifth use in one session; a pool has several sessions. */
    private static final int USES = 40;

    @Inject
    EntityManager entities;

    @Test
    void theColumnsOfTheEntityAreStillAnswered() {
        Callable<List<Note>> mapped =
                () -> NativeRows.entities(entities, Note.class, "n", "SELECT {n.*} FROM note n LIMIT 1", Map.of());

        whileAColumnIsAdded(mapped, () -> assertThat(used(mapped)).hasSize(USES));
    }

    /** The control: what the rule about statements is for. */
    @Test
    void everyColumnIsNot() {
        Callable<List<?>> all = () -> entities.createNativeQuery("SELECT * FROM note LIMIT 1", Note.class)
                .getResultList();

        whileAColumnIsAdded(
                all, () -> assertThatThrownBy(() -> used(all)).hasStackTraceContaining("cached plan must not change"));
    }

    private void whileAColumnIsAdded(Callable<? extends List<?>> statement, Runnable check) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.persist(new Note(
                        UUID.randomUUID(),
                        "題",
                        CorporateNumber.ofLocalGovernment(new LocalGovernmentCode("304018")),
                        Instant.EPOCH)));
        assertThat(used(statement)).hasSize(USES);
        alter("ADD COLUMN of_the_next_release text");
        try {
            check.run();
        } finally {
            alter("DROP COLUMN of_the_next_release");
        }
    }

    private static List<Integer> used(Callable<? extends List<?>> statement) {
        return IntStream.range(0, USES)
                .mapToObj(
                        use -> QuarkusTransaction.requiringNew().call(statement).size())
                .toList();
    }

    private static void alter(String change) {
        TestDatabase.get().asAdministrator(statement -> statement.execute("ALTER TABLE note " + change));
    }
}
