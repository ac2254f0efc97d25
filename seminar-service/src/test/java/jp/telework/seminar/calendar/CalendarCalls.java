package jp.telework.seminar.calendar;

import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.rest.Rest;

/** Prepares the operations on calendars and the links to them. */
public final class CalendarCalls implements Preparation {

    static final String LINKS = "/api/seminar/v1/calendar-links";

    private String link;
    private String registration;
    private String registrationLink;

    @Override
    public boolean knows(String operation) {
        return operation.contains("/v1/calendar") || operation.contains("{linkId}");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.endsWith("{token}")) {
            return from().path("token", "nobody-made-this");
        }
        if (operation.contains("{linkId}")) {
            return column.equals("anonymous") ? byLink() : ofARegistration();
        }
        if (!operation.contains("{id}")) {
            // An owner has ten links at most, however often the walks come by.
            TestDatabase.get()
                    .execute("UPDATE calendar_link SET status = 'REVOKED', revoked_at = now()"
                            + " WHERE status = 'ACTIVE' AND owner_kind <> 'REGISTRATION' AND id::text <> '" + link
                            + "'");
            return from();
        }
        if (link == null) {
            link = Rest.given()
                    .header("Authorization", Identity.SHIRAHAMA.bearer())
                    .post(LINKS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        return Call.plain().path("id", link).header("If-Match", "\"0\"");
    }

    /** A caller without a token holds the link of a mail. */
    private static Call byLink() {
        Link mail = RegistrationFixtures.registered(RegistrationFixtures.seminar(10), RegistrationFixtures.email(), 1);
        String made = RegistrationFixtures.somebody()
                .header("Registration-Link", mail.signature())
                .post(RegistrationFixtures.REGISTRATIONS + "/" + mail.id() + "/calendar-links")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return from().path("id", mail.id())
                .path("linkId", made)
                .header("Registration-Link", mail.signature())
                .header("If-Match", "\"0\"");
    }

    /** A link of a registration of 白浜町. */
    private Call ofARegistration() {
        if (registration == null) {
            registration = RegistrationFixtures.ofShirahama(RegistrationFixtures.seminar(10), 1);
            registrationLink = RegistrationFixtures.as(Identity.SHIRAHAMA)
                    .post(RegistrationFixtures.REGISTRATIONS + "/" + registration + "/calendar-links")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        return from().path("id", registration).path("linkId", registrationLink).header("If-Match", "\"0\"");
    }

    /** Public operations are limited for each address. */
    private static Call from() {
        return Call.plain().header("X-Forwarded-For", RegistrationFixtures.address());
    }
}
