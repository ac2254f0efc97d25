package jp.telework.subsidy.mail;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.usecase.MailAbout;
import jp.telework.casework.notification.usecase.SendOverdueDigest;
import jp.telework.casework.notification.usecase.WriteMails;
import jp.telework.platform.command.CaseRef;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.duty.usecase.MarkOverdueObligations;
import jp.telework.subsidy.grant.duty.usecase.RemindOfObligations;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applicants and officers get a mail for what the feed tells them, and nothing of the case stands in it. */
@QuarkusTest
@ServiceDatabase("subsidy")
class CaseMailsTest {

    private static final String CONTACT = "joho@shirahama.example.jp";
    private static final String OFFICERS = "desk@ministry.example.jp";
    private static final String PREFERENCES = API + "/mail-preferences";

    @Inject
    WriteMails writer;

    @Inject
    MailAbout about;

    @Inject
    RemindOfObligations reminders;

    @Inject
    MarkOverdueObligations overdue;

    @Inject
    SendOverdueDigest digest;

    /** A mail as it waits in the outbox. */
    private record Waiting(String kind, String recipient, String subject, String body) {}

    @BeforeEach
    void nothingWasToldYet() {
        forgetSettings();
        catchUp();
    }

    @AfterEach
    void forgetSettings() {
        TestDatabase.get().execute("DELETE FROM mail_preferences");
        TestDatabase.get().execute("DELETE FROM mail_allowance");
        TestDatabase.get().execute("DELETE FROM mail_share");
    }

    /** The cursor stands at the end of the feed, as it does after the jobs of the day. */
    private static void catchUp() {
        TestDatabase.get().execute("DELETE FROM mail");
        TestDatabase.get().execute("DELETE FROM mail_wanted");
        TestDatabase.get()
                .execute("UPDATE mail_cursor c SET txid = e.txid, seq = e.seq"
                        + " FROM (SELECT txid, seq FROM event ORDER BY event.txid DESC, event.seq DESC LIMIT 1) AS e");
    }

    @Test
    void aReturnIsToldToTheSubmittedContactWithoutDetails() {
        String id = submitted();
        catchUp();
        giveBack(id);
        writer.run();
        writer.run();
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo("CASE_RETURNED");
            assertThat(mail.recipient()).isEqualTo(CONTACT);
            assertThat(mail.subject()).isEqualTo("差戻しのお知らせ / Your case was returned [" + number(id) + "]");
            assertThat(mail.body())
                    .startsWith("提出された案件が差し戻されました。")
                    .contains(number(id), API + "/applications/" + id, "was given back for correction")
                    .doesNotContain("補正してください", "白浜", CONTACT);
        });
    }

    @Test
    void officersGetWhatIsSubmittedAtTheirAddress() {
        change(Identity.OFFICER, "\"0\"", "[\"" + OFFICERS + "\"]", "[]", "JA")
                .then()
                .statusCode(200);
        submitted();
        writer.run();
        assertThat(mails())
                .extracting(Waiting::kind, Waiting::recipient)
                .containsExactly(tuple("CASE_SUBMITTED", OFFICERS));
    }

    @Test
    void withoutAnAddressOfTheOfficersTheyGetNone() {
        submitted();
        writer.run();
        assertThat(mails()).isEmpty();
    }

    @Test
    void aResultIsToldWhenItIsToldAndDoesNotSayWhich() {
        String id = submitted();
        catchUp();
        event("jp.telework.subsidy.application.adopted.v1", id, null);
        writer.run();
        assertThat(mails()).as("hidden from the organisation").isEmpty();
        event("jp.telework.subsidy.application.not-adopted.v1", id, Identity.SHIRAHAMA.organisation());
        event("jp.telework.subsidy.application.changed.v1", id, Identity.SHIRAHAMA.organisation());
        writer.run();
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo("RESULT_ANNOUNCED");
            assertThat(mail.subject() + mail.body()).doesNotContain("採択", "adopted");
        });
    }

    @Test
    void aDecisionIsANotice() {
        String grant = GrantFixtures.applied();
        catchUp();
        GrantFixtures.granted(grant);
        writer.run();
        assertThat(mails())
                .extracting(Waiting::kind, Waiting::recipient)
                .containsExactly(tuple("NOTICE_ISSUED", CONTACT));
        assertThat(mails().get(0).body()).contains(API + "/grants/" + grant);
    }

    @Test
    void aDutyIsAnnouncedOnceForEachNumberOfDays() {
        String grant = GrantFixtures.inProgress();
        String kind = aDuty(grant);
        due(grant, kind, 10);
        catchUp();
        remindAnew();
        remindAnew();
        writer.run();
        assertThat(mailsAbout(grant)).extracting(Waiting::kind).containsExactly("DUE_SOON");
        due(grant, kind, 2);
        remindAnew();
        remindAnew();
        writer.run();
        assertThat(mailsAbout(grant)).extracting(Waiting::kind).containsExactly("DUE_SOON", "DUE_SOON");
        assertThat(TestDatabase.get()
                        .number(
                                "SELECT count(*) FROM event WHERE type LIKE '%obligation-reminder%' AND subject = 'grant/"
                                        + grant + "' AND data ->> 'daysBefore' = '3'"))
                .isEqualTo(1);
    }

    @Test
    void officersGetTheNumberOfOverdueDutiesOnceADay() {
        change(Identity.OFFICER, "\"0\"", "[\"" + OFFICERS + "\"]", "[]", "EN")
                .then()
                .statusCode(200);
        String grant = GrantFixtures.inProgress();
        due(grant, aDuty(grant), -1);
        catchUp();
        TestDatabase.get().execute("DELETE FROM job_run WHERE name = 'overdue-digest'");
        digest.run();
        digest.run();
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo("OVERDUE_DIGEST");
            assertThat(mail.body()).startsWith("Overdue duties: ").contains("期限を過ぎた手続が");
        });
    }

    @Test
    void twoReplicasTellEachEventOnce() {
        List<String> ids = returnedCases();
        Together.run(2, i -> () -> {
            writer.run();
            return i;
        });
        assertThat(mails()).hasSize(ids.size());
    }

    /** The control: without the lock on the cursor both replicas read the same page. */
    @Test
    void controlWithoutTheLockTheyTellTwice() {
        List<String> ids = returnedCases();
        Unguarded.replacing(
                "WHERE only_row FOR UPDATE SKIP LOCKED",
                "WHERE only_row AND CAST(pg_sleep(0.5) AS text) IS NOT NULL",
                () -> Together.run(2, i -> () -> {
                    writer.run();
                    return i;
                }));
        assertThat(mails()).hasSizeGreaterThan(ids.size());
    }

    @Test
    void aCommandAsksForAMailOfItsOwn() {
        String id = submitted();
        catchUp();
        QuarkusTransaction.requiringNew()
                .run(() -> about.enqueue(MailKind.MESSAGE_RECEIVED, new CaseRef("application", UUID.fromString(id))));
        writer.run();
        writer.run();
        assertThat(mails())
                .extracting(Waiting::kind, Waiting::recipient)
                .containsExactly(tuple("MESSAGE_RECEIVED", CONTACT));
    }

    @Test
    void anOwnerGetsNoMoreThanItsDailyNumber() {
        String id = submitted();
        catchUp();
        TestDatabase.get()
                .execute("INSERT INTO mail_allowance VALUES ('%s', (now() AT TIME ZONE 'Asia/Tokyo')::date, 199)"
                        .formatted(Identity.SHIRAHAMA.organisation()));
        for (int i = 0; i < 3; i++) {
            event("jp.telework.subsidy.application.returned.v1", id, Identity.SHIRAHAMA.organisation());
        }
        writer.run();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void oneOrganisationDoesNotUseUpTheMailsOfTheMinistrysDay() {
        change(Identity.OFFICER, "\"0\"", "[\"" + OFFICERS + "\"]", "[]", "JA")
                .then()
                .statusCode(200);
        String id = submitted();
        catchUp();
        for (int i = 0; i < 60; i++) {
            event("jp.telework.subsidy.application.submitted.v1", id, Identity.SHIRAHAMA.organisation());
        }
        writer.run();
        assertThat(mails()).hasSize(50);
        String other = submitted();
        TestDatabase.get()
                .execute("UPDATE application SET organisation = '%s' WHERE id = '%s'"
                        .formatted(Identity.ITOSHIMA.organisation(), other));
        writer.run();
        assertThat(mailsAbout(other)).extracting(Waiting::kind).containsExactly("CASE_SUBMITTED");
    }

    @Test
    void eventsWaitInTheFeedWhileTooManyMailsWait() {
        giveBack(submitted());
        TestDatabase.get().execute("""
                INSERT INTO mail (id, version, kind, language, about_kind, about_id, recipient, subject, body, status, attempts,
                                  due_at, created_at)
                SELECT gen_random_uuid(), 0, 'DUE_SOON', 'JA', 'x', gen_random_uuid(), 'x@example.jp', 'x', 'x', 'WAITING', 0,
                       now(), now() FROM generate_series(1, 2000)
                """);
        writer.run();
        assertThat(TestDatabase.get().number("SELECT count(*) FROM mail")).isEqualTo(2000);
        TestDatabase.get().execute("DELETE FROM mail");
        writer.run();
        assertThat(mails()).extracting(Waiting::kind).containsExactly("CASE_RETURNED");
    }

    @Test
    void anOrganisationSaysWhereItsMailsGoAndWhichItWants() {
        as(Identity.SHIRAHAMA)
                .get(PREFERENCES)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("addresses", empty())
                .body("firstLanguage", equalTo("JA"));
        change(Identity.SHIRAHAMA, "\"0\"", "[\"a@example.jp\",\"b@example.jp\"]", "[\"DUE_SOON\",\"OVERDUE\"]", "EN")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("switchedOff", contains("DUE_SOON", "OVERDUE"));
        change(Identity.SHIRAHAMA, "\"0\"", "[]", "[]", "JA").then().statusCode(412);
        as(Identity.ITOSHIMA).get(PREFERENCES).then().body("addresses", empty());
        as(Identity.OFFICER).get(PREFERENCES).then().body("addresses", empty());
        String id = submitted();
        String grant = GrantFixtures.inProgress();
        due(grant, aDuty(grant), -1);
        catchUp();
        TestDatabase.get().execute("DELETE FROM job_run WHERE name = 'overdue-obligations'");
        overdue.run();
        assertThat(TestDatabase.get()
                        .number(
                                "SELECT count(*) FROM event WHERE type LIKE '%obligation-overdue%' AND subject = 'grant/"
                                        + grant + "'"))
                .isEqualTo(1);
        giveBack(id);
        writer.run();
        assertThat(mails()).extracting(Waiting::recipient).containsExactlyInAnyOrder("a@example.jp", "b@example.jp");
        assertThat(mails().get(0).body()).startsWith("The case that you submitted");
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE type LIKE '%mail-preferences.changed%'"
                                + " AND data::text LIKE '%@%'"))
                .as("addresses in the feed")
                .isZero();
    }

    @Test
    void refusesWrongSettingsWithTheirPlaces() {
        change(
                        Identity.SHIRAHAMA,
                        "\"0\"",
                        "[\"no address\",\"a@example.jp\",\"a@example.jp\"]",
                        "[\"CASE_RETURNED\",\"CASE_SUBMITTED\",\"NONE\",null]",
                        "DE")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/addresses/0",
                                "/addresses/2",
                                "/switchedOff/0",
                                "/switchedOff/1",
                                "/switchedOff/2",
                                "/switchedOff/3",
                                "/firstLanguage"));
        change(
                        Identity.SHIRAHAMA,
                        "\"0\"",
                        "[\"a@b.jp\",\"b@b.jp\",\"c@b.jp\",\"d@b.jp\",\"e@b.jp\",\"f@b.jp\"]",
                        "[]",
                        "JA")
                .then()
                .statusCode(422)
                .body("errors.code", contains("TOO_MANY_ITEMS"));
        as(Identity.SHIRAHAMA)
                .body(body("[]", "[]", "JA"))
                .put(PREFERENCES)
                .then()
                .statusCode(428);
    }

    private static Response change(Identity who, String tag, String addresses, String off, String first) {
        return as(who).header("If-Match", tag).body(body(addresses, off, first)).put(PREFERENCES);
    }

    private static String body(String addresses, String off, String first) {
        return "{\"addresses\":%s,\"switchedOff\":%s,\"firstLanguage\":\"%s\"}".formatted(addresses, off, first);
    }

    private static String submitted() {
        String id = Fixtures.completeDraft(Fixtures.openCall());
        Fixtures.submit(id).then().statusCode(200);
        return id;
    }

    private static void giveBack(String id) {
        as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, id))
                .body("{\"reason\":\"補正してください。\"}")
                .post(API + "/applications/" + id + "/return")
                .then()
                .statusCode(200);
    }

    private static List<String> returnedCases() {
        List<String> ids = List.of(submitted(), submitted());
        catchUp();
        ids.forEach(CaseMailsTest::giveBack);
        return ids;
    }

    /** Tells the case once more, with the data of an event that it has. */
    private static void event(String type, String id, String organisation) {
        TestDatabase.get()
                .execute("INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data)"
                        + " SELECT '%s', '%s', subject, now(), %s, 'test', data FROM event WHERE subject = 'application/%s' LIMIT 1"
                                .formatted(
                                        UUID.randomUUID(),
                                        type,
                                        organisation == null ? "NULL" : "'" + organisation + "'",
                                        id));
    }

    private static String aDuty(String grant) {
        return text("SELECT kind FROM obligation WHERE grant_id = '" + grant
                + "' AND NOT period AND fulfilled_on IS NULL ORDER BY kind LIMIT 1");
    }

    private static void due(String grant, String kind, int days) {
        TestDatabase.get()
                .execute(("UPDATE obligation SET due_on = (now() AT TIME ZONE 'Asia/Tokyo')::date + (%d),"
                                + " overdue_since = NULL WHERE grant_id = '%s' AND kind = '%s'")
                        .formatted(days, grant, kind));
    }

    private void remindAnew() {
        TestDatabase.get().execute("DELETE FROM job_run WHERE name = 'obligation-reminders'");
        reminders.run();
    }

    private static String number(String application) {
        return text("SELECT receipt_number FROM application WHERE id = '" + application + "'");
    }

    private static String text(String sql) {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        });
    }

    private static List<Waiting> mails() {
        return mails("");
    }

    private static List<Waiting> mailsAbout(String id) {
        return mails(" WHERE about_id = '" + id + "'");
    }

    private static List<Waiting> mails(String condition) {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery(
                    "SELECT kind, recipient, subject, body FROM mail" + condition + " ORDER BY id")) {
                List<Waiting> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Waiting(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
                }
                return found;
            }
        });
    }
}
