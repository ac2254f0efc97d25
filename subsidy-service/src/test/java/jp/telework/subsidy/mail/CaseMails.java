package jp.telework.subsidy.mail;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;

/** Cases that mails are about, and the mails that wait. */
final class CaseMails {

    static final String PREFERENCES = API + "/mail-preferences";

    /** A mail as it waits in the outbox. */
    record Waiting(String kind, String recipient, String subject, String body) {}

    private CaseMails() {}

    static void forgetSettings() {
        TestDatabase.get().execute("DELETE FROM mail_preferences");
        TestDatabase.get().execute("DELETE FROM mail_allowance");
        TestDatabase.get().execute("DELETE FROM mail_share");
    }

    /** The cursor stands at the end of the feed, as it does after the jobs of the day. */
    static void catchUp() {
        TestDatabase.get().execute("DELETE FROM mail");
        TestDatabase.get().execute("DELETE FROM mail_wanted");
        TestDatabase.get()
                .execute("UPDATE mail_cursor c SET txid = e.txid, seq = e.seq"
                        + " FROM (SELECT txid, seq FROM event ORDER BY event.txid DESC, event.seq DESC LIMIT 1) AS e");
    }

    static Response change(Identity who, String tag, String addresses, String off, String first) {
        return as(who).header("If-Match", tag).body(body(addresses, off, first)).put(PREFERENCES);
    }

    static String body(String addresses, String off, String first) {
        return "{\"addresses\":%s,\"switchedOff\":%s,\"firstLanguage\":\"%s\"}".formatted(addresses, off, first);
    }

    static String submitted() {
        String id = Fixtures.completeDraft(Fixtures.openCall());
        Fixtures.submit(id).then().statusCode(200);
        return id;
    }

    static void giveBack(String id) {
        as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, id))
                .body("{\"reason\":\"補正してください。\"}")
                .post(API + "/applications/" + id + "/return")
                .then()
                .statusCode(200);
    }

    static List<String> returnedCases() {
        List<String> ids = List.of(submitted(), submitted());
        catchUp();
        ids.forEach(CaseMails::giveBack);
        return ids;
    }

    /** Tells the case once more, with the data of an event that it has. */
    static void event(String type, String id, String organisation) {
        TestDatabase.get()
                .execute("INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data)"
                        + " SELECT '%s', '%s', subject, now(), %s, 'test', data FROM event WHERE subject = 'application/%s' LIMIT 1"
                                .formatted(
                                        UUID.randomUUID(),
                                        type,
                                        organisation == null ? "NULL" : "'" + organisation + "'",
                                        id));
    }

    static String aDuty(String grant) {
        return text("SELECT kind FROM obligation WHERE grant_id = '" + grant
                + "' AND NOT period AND fulfilled_on IS NULL ORDER BY kind LIMIT 1");
    }

    static void due(String grant, String kind, int days) {
        TestDatabase.get()
                .execute(("UPDATE obligation SET due_on = (now() AT TIME ZONE 'Asia/Tokyo')::date + (%d),"
                                + " overdue_since = NULL WHERE grant_id = '%s' AND kind = '%s'")
                        .formatted(days, grant, kind));
    }

    static String number(String application) {
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

    static List<Waiting> mails() {
        return mails("");
    }

    static List<Waiting> mailsAbout(String id) {
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
