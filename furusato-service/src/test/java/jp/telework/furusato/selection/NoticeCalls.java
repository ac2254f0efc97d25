package jp.telework.furusato.selection;

import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the reading of notices: a proposal whose result is public. */
public final class NoticeCalls implements Preparation {

    private String notified;

    @Override
    public boolean knows(String operation) {
        return operation.contains("/api/furusato/v1/town-proposals/{id}/notice");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (notified == null) {
            SelectionFixtures.Decidable decidable = SelectionFixtures.decidable(2);
            SelectionFixtures.select(
                            Identity.APPROVER,
                            decidable.round(),
                            decidable.plan().toString())
                    .then()
                    .statusCode(200);
            SelectionFixtures.publish(decidable.round()).then().statusCode(200);
            notified = decidable.candidates().get(0);
        }
        return Call.plain().path("id", notified);
    }
}
