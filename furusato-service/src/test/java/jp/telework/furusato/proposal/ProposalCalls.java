package jp.telework.furusato.proposal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on proposals, their documents and receipts. */
public final class ProposalCalls implements Preparation {

    private static final String PROPOSALS = "/api/furusato/v1/town-proposals";
    private static final String PROPOSAL = PROPOSALS + "/{id}";

    private UUID openRound;
    private String submitted;
    private String resubmitted;

    @Override
    public boolean knows(String operation) {
        return operation.contains(PROPOSALS);
    }

    @Override
    public Call prepare(String operation, String column) {
        if (openRound == null) {
            openRound = SelectionFixtures.openRound();
        }
        if (operation.contains(PROPOSAL)) {
            return proposal(operation);
        }
        return operation.startsWith("POST") ? Call.plain().json(body()) : Call.plain();
    }

    private String body() {
        return SelectionFixtures.proposal(openRound, proposal -> {}).toString();
    }

    private Call proposal(String operation) {
        String id = caseFor(operation);
        Call call = Call.plain()
                .path("id", id)
                .path("number", 1)
                .header("If-Match", SelectionFixtures.etag(Identity.SHIRAHAMA, SelectionFixtures.PROPOSALS + id));
        return switch (operation) {
            case "PUT " + PROPOSAL -> call.json(body());
            case "POST " + PROPOSAL + "/return" -> call.json(jp.telework.furusato.proposal.api.Examples.RETURN);
            case "POST " + PROPOSAL + "/documents" -> call.body("multipart/form-data; boundary=edge", multipart());
            default -> call;
        };
    }

    /** Reading changes nothing, so all readers share a case; a caller who may change one gets its own. */
    private String caseFor(String operation) {
        if (operation.endsWith("/difference")) {
            if (resubmitted == null) {
                resubmitted = SelectionFixtures.submitted(openRound);
                SelectionFixtures.giveBack(resubmitted).then().statusCode(200);
                SelectionFixtures.submit(resubmitted).then().statusCode(200);
            }
            return resubmitted;
        }
        if (operation.startsWith("GET")) {
            submitted = submitted == null ? SelectionFixtures.submitted(openRound) : submitted;
            return submitted;
        }
        return operation.endsWith("/return")
                ? SelectionFixtures.submitted(openRound)
                : SelectionFixtures.completeDraft(openRound);
    }

    private static String multipart() {
        return "--edge\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n"
                + new String(SelectionFixtures.pdf("a"), StandardCharsets.UTF_8) + "\r\n--edge--\r\n";
    }
}
