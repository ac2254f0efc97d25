package jp.telework.seminar.registration;

import static jp.telework.seminar.registration.RegistrationFixtures.ask;
import static jp.telework.seminar.registration.RegistrationFixtures.body;
import static jp.telework.seminar.registration.RegistrationFixtures.confirm;
import static jp.telework.seminar.registration.RegistrationFixtures.email;
import static jp.telework.seminar.registration.RegistrationFixtures.get;
import static jp.telework.seminar.registration.RegistrationFixtures.link;
import static jp.telework.seminar.registration.RegistrationFixtures.seminar;
import static jp.telework.seminar.registration.RegistrationFixtures.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody may register somebody else's address: that changes no draft of theirs and puts no word into their mails. */
@QuarkusTest
@ServiceDatabase("seminar")
class DraftTest {

    @Test
    void aLinkConfirmsWhatWasSentWhenItWasWritten() {
        String seminar = seminar(10);
        String address = email();
        send(seminar, own(address, "白浜 花子", 1)).then().statusCode(202);
        Link first = link(address, "CONFIRM_ADDRESS");
        send(seminar, own(address, "よその人", 4)).then().statusCode(202);
        Link second = link(address, "CONFIRM_ADDRESS");
        assertThat(second.id()).isNotEqualTo(first.id());
        confirm(first)
                .then()
                .statusCode(200)
                .body("contact.name", equalTo("白浜 花子"))
                .body("participants", hasSize(1));
        assertThat(RegistrationFixtures.number("taken", seminar)).isEqualTo(1);
        confirm(second).then().statusCode(409).body("code", equalTo("ADDRESS_REGISTERED"));
        get(first).then().statusCode(200).body("contact.name", equalTo("白浜 花子"));
        assertThat(RegistrationFixtures.number("taken", seminar)).isEqualTo(1);
    }

    @Test
    void theMailToAnAddressHoldsNothingThatItsSenderWrote() {
        String seminar = seminar(10);
        for (String language : List.of("JA", "EN")) {
            String address = email();
            ObjectNode sent = own(address, "Prize office", 1).put("language", language);
            ((ObjectNode) sent.withArray("participants").get(0))
                    .put("name", "Winner")
                    .put("accessibilityNeeds", "Call 0120-000-000 today");
            send(seminar, sent).then().statusCode(202);
            String mail = TestDatabase.get().asAdministrator(statement -> {
                try (var row =
                        statement.executeQuery("SELECT subject, body FROM mail WHERE recipient = '" + address + "'")) {
                    assertThat(row.next()).isTrue();
                    return row.getString(1) + row.getString(2);
                }
            });
            assertThat(mail).doesNotContain("Prize office", "Winner", "0120-000-000");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/contact/name, https://example.com, NAME_WEB_ADDRESS",
        "/contact/name, 'a\nb', NAME_LINE_BREAK",
        "/participants/0/name, www.example.com, NAME_WEB_ADDRESS"
    })
    void namesHoldNoAddressAndNoSecondLine(String pointer, String name, String code) {
        ObjectNode body = own(email(), "白浜 花子", 1);
        ((ObjectNode) body.at(pointer.substring(0, pointer.lastIndexOf('/')))).put("name", name);
        send(seminar(10), body)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void ofSeveralDraftsConfirmedAtOnceOneCounts() {
        String seminar = seminar(10);
        List<Link> drafts = drafts(seminar, email());
        List<Integer> statuses =
                Together.run(drafts.size(), i -> () -> confirm(drafts.get(i)).statusCode());
        assertThat(statuses).containsOnlyOnce(200).contains(409);
        assertThat(RegistrationFixtures.number("taken", seminar)).isEqualTo(1);
    }

    /** The control: the service's statements without the condition and without the index give each draft its seats. */
    @Test
    void controlWithoutCheckAndIndexEveryDraftCounts() {
        String seminar = seminar(10);
        String address = email();
        List<Link> drafts = drafts(seminar, address);
        TestDatabase.get().execute("DROP INDEX registration_once_confirmed");
        try {
            Unguarded.replacing(
                    "lower(r1_0.email)=lower(?)",
                    "lower(r1_0.email)=lower(?)||'-'",
                    () -> drafts.forEach(draft -> confirm(draft).then().statusCode(200)));
            assertThat(RegistrationFixtures.number("taken", seminar)).isEqualTo(3);
        } finally {
            TestDatabase.get().execute("DELETE FROM attendance WHERE seminar_id = '" + seminar + "'");
            TestDatabase.get().execute("DELETE FROM registration WHERE email = '" + address + "'");
            TestDatabase.get()
                    .execute("CREATE UNIQUE INDEX registration_once_confirmed ON registration"
                            + " (seminar_id, (coalesce(organisation, '')), (lower(email)))"
                            + " WHERE status IN ('CONFIRMED', 'WAITING', 'OFFERED') AND email IS NOT NULL");
        }
    }

    /** Three drafts, as many as an address gets mails of within the hour. */
    private static List<Link> drafts(String seminar, String address) {
        return List.of(1, 2, 3).stream()
                .map(seats -> {
                    ask(seminar, address, 1).then().statusCode(202);
                    return link(address, "CONFIRM_ADDRESS");
                })
                .toList();
    }

    private static ObjectNode own(String address, String name, int seats) {
        ObjectNode body = body(address, seats);
        ((ObjectNode) body.get("contact")).put("name", name);
        return body;
    }

    private static Response send(String seminar, ObjectNode body) {
        return somebody().body(body.toString()).post(SeminarFixtures.SEMINARS + "/" + seminar + "/registrations");
    }
}
