package jp.telework.seminar.registration;

import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

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
        return operation.contains("{id}")
                ? call.path("id", RegistrationFixtures.ofShirahama(seminar, 1)).header("If-Match", "\"0\"")
                : call;
    }
}
