package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.TransactionRequiredException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.notes.note.usecase.KeepNotes;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.FinalWrites;
import jp.telework.platform.command.Journal;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.platform.problem.Causes;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** What a command leaves to be written with its journal is written with it, or nothing is. */
@QuarkusTest
@ServiceDatabase("notes")
class FinalWritesTest {

    private static final String RETITLE =
            "UPDATE note SET title = ?, version = version + 1 WHERE id = ? AND version = ?";

    @Inject
    UnattendedCommands commands;

    @Inject
    Journal journal;

    @Inject
    FinalWrites writes;

    private final TestDatabase database = TestDatabase.get();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void writeANote() {
        database.execute("INSERT INTO note (id, version, organisation, title, status, made_at) VALUES ('" + id
                + "', 0, '1000020000001', 'before', 'OPEN', now())");
    }

    @Test
    void writesThemWithTheJournal() {
        commands.run(() -> retitle(FinalWrites.orStale(RETITLE), 0));
        assertThat(title()).isEqualTo("after");
        assertThat(events()).isOne();
    }

    @Test
    void doesTheWorkAgainWhenARivalWasFirst() {
        AtomicInteger version = new AtomicInteger();
        commands.run(() -> {
            if (version.get() == 0) {
                database.execute("UPDATE note SET title = 'rival', version = 1 WHERE id = '" + id + "'");
            }
            return retitle(FinalWrites.orStale(RETITLE), version.getAndIncrement());
        });
        assertThat(version).hasValue(2);
        assertThat(title()).isEqualTo("after");
        assertThat(events()).isOne();
    }

    /** The control: without asking for the row, the rival's change stays and the journal tells of one that never was. */
    @Test
    void withoutTheGuardTheJournalTellsWhatWasNotDone() {
        database.execute("UPDATE note SET title = 'rival', version = 1 WHERE id = '" + id + "'");
        commands.run(() -> retitle(RETITLE, 0));
        assertThat(title()).isEqualTo("rival");
        assertThat(events()).isOne();
    }

    @Test
    void writesNothingWhenOneOfThemFails() {
        assertThatThrownBy(() -> commands.run(this::retitleForNobody)).satisfies(FinalWritesTest::isTheDatabases);
        assertThat(title()).isEqualTo("before");
        assertThat(events()).isZero();
    }

    @Test
    void commitsNothingThatIsMarkedForRollback() {
        assertThatThrownBy(() -> commands.run(this::retitleAndGiveUp)).isInstanceOf(TransactionRequiredException.class);
        assertThat(title()).isEqualTo("before");
        assertThat(events()).isZero();
    }

    private String retitleAndGiveUp() {
        QuarkusTransaction.setRollbackOnly();
        return retitle(RETITLE, 0);
    }

    @Test
    void refusesWhatNobodyJournals() {
        assertThatThrownBy(() -> commands.run(this::retitleInSilence)).isInstanceOf(IllegalStateException.class);
        assertThat(title()).isEqualTo("before");
    }

    private String retitleInSilence() {
        writes.add(RETITLE, "after", id, 0);
        return "";
    }

    /** Readers of the feed were told the shape of each event's data. */
    @Test
    void refusesDataThatNoSchemaDescribes() {
        assertThatThrownBy(() -> commands.run(this::tellSomethingElse)).hasMessageContaining("is not the data of");
    }

    private String tellSomethingElse() {
        journal.changed(new CaseRef("note", id), "jp.telework.notes.note.retitled.v1", null, Map.of());
        return "";
    }

    @Test
    void refusesOutsideOfACommand() {
        Arc.container().requestContext().activate();
        try {
            assertThatThrownBy(() -> writes.add("SELECT 1")).isInstanceOf(IllegalStateException.class);
        } finally {
            Arc.container().requestContext().terminate();
        }
    }

    private String retitle(String statement, int version) {
        CaseRef note = new CaseRef("note", id);
        journal.attempt(note, "RETITLE");
        writes.add(statement, "after", id, version);
        journal.changed(note, "jp.telework.notes.note.retitled.v1", null, new KeepNotes.Snapshot("a", "OPEN"));
        return "";
    }

    private String retitleForNobody() {
        retitle(RETITLE, 0);
        writes.add("UPDATE note SET organisation = ? WHERE id = ?", null, id);
        return "";
    }

    private static void isTheDatabases(Throwable failure) {
        assertThat((Throwable) Causes.find(failure, PSQLException.class)).isNotNull();
    }

    private String title() {
        return database.asAdministrator(statement -> {
            try (var row = statement.executeQuery("SELECT title FROM note WHERE id = '" + id + "'")) {
                row.next();
                return row.getString(1);
            }
        });
    }

    private long events() {
        return database.number("SELECT count(*) FROM event WHERE subject = 'note/" + id + "'");
    }
}
