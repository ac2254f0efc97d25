package jp.telework.furusato.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.notification.usecase.WriteMails;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** A town gets a mail for what the feed tells it. */
@QuarkusTest
@ServiceDatabase("furusato")
class TownMailsTest {

    @Inject
    WriteMails writer;

    @Test
    void aReturnAndAResultAreToldToTheSubmittedContact() {
        String id = SelectionFixtures.submitted(SelectionFixtures.openRound());
        writer.run();
        for (String table : List.of("mail", "mail_preferences", "mail_allowance", "mail_share")) {
            TestDatabase.get().execute("DELETE FROM " + table);
        }
        SelectionFixtures.giveBack(id).then().statusCode(200);
        told("selected", id, null);
        told("not-selected", id, Identity.SHIRAHAMA.organisation());
        writer.run();
        writer.run();
        assertThat(mails())
                .containsExactly(
                        "CASE_RETURNED kikaku@shirahama.example.jp", "RESULT_ANNOUNCED kikaku@shirahama.example.jp");
    }

    /** Tells the proposal once more, with the data of an event that it has. */
    private static void told(String verb, String id, String organisation) {
        TestDatabase.get()
                .execute("INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data)"
                        + " SELECT '%s', 'jp.telework.furusato.town-proposal.%s.v1', subject, now(), %s, 'test', data"
                                .formatted(
                                        UUID.randomUUID(),
                                        verb,
                                        organisation == null ? "NULL" : "'" + organisation + "'")
                        + " FROM event WHERE subject = 'town-proposal/" + id + "' LIMIT 1");
    }

    private static List<String> mails() {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery("SELECT kind || ' ' || recipient FROM mail ORDER BY id")) {
                List<String> found = new ArrayList<>();
                while (row.next()) {
                    found.add(row.getString(1));
                }
                return found;
            }
        });
    }
}
