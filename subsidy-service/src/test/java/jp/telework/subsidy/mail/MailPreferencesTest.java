package jp.telework.subsidy.mail;

import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.telework.casework.notification.usecase.WriteMails;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.duty.usecase.MarkOverdueObligations;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation and the officers say where their mails go and which they want. */
@QuarkusTest
@ServiceDatabase("subsidy")
class MailPreferencesTest {

    @Inject
    WriteMails writer;

    @Inject
    MarkOverdueObligations overdue;

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
    void anOrganisationSaysWhereItsMailsGoAndWhichItWants() {
        as(Identity.SHIRAHAMA)
                .get(CaseMails.PREFERENCES)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("addresses", empty())
                .body("firstLanguage", equalTo("JA"));
        CaseMails.change(
                        Identity.SHIRAHAMA,
                        "\"0\"",
                        "[\"a@example.jp\",\"b@example.jp\"]",
                        "[\"DUE_SOON\",\"OVERDUE\"]",
                        "EN")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("switchedOff", contains("DUE_SOON", "OVERDUE"));
        CaseMails.change(Identity.SHIRAHAMA, "\"0\"", "[]", "[]", "JA").then().statusCode(412);
        as(Identity.ITOSHIMA).get(CaseMails.PREFERENCES).then().body("addresses", empty());
        as(Identity.OFFICER).get(CaseMails.PREFERENCES).then().body("addresses", empty());
        String id = CaseMails.submitted();
        String grant = GrantFixtures.inProgress();
        CaseMails.due(grant, CaseMails.aDuty(grant), -1);
        CaseMails.catchUp();
        TestDatabase.get().execute("DELETE FROM job_run WHERE name = 'overdue-obligations'");
        overdue.run();
        assertThat(TestDatabase.get()
                        .number(
                                "SELECT count(*) FROM event WHERE type LIKE '%obligation-overdue%' AND subject = 'grant/"
                                        + grant + "'"))
                .isEqualTo(1);
        CaseMails.giveBack(id);
        writer.run();
        assertThat(CaseMails.mails())
                .extracting(CaseMails.Waiting::recipient)
                .containsExactlyInAnyOrder("a@example.jp", "b@example.jp");
        assertThat(CaseMails.mails().get(0).body()).startsWith("The case that you submitted");
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE type LIKE '%mail-preferences.changed%'"
                                + " AND data::text LIKE '%@%'"))
                .as("addresses in the feed")
                .isZero();
    }

    @Test
    void refusesWrongSettingsWithTheirPlaces() {
        CaseMails.change(
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
        CaseMails.change(
                        Identity.SHIRAHAMA,
                        "\"0\"",
                        "[\"a@b.jp\",\"b@b.jp\",\"c@b.jp\",\"d@b.jp\",\"e@b.jp\",\"f@b.jp\"]",
                        "[]",
                        "JA")
                .then()
                .statusCode(422)
                .body("errors.code", contains("TOO_MANY_ITEMS"));
        as(Identity.SHIRAHAMA)
                .body(CaseMails.body("[]", "[]", "JA"))
                .put(CaseMails.PREFERENCES)
                .then()
                .statusCode(428);
    }
}
