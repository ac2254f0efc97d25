package jp.telework.subsidy.mail;

import static jp.telework.subsidy.Fixtures.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.usecase.MailAbout;
import jp.telework.casework.notification.usecase.SendOverdueDigest;
import jp.telework.casework.notification.usecase.WriteMails;
import jp.telework.platform.command.CaseRef;
import jp.telework.subsidy.grant.GrantFixtures;
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

    @Inject
    WriteMails writer;

    @Inject
    MailAbout about;

    @Inject
    RemindOfObligations reminders;

    @Inject
    SendOverdueDigest digest;

    @BeforeEach
    void nothingWasToldYet() {
        CaseMails.forgetSettings();
        CaseMails.catchUp();
    }

    @AfterEach
    void forgetSettings() {
        CaseMails.forgetSettings();
    }

    @Test
    void aReturnIsToldToTheSubmittedContactWithoutDetails() {
        String id = CaseMails.submitted();
        CaseMails.catchUp();
        CaseMails.giveBack(id);
        writer.run();
        writer.run();
        assertThat(CaseMails.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo("CASE_RETURNED");
            assertThat(mail.recipient()).isEqualTo(CONTACT);
            assertThat(mail.subject()).isEqualTo("差戻しのお知らせ / Your case was returned [" + CaseMails.number(id) + "]");
            assertThat(mail.body())
                    .startsWith("提出された案件が差し戻されました。")
                    .contains(CaseMails.number(id), API + "/applications/" + id, "was given back for correction")
                    .doesNotContain("補正してください", "白浜", CONTACT);
        });
    }

    @Test
    void officersGetWhatIsSubmittedAtTheirAddress() {
        CaseMails.change(Identity.OFFICER, "\"0\"", "[\"" + OFFICERS + "\"]", "[]", "JA")
                .then()
                .statusCode(200);
        CaseMails.submitted();
        writer.run();
        assertThat(CaseMails.mails())
                .extracting(CaseMails.Waiting::kind, CaseMails.Waiting::recipient)
                .containsExactly(tuple("CASE_SUBMITTED", OFFICERS));
    }

    @Test
    void withoutAnAddressOfTheOfficersTheyGetNone() {
        CaseMails.submitted();
        writer.run();
        assertThat(CaseMails.mails()).isEmpty();
    }

    @Test
    void aResultIsToldWhenItIsToldAndDoesNotSayWhich() {
        String id = CaseMails.submitted();
        CaseMails.catchUp();
        CaseMails.event("jp.telework.subsidy.application.adopted.v1", id, null);
        writer.run();
        assertThat(CaseMails.mails()).as("hidden from the organisation").isEmpty();
        CaseMails.event("jp.telework.subsidy.application.not-adopted.v1", id, Identity.SHIRAHAMA.organisation());
        CaseMails.event("jp.telework.subsidy.application.changed.v1", id, Identity.SHIRAHAMA.organisation());
        writer.run();
        assertThat(CaseMails.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo("RESULT_ANNOUNCED");
            assertThat(mail.subject() + mail.body()).doesNotContain("採択", "adopted");
        });
    }

    @Test
    void aDecisionIsANotice() {
        String grant = GrantFixtures.applied();
        CaseMails.catchUp();
        GrantFixtures.granted(grant);
        writer.run();
        assertThat(CaseMails.mails())
                .extracting(CaseMails.Waiting::kind, CaseMails.Waiting::recipient)
                .containsExactly(tuple("NOTICE_ISSUED", CONTACT));
        assertThat(CaseMails.mails().get(0).body()).contains(API + "/grants/" + grant);
    }

    @Test
    void aDutyIsAnnouncedOnceForEachNumberOfDays() {
        String grant = GrantFixtures.inProgress();
        String kind = CaseMails.aDuty(grant);
        CaseMails.due(grant, kind, 10);
        CaseMails.catchUp();
        remindAnew();
        remindAnew();
        writer.run();
        assertThat(CaseMails.mailsAbout(grant))
                .extracting(CaseMails.Waiting::kind)
                .containsExactly("DUE_SOON");
        CaseMails.due(grant, kind, 2);
        remindAnew();
        remindAnew();
        writer.run();
        assertThat(CaseMails.mailsAbout(grant))
                .extracting(CaseMails.Waiting::kind)
                .containsExactly("DUE_SOON", "DUE_SOON");
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE type LIKE '%obligation-reminder%' AND subject ="
                                + " 'grant/"
                                + grant + "' AND data ->> 'daysBefore' = '3'"))
                .isEqualTo(1);
    }

    @Test
    void officersGetTheNumberOfOverdueDutiesOnceADay() {
        CaseMails.change(Identity.OFFICER, "\"0\"", "[\"" + OFFICERS + "\"]", "[]", "EN")
                .then()
                .statusCode(200);
        String grant = GrantFixtures.inProgress();
        CaseMails.due(grant, CaseMails.aDuty(grant), -1);
        CaseMails.catchUp();
        TestDatabase.get().execute("DELETE FROM job_run WHERE name = 'overdue-digest'");
        digest.run();
        digest.run();
        assertThat(CaseMails.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo("OVERDUE_DIGEST");
            assertThat(mail.body()).startsWith("Overdue duties: ").contains("期限を過ぎた手続が");
        });
    }

    @Test
    void twoReplicasTellEachEventOnce() {
        List<String> ids = CaseMails.returnedCases();
        Together.run(2, i -> () -> {
            writer.run();
            return i;
        });
        assertThat(CaseMails.mails()).hasSize(ids.size());
    }

    /** The control: without the lock on the cursor both replicas read the same page. */
    @Test
    void controlWithoutTheLockTheyTellTwice() {
        List<String> ids = CaseMails.returnedCases();
        Unguarded.replacing(
                "WHERE only_row FOR UPDATE SKIP LOCKED",
                "WHERE only_row AND CAST(pg_sleep(0.5) AS text) IS NOT NULL",
                () -> Together.run(2, i -> () -> {
                    writer.run();
                    return i;
                }));
        assertThat(CaseMails.mails()).hasSizeGreaterThan(ids.size());
    }

    @Test
    void aCommandAsksForAMailOfItsOwn() {
        String id = CaseMails.submitted();
        CaseMails.catchUp();
        QuarkusTransaction.requiringNew()
                .run(() -> about.enqueue(MailKind.MESSAGE_RECEIVED, new CaseRef("application", UUID.fromString(id))));
        writer.run();
        writer.run();
        assertThat(CaseMails.mails())
                .extracting(CaseMails.Waiting::kind, CaseMails.Waiting::recipient)
                .containsExactly(tuple("MESSAGE_RECEIVED", CONTACT));
    }

    @Test
    void anOwnerGetsNoMoreThanItsDailyNumber() {
        String id = CaseMails.submitted();
        CaseMails.catchUp();
        TestDatabase.get()
                .execute("INSERT INTO mail_allowance VALUES ('%s', (now() AT TIME ZONE 'Asia/Tokyo')::date, 199)"
                        .formatted(Identity.SHIRAHAMA.organisation()));
        for (int i = 0; i < 3; i++) {
            CaseMails.event("jp.telework.subsidy.application.returned.v1", id, Identity.SHIRAHAMA.organisation());
        }
        writer.run();
        assertThat(CaseMails.mails()).hasSize(1);
    }

    @Test
    void oneOrganisationDoesNotUseUpTheMailsOfTheMinistrysDay() {
        CaseMails.change(Identity.OFFICER, "\"0\"", "[\"" + OFFICERS + "\"]", "[]", "JA")
                .then()
                .statusCode(200);
        String id = CaseMails.submitted();
        CaseMails.catchUp();
        for (int i = 0; i < 60; i++) {
            CaseMails.event("jp.telework.subsidy.application.submitted.v1", id, Identity.SHIRAHAMA.organisation());
        }
        writer.run();
        assertThat(CaseMails.mails()).hasSize(50);
        String other = CaseMails.submitted();
        TestDatabase.get()
                .execute("UPDATE application SET organisation = '%s' WHERE id = '%s'"
                        .formatted(Identity.ITOSHIMA.organisation(), other));
        writer.run();
        assertThat(CaseMails.mailsAbout(other))
                .extracting(CaseMails.Waiting::kind)
                .containsExactly("CASE_SUBMITTED");
    }

    /** The ministry's number is a setting of its own: a closing day brings more than any organisation gets. */
    @Test
    void theMinistryGetsMoreInADayThanAnOrganisation() {
        CaseMails.change(Identity.OFFICER, "\"0\"", "[\"" + OFFICERS + "\"]", "[]", "JA")
                .then()
                .statusCode(200);
        String id = CaseMails.submitted();
        CaseMails.catchUp();
        for (int before : List.of(200, 1999)) {
            TestDatabase.get().execute("DELETE FROM mail_allowance");
            TestDatabase.get().execute("DELETE FROM mail_share");
            TestDatabase.get()
                    .execute("INSERT INTO mail_allowance VALUES (NULL, (now() AT TIME ZONE 'Asia/Tokyo')::date, %d)"
                            .formatted(before));
            TestDatabase.get().execute("DELETE FROM mail");
            for (int i = 0; i < 3; i++) {
                CaseMails.event("jp.telework.subsidy.application.submitted.v1", id, Identity.SHIRAHAMA.organisation());
            }
            writer.run();
            assertThat(CaseMails.mails()).hasSize(Math.min(3, 2000 - before));
        }
    }

    @Test
    void eventsWaitInTheFeedWhileTooManyMailsWait() {
        CaseMails.giveBack(CaseMails.submitted());
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
        assertThat(CaseMails.mails()).extracting(CaseMails.Waiting::kind).containsExactly("CASE_RETURNED");
    }

    private void remindAnew() {
        TestDatabase.get().execute("DELETE FROM job_run WHERE name = 'obligation-reminders'");
        reminders.run();
    }
}
