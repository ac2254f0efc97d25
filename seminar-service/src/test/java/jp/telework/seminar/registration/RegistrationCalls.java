package jp.telework.seminar.registration;

import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.http.Tags;

/** Prepares the operations on registrations. */
public final class RegistrationCalls implements Preparation {

    private String seminar;

    @Override
    public boolean knows(String operation) {
        return operation.contains("/registrations");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (seminar == null) {
            seminar = RegistrationFixtures.seminar(1000);
        }
        Call call = Call.plain().header("X-Forwarded-For", RegistrationFixtures.address());
        if (operation.endsWith("/seminars/{id}/registrations")) {
            return call.path("id", seminar)
                    .json(RegistrationFixtures.body(RegistrationFixtures.email(), 1)
                            .toString());
        }
        if (!operation.contains("{id}")) {
            return call;
        }
        if (column.equals("anonymous") && !operation.endsWith("/history")) {
            Link link = sent();
            return call.path("id", link.id())
                    .header("Registration-Link", link.signature())
                    .header("If-Match", Tags.FIRST);
        }
        return call.path("id", RegistrationFixtures.ofShirahama(seminar, 1)).header("If-Match", "\"0\"");
    }

    /** A caller without a token holds the link of a mail. */
    private Link sent() {
        String email = RegistrationFixtures.email();
        RegistrationFixtures.ask(seminar, email, 1).then().statusCode(202);
        return RegistrationFixtures.link(email, "CONFIRM_ADDRESS");
    }
}
