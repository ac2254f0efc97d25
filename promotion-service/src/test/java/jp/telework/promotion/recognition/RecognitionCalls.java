package jp.telework.promotion.recognition;

import jp.telework.promotion.recognition.entry.api.EntryExamples;
import jp.telework.promotion.recognition.round.api.RoundExamples;
import jp.telework.promotion.selfcheck.SelfCheckFixtures;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on recognition. */
public final class RecognitionCalls implements Preparation {

    @Override
    public boolean knows(String operation) {
        return operation.contains("/recognition");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.endsWith("/recognition-assessments")) {
            return Call.plain()
                    .header("X-Forwarded-For", SelfCheckFixtures.address())
                    .json(RoundExamples.ASSESSMENT);
        }
        if (operation.contains("/recognition-rounds")) {
            return ofRounds(operation);
        }
        if (operation.endsWith("{number}")) {
            return Call.plain()
                    .header("X-Forwarded-For", SelfCheckFixtures.address())
                    .path("number", "R08-NT-000001");
        }
        return operation.contains("/recognition-entries") ? ofEntries(operation) : Call.plain();
    }

    private static Call ofRounds(String operation) {
        if (!operation.contains("{id}")) {
            return operation.startsWith("GET ") ? Call.plain() : Call.plain().json(RoundExamples.ROUND);
        }
        if (operation.startsWith("GET ")) {
            return Call.plain().path("id", RecognitionFixtures.openRound());
        }
        if (operation.endsWith("/result-publication")) {
            return tagged(operation, RecognitionFixtures.endedRound(), Identity.OFFICER);
        }
        Call call = tagged(operation, RecognitionFixtures.draftRound(), Identity.OFFICER);
        return operation.startsWith("PUT ") ? call.json(RoundExamples.ROUND) : call;
    }

    private static Call ofEntries(String operation) {
        String round = RecognitionFixtures.openRound();
        if (!operation.contains("{id}")) {
            return operation.startsWith("GET ") ? Call.plain() : Call.plain().json(RecognitionFixtures.entry(round));
        }
        if (operation.endsWith(".pdf")) {
            return Call.plain().path("id", RecognitionFixtures.recognised(Identity.SHIRAHAMA));
        }
        if (operation.endsWith("/logo-licence")) {
            String id = RecognitionFixtures.recognised(Identity.SHIRAHAMA);
            return Call.plain()
                    .path("id", id)
                    .header("If-Match", RecognitionFixtures.tag(Identity.SHIRAHAMA, id))
                    .json(EntryExamples.LOGO);
        }
        if (operation.endsWith("/logo-licence/withdrawal")) {
            String id = RecognitionFixtures.licensed(Identity.SHIRAHAMA);
            return Call.plain()
                    .path("id", id)
                    .header("If-Match", RecognitionFixtures.tag(Identity.OFFICER, id))
                    .json(EntryExamples.LOGO_WITHDRAWAL);
        }
        if (operation.endsWith("/decision-draft")) {
            return tagged(operation, RecognitionFixtures.submitted(Identity.SHIRAHAMA, round), Identity.OFFICER)
                    .json(EntryExamples.DECISION);
        }
        if (operation.contains("/decision-")) {
            Call call = tagged(operation, RecognitionFixtures.drafted(Identity.SHIRAHAMA, round), Identity.APPROVER);
            return operation.endsWith("-return") ? call.json(EntryExamples.RETURN) : call;
        }
        if (operation.startsWith("GET ")) {
            return Call.plain().path("id", RecognitionFixtures.submitted(Identity.SHIRAHAMA, round));
        }
        Call call = tagged(operation, RecognitionFixtures.begun(Identity.SHIRAHAMA, round), Identity.SHIRAHAMA);
        return operation.startsWith("PUT ") ? call.json(RecognitionFixtures.entry(round)) : call;
    }

    private static Call tagged(String operation, String id, Identity reader) {
        return Call.plain().path("id", id).tag(reader, operation);
    }
}
