package jp.telework.promotion.recognition;

import jp.telework.promotion.recognition.round.api.RoundExamples;
import jp.telework.promotion.selfcheck.SelfCheckFixtures;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on recognition. */
public final class RecognitionCalls implements Preparation {

    @Override
    public boolean knows(String operation) {
        return operation.contains("/recognition-");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.endsWith("/recognition-assessments")) {
            return Call.plain().header("X-Forwarded-For", SelfCheckFixtures.address()).json(RoundExamples.ASSESSMENT);
        }
        return operation.contains("/recognition-rounds") ? ofRounds(operation) : ofEntries(operation);
    }

    private static Call ofRounds(String operation) {
        if (!operation.contains("{id}")) {
            return operation.startsWith("GET ") ? Call.plain() : Call.plain().json(RoundExamples.ROUND);
        }
        if (operation.startsWith("GET ")) {
            return Call.plain().path("id", RecognitionFixtures.openRound());
        }
        Call tagged = Call.plain().path("id", RecognitionFixtures.draftRound()).header("If-Match", "\"0\"");
        return operation.startsWith("PUT ") ? tagged.json(RoundExamples.ROUND) : tagged;
    }

    private static Call ofEntries(String operation) {
        if (!operation.contains("{id}")) {
            return operation.startsWith("GET ")
                    ? Call.plain()
                    : Call.plain().json(RecognitionFixtures.entry(RecognitionFixtures.openRound()));
        }
        String round = RecognitionFixtures.openRound();
        if (operation.startsWith("GET ")) {
            return Call.plain().path("id", RecognitionFixtures.submitted(Identity.SHIRAHAMA, round));
        }
        Call tagged = Call.plain()
                .path("id", RecognitionFixtures.begun(Identity.SHIRAHAMA, round))
                .header("If-Match", "\"0\"");
        return operation.startsWith("PUT ") ? tagged.json(RecognitionFixtures.entry(round)) : tagged;
    }
}
