package jp.telework.seminar.registration;

import static jp.telework.seminar.registration.RegistrationFixtures.ask;
import static jp.telework.seminar.registration.RegistrationFixtures.body;
import static jp.telework.seminar.registration.RegistrationFixtures.confirm;
import static jp.telework.seminar.registration.RegistrationFixtures.email;
import static jp.telework.seminar.registration.RegistrationFixtures.get;
import static jp.telework.seminar.registration.RegistrationFixtures.link;
import static jp.telework.seminar.registration.RegistrationFixtures.mails;
import static jp.telework.seminar.registration.RegistrationFixtures.seminar;
import static jp.telework.seminar.registration.RegistrationFixtures.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.Unguarded;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stranger may register another person's address: this changes none of that person's drafts and mails. */
@QuarkusTest
@ServiceDatabase("seminar")
class DraftTest {

    @Test
    void aLinkConfirmsWhatWasSentWhenItWasWritten() {
        String seminar = seminar(10);
        String address = email();
        send(seminar, own(address, "白浜 花子", 1)).then().statusCode(202);
        Link first = link(address, "CONFIRM_ADDRESS");
        send(seminar, own(address, "白浜　花子", 4)).then().statusCode(202);
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
        TestDatabase.get().execute("DROP INDEX registration_once_named");
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
                    .execute("CREATE UNIQUE INDEX registration_once_named ON registration"
                            + " (seminar_id, (coalesce(organisation, '')), (lower(email)),"
                            + " (lower(regexp_replace(normalize(contact_name, NFKC), '[[:space:]]', '', 'g'))))"
                            + " WHERE status IN ('CONFIRMED', 'WAITING', 'OFFERED') AND email IS NOT NULL");
        }
    }

    /** Six colleagues at one address at one moment: five are registered, and a name is registered once. */
    @Test
    void fiveColleaguesShareAnAddress() {
        String seminar = seminar(20);
        String address = email();
        List<Integer> statuses = Together.run(
                6, i -> () -> organisation(seminar, own(address, "同僚" + i, 1)).statusCode());
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(5);
        assertThat(statuses).containsOnlyOnce(409);
        assertThat(RegistrationFixtures.number("taken", seminar)).isEqualTo(5);
        String full = statuses.get(0) == 409 ? "同僚1" : "同僚0";
        organisation(seminar, own(address, full, 1)).then().statusCode(409).body("code", equalTo("ALREADY_REGISTERED"));
        organisation(seminar, own(address, "もう一人", 1)).then().statusCode(409).body("code", equalTo("ADDRESS_FULL"));
    }

    /** The public's colleagues: each has a mail and a link of their own; the sixth hears at the address that it is full. */
    @Test
    void mailsTellColleaguesApart() {
        String seminar = seminar(20);
        String address = email();
        Link first = null;
        for (int i = 0; i < 5; i++) {
            send(seminar, own(address, "同僚" + i, 1)).then().statusCode(202);
            Link draft = link(address, "CONFIRM_ADDRESS");
            confirm(draft).then().statusCode(200).body("contact.name", equalTo("同僚" + i));
            first = first == null ? draft : first;
            anHourLater(address);
        }
        get(Objects.requireNonNull(first)).then().statusCode(200).body("contact.name", equalTo("同僚0"));
        assertThat(mails(address, "SEATS_CONFIRMED")).isEqualTo(5);
        send(seminar, own(address, "同僚5", 1)).then().statusCode(202);
        send(seminar, own(address, "同僚 １", 1)).then().statusCode(202);
        assertThat(mails(address, "ALREADY_REGISTERED")).isEqualTo(2);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM mail WHERE recipient = '" + address + "'"
                                + " AND kind = 'ALREADY_REGISTERED' AND body LIKE '%は5件までです%'"))
                .isEqualTo(1);
        assertThat(mails(address, "CONFIRM_ADDRESS")).isEqualTo(5);
        assertThat(RegistrationFixtures.number("taken", seminar)).isEqualTo(5);
    }

    private static void anHourLater(String address) {
        TestDatabase.get()
                .execute("UPDATE mail SET created_at = created_at - interval '1 hour' WHERE recipient = '" + address
                        + "'");
    }

    private static Response organisation(String seminar, ObjectNode body) {
        return RegistrationFixtures.as(Identity.SHIRAHAMA)
                .body(body.toString())
                .post(SeminarFixtures.SEMINARS + "/" + seminar + "/registrations");
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
