package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.contract.Exchange;
import jp.telework.test.fuzz.FuzzRequest;
import jp.telework.test.fuzz.FuzzSettings;
import jp.telework.test.fuzz.FuzzWalk;
import jp.telework.test.fuzz.Wire;
import org.junit.jupiter.api.Test;

/** The generator finds faults that are planted on its wire. */
@QuarkusTest
@ServiceDatabase("notes")
class NotesFuzzTest extends FuzzWalk {

    private static final FuzzSettings FEW = new FuzzSettings(300, 1, "/notes/v1/notes");

    @Override
    protected List<Preparation> features() {
        return List.of();
    }

    @Override
    protected Call prepare(String operation, String column) {
        return NotesAuthorisationTest.call(operation, column);
    }

    @Override
    protected FuzzSettings settings() {
        return new FuzzSettings(1_000, 1, "");
    }

    @Test
    void findsAFailure() {
        assertThat(faults(answer -> answer.status() == 422 ? with(answer, 500, answer.type(), answer.body()) : answer))
                .anySatisfy(fault -> assertThat(fault).contains("not a status of the conventions"));
    }

    @Test
    void findsAStatusThatIsNotDeclared() {
        assertThat(faults(answer -> answer.status() == 422 ? with(answer, 418, answer.type(), answer.body()) : answer))
                .anySatisfy(fault -> assertThat(fault).contains("no answer 418"));
    }

    @Test
    void findsABodyThatIsNotOfTheSchema() {
        byte[] other = "{\"title\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(faults(answer -> answer.status() == 200 ? with(answer, 200, answer.type(), other) : answer))
                .anySatisfy(fault -> assertThat(fault).contains("title"));
    }

    @Test
    void findsWhatARefusedRequestStored() {
        Wire real = direct();
        Wire storing = request -> {
            Exchange answer = real.send(request);
            if (answer.status() == 422) {
                Api.made(Identity.SHIRAHAMA);
            }
            return answer;
        };
        assertThat(run(FEW, storing).faults())
                .anySatisfy(fault -> assertThat(fault).contains("stored something: note had"));
    }

    @Test
    void findsWhatARefusedRequestChanged() {
        Wire real = direct();
        Wire changing = request -> {
            Exchange answer = real.send(request);
            if (answer.status() == 422) {
                touchANote();
            }
            return answer;
        };
        assertThat(run(FEW, changing).faults())
                .anySatisfy(fault -> assertThat(fault).contains("note has rows that were written again"));
    }

    @Test
    void findsACommandThatIsDoneForACallerWhoMayNot() {
        Wire real = direct();
        Wire asApplicant = request ->
                real.send(new FuzzRequest(request.operation(), "applicant", request.call(), request.mutation()));
        assertThat(run(FEW, asApplicant).faults())
                .anySatisfy(fault -> assertThat(fault).contains("done for a caller who may not"));
    }

    private List<String> faults(UnaryOperator<Exchange> planted) {
        Wire real = direct();
        return run(FEW, request -> planted.apply(real.send(request))).faults();
    }

    private static void touchANote() {
        jp.telework.test.TestDatabase.get()
                .asAdministrator(statement -> statement.executeUpdate("UPDATE note SET title = title"));
    }

    private static Exchange with(Exchange answer, int status, String type, byte[] body) {
        return new Exchange(
                answer.method(),
                answer.path(),
                answer.sentType(),
                answer.sent(),
                status,
                type,
                Map.copyOf(answer.headers()),
                body);
    }
}
