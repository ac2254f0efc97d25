package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other systems say of events and cases, and the numbers that they give them. */
@QuarkusTest
@ServiceDatabase("notes")
class ExchangeTest {

    private static final String API = "/api/notes/v1";
    private static final String ACKNOWLEDGEMENTS = API + "/acknowledgements";
    private static final String REFERENCES = API + "/external-references";
    private static final String SYSTEM = "MIC-FINANCE";

    private String note;
    private String subject;

    @BeforeEach
    void aNote() {
        note = Api.made(Identity.SHIRAHAMA);
        subject = "note/" + note.replaceFirst(".*/", "");
    }

    private static Response acknowledge(String body) {
        return Api.json(Identity.BACKOFFICE, body).post(ACKNOWLEDGEMENTS);
    }

    private String imported(String number) {
        return "{\"subject\":\"%s\",\"system\":\"%s\",\"outcome\":\"IMPORTED\",\"number\":\"%s\"}"
                .formatted(subject, SYSTEM, number);
    }

    private Response refer(Identity identity, String system, String number) {
        return Api.json(identity, reference(system, number)).post(REFERENCES);
    }

    private String reference(String system, String number) {
        return "{\"subject\":\"%s\",\"system\":\"%s\"%s}"
                .formatted(subject, system, number == null ? "" : ",\"number\":\"" + number + "\"");
    }

    private Map<String, Object> lastEvent(Identity identity) {
        List<Map<String, Object>> about = events(identity);
        return about.get(about.size() - 1);
    }

    /** The events about the note, oldest first. */
    private List<Map<String, Object>> events(Identity identity) {
        String made = TestDatabase.get().asAdministrator(statement -> {
            try (var rows = statement.executeQuery(
                    "SELECT id FROM event WHERE subject = '" + subject + "' ORDER BY txid LIMIT 1")) {
                rows.next();
                return rows.getString(1);
            }
        });
        List<Map<String, Object>> after = Api.as(identity)
                .get(API + "/events?limit=100&after=" + made)
                .jsonPath()
                .getList("");
        return after.stream()
                .filter(event -> subject.equals(event.get("subject")))
                .toList();
    }

    @Test
    void anImportIsRecordedAndItsNumberStandsOnTheCase() {
        String before = Api.as(Identity.SHIRAHAMA).get(note).header("ETag");
        Response made = acknowledge(imported("2026-00123"));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        Response read = Api.as(Identity.OFFICER).get(made.header("Location"));
        assertThat(read.jsonPath().getMap(""))
                .containsEntry("subject", subject)
                .containsEntry("system", SYSTEM)
                .containsEntry("outcome", "IMPORTED")
                .containsEntry("number", "2026-00123")
                .doesNotContainKeys("eventId", "reason");
        Response shown = Api.as(Identity.SHIRAHAMA).get(note);
        assertThat(shown.jsonPath().getList("externalReferences"))
                .isEqualTo(List.of(Map.of("system", SYSTEM, "number", "2026-00123", "side", "MINISTRY")));
        assertThat(shown.header("ETag")).as("the case changed").isNotEqualTo(before);
        assertThat(lastEvent(Identity.OFFICER)).containsEntry("type", "jp.telework.notes.note.referenced.v1");
    }

    /** An importer that lost an answer, or was started again, may say the same once more; nothing is counted twice. */
    @Test
    void theSameOutcomeIsRecordedOnceOnly() throws Exception {
        List<Integer> answers =
                Together.run(4, at -> () -> acknowledge(imported("2026-00124")).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(acknowledge(imported("2026-00124")).jsonPath().getString("code"))
                .isEqualTo("ALREADY_ACKNOWLEDGED");
        assertThat(ofSubject().getList("items")).hasSize(1);
    }

    private jp.telework.test.rest.JsonPath ofSubject() {
        return Api.as(Identity.AUDITOR)
                .queryParam("subject", subject)
                .get(ACKNOWLEDGEMENTS)
                .jsonPath();
    }

    @Test
    void anEventIsAcknowledgedAndTheAcknowledgementIsNot() {
        refer(Identity.SHIRAHAMA, "BUNSHO", "白総第45号").then().statusCode(200);
        Object event = lastEvent(Identity.BACKOFFICE).get("id");
        String body = "{\"eventId\":\"%s\",\"system\":\"%s\",\"outcome\":\"REJECTED\",\"reason\":\"台帳にない\"}";
        Response made = acknowledge(body.formatted(event, SYSTEM));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(made.jsonPath().getString("subject")).isEqualTo(subject);
        Map<String, Object> told = lastEvent(Identity.BACKOFFICE);
        assertThat(told)
                .containsEntry("type", "jp.telework.notes.acknowledgement.recorded.v1")
                .doesNotContainKey("organisation");
        Response again = acknowledge(body.formatted(told.get("id"), SYSTEM));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.jsonPath().getString("errors[0].code")).isEqualTo("NOT_ACKNOWLEDGEABLE");
        assertThat(again.jsonPath().getString("errors[0].pointer")).isEqualTo("/eventId");
    }

    /** The ministry's handling is its own business: body, event, history. The number is not. */
    @Test
    void anApplicantSeesTheNumberAndNothingElse() {
        acknowledge(imported("2026-00125")).then().statusCode(201);
        assertThat(events(Identity.SHIRAHAMA))
                .extracting(event -> event.get("type"))
                .containsExactly("jp.telework.notes.note.referenced.v1");
        assertThat(Api.as(Identity.SHIRAHAMA).get(ACKNOWLEDGEMENTS).statusCode())
                .isEqualTo(403);
    }

    @Test
    void eachSideKeepsItsOwnNumbers() {
        refer(Identity.SHIRAHAMA, "BUNSHO", "白総第45号").then().statusCode(200);
        refer(Identity.BACKOFFICE, "BUNSHO", "総情流第1号").then().statusCode(200);
        refer(Identity.SHIRAHAMA, "BUNSHO", "白総第46号").then().statusCode(200);
        assertThat(numbers()).containsExactly("総情流第1号", "白総第46号");
        refer(Identity.SHIRAHAMA, "BUNSHO", null).then().statusCode(200);
        assertThat(numbers()).containsExactly("総情流第1号");
        Response none = refer(Identity.SHIRAHAMA, "BUNSHO", null);
        assertThat(none.jsonPath().getString("errors[0].code")).isEqualTo("NO_SUCH_REFERENCE");
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM external_reference WHERE case_id = '" + subject.substring(5)
                                + "' AND number = '総情流第1号'"))
                .isEqualTo(1);
    }

    private List<String> numbers() {
        return Api.as(Identity.SHIRAHAMA).get(note).jsonPath().getList("externalReferences.number");
    }

    @Test
    void aCaseHasNumbersOfTwentySystems() {
        for (int i = 0; i < 20; i++) {
            refer(Identity.SHIRAHAMA, "S" + i, "1").then().statusCode(200);
        }
        refer(Identity.SHIRAHAMA, "S0", "2").then().statusCode(200);
        Response more = refer(Identity.SHIRAHAMA, "S20", "1");
        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(more.jsonPath().getString("errors[0].code")).isEqualTo("TOO_MANY_ITEMS");
    }

    @Test
    void aStrangersCaseDoesNotExist() {
        Response refused = refer(Identity.ITOSHIMA, "BUNSHO", "1");
        assertThat(refused.statusCode()).isEqualTo(422);
        String strange = refused.jsonPath().getString("errors[0].message");
        Response nothing = Api.json(
                        Identity.ITOSHIMA,
                        "{\"subject\":\"note/%s\",\"system\":\"BUNSHO\",\"number\":\"1\"}".formatted(UUID.randomUUID()))
                .post(REFERENCES);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.jsonPath().getString("errors[0].message")).isEqualTo(strange);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void aDryRunKeepsNothing() {
        Response dry = Api.json(Identity.BACKOFFICE, imported("2026-00126")).post(ACKNOWLEDGEMENTS + "?dryRun=true");
        assertThat(dry.statusCode()).isEqualTo(200);
        assertThat(numbers()).isEmpty();
        assertThat(ofSubject().getList("items")).isEmpty();
    }

    /** An acknowledgement does not change the case: its state after is its state before, for auditors too. */
    @Test
    void theAuditTrailKeepsTheStateOfTheCase() {
        acknowledge("{\"subject\":\"%s\",\"system\":\"X\",\"outcome\":\"DELIVERED\"}".formatted(subject))
                .then()
                .statusCode(201);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM audit_entry WHERE stream = '" + subject
                                + "' AND action = 'ACKNOWLEDGE' AND before_digest = after_digest"))
                .isEqualTo(1);
        assertThat(TestDatabase.get().number("SELECT count(*) FROM broken_audit_rows()"))
                .isZero();
    }

    @Test
    void theListIsNarrowedByEachFilter() {
        acknowledge(imported("2026-00127")).then().statusCode(201);
        acknowledge("{\"subject\":\"%s\",\"system\":\"OTHER\",\"outcome\":\"DELIVERED\"}".formatted(subject))
                .then()
                .statusCode(201);
        assertThat(ofSubject().getList("items.system")).containsExactly("OTHER", SYSTEM);
        assertThat(Api.as(Identity.OFFICER)
                        .queryParam("subject", subject)
                        .queryParam("system", SYSTEM)
                        .queryParam("outcome", "IMPORTED")
                        .get(ACKNOWLEDGEMENTS)
                        .jsonPath()
                        .getList("items.number"))
                .containsExactly("2026-00127");
        String csv = Api.as(Identity.OFFICER)
                .queryParam("subject", subject)
                .queryParam("format", "csv")
                .get(ACKNOWLEDGEMENTS)
                .asString();
        assertThat(csv).contains("取込み済み", "受領", "外部番号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"system\":\"X\",\"outcome\":\"IMPORTED\"} | /eventId | REQUIRED",
                "{\"subject\":\"SUBJECT\",\"outcome\":\"IMPORTED\"} | /system | REQUIRED",
                "{\"subject\":\"SUBJECT\",\"system\":\"a b\",\"outcome\":\"IMPORTED\"} | /system | UNKNOWN_VALUE",
                "{\"subject\":\"SUBJECT\",\"system\":\"X\"} | /outcome | REQUIRED",
                "{\"subject\":\"SUBJECT\",\"system\":\"X\",\"outcome\":\"DONE\"} | /outcome | UNKNOWN_VALUE",
                "{\"subject\":\"SUBJECT\",\"system\":\"X\",\"outcome\":\"REJECTED\"} | /reason | REQUIRED",
                "{\"subject\":\"note/1\",\"system\":\"X\",\"outcome\":\"IMPORTED\"} | /subject | UNKNOWN_CASE",
                "{\"subject\":\"page/0198c0de-0000-7000-8000-000000000001\",\"system\":\"X\",\"outcome\":\"IMPORTED\"}"
                        + " | /subject | UNKNOWN_CASE",
                "{\"eventId\":\"0198c0de-0000-7000-8000-000000000001\",\"system\":\"X\",\"outcome\":\"IMPORTED\"}"
                        + " | /eventId | EVENT_NOT_IN_FEED",
                "{\"eventId\":\"x\",\"system\":\"X\",\"outcome\":\"IMPORTED\"} | /eventId | EVENT_NOT_IN_FEED"
            })
    void refusesWithAPointer(String body, String pointer, String code) {
        Response refused = acknowledge(body.replace("SUBJECT", subject));
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @Test
    void anEventOfAnotherCaseIsRefused() {
        refer(Identity.SHIRAHAMA, "BUNSHO", "1").then().statusCode(200);
        Object event = lastEvent(Identity.BACKOFFICE).get("id");
        String other = "note/" + Api.made(Identity.SHIRAHAMA).replaceFirst(".*/", "");
        Response refused =
                acknowledge("{\"subject\":\"%s\",\"eventId\":\"%s\",\"system\":\"X\",\"outcome\":\"IMPORTED\"}"
                        .formatted(other, event));
        assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo("EVENT_OF_ANOTHER_CASE");
    }
}
