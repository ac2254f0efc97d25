package jp.telework.furusato.round;

import java.util.UUID;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on selection rounds. */
public final class RoundCalls implements Preparation {

    private static final String ROUNDS = "/api/furusato/v1/selection-rounds";

    private UUID published;

    @Override
    public boolean knows(String operation) {
        return operation.endsWith(ROUNDS)
                || operation.endsWith(ROUNDS + "/{id}")
                || operation.endsWith(ROUNDS + "/{id}/publication")
                || operation.endsWith(ROUNDS + "/{id}/actions")
                || operation.endsWith(ROUNDS + "/{id}/prefill")
                || operation.endsWith(ROUNDS + "/{id}/history");
    }

    @Override
    public Call prepare(String operation, String column) {
        String body = SelectionFixtures.round(round -> {}).toString();
        if (operation.endsWith(ROUNDS)) {
            return operation.startsWith("GET") ? Call.plain() : Call.plain().json(body);
        }
        if (published == null) {
            published = SelectionFixtures.openRound();
        }
        String id = operation.startsWith("GET")
                ? published.toString()
                : SelectionFixtures.draftRound(round -> {}).path("id");
        Call call = Call.plain().path("id", id).header("If-Match", "\"0\"");
        return operation.startsWith("PUT") ? call.json(body) : call;
    }
}
