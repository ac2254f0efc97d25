package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** For itoshima, what belongs to shirahama does not exist. */
@ExtendWith(RealStack.class)
@Order(2)
class TenancyIT {

    private final Suite suite;

    TenancyIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void anotherMunicipalitysApplicationIsNotFound() {
        String call = Case.openCall(suite, body -> {});
        ObjectNode proposal = Case.proposal(suite, call);
        Case theirs = Case.completeDraft(suite.as("shirahama"), proposal, Case.DOCUMENTS);
        theirs.submit().expect(200);
        Case draft = Case.completeDraft(suite.as("shirahama"), proposal, Case.DOCUMENTS);
        String before = suite.books().state();

        for (Case target : new Case[] {theirs, draft}) {
            everythingIsNotFound(target.path(), target.etag(), proposal);
        }

        assertThat(suite.books().state()).isEqualTo(before);
        draft.submit().expect(200);
    }

    /** A caller cannot tell another organisation's application from one that does not exist. */
    @Test
    void aStrangersApplicationAnswersLikeOneThatNeverWas() {
        String call = Case.openCall(suite, body -> {});
        Case theirs = Case.draft(suite.as("shirahama"), Case.proposal(suite, call));
        Client itoshima = suite.as("itoshima").with("X-Request-Id", "e2e-same-request-id");
        String never = UUID.randomUUID().toString();

        Answer stranger = itoshima.get(theirs.path());
        Answer unknown = itoshima.get(Case.API + "/applications/" + never);

        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.text().replace(theirs.id(), never)).isEqualTo(unknown.text());
    }

    private void everythingIsNotFound(String path, String etag, ObjectNode proposal) {
        Client itoshima = suite.as("itoshima").with("If-Match", etag);
        notFound(itoshima.get(path));
        notFound(itoshima.put(path, proposal));
        notFound(itoshima.post(path + "/submission"));
        notFound(itoshima.post(path + "/submission?dryRun=true"));
        notFound(itoshima.post(path + "/withdrawal"));
        notFound(itoshima.get(path + "/documents"));
        notFound(itoshima.get(path + "/documents/1"));
        notFound(itoshima.upload(path + "/documents", Upload.pdf("PROJECT_PLAN")));
        notFound(itoshima.get(path + "/receipt"));
        notFound(itoshima.get(path + "/receipt/content"));
        notFound(itoshima.get(path + "/history"));
        notFound(itoshima.get(path + "/actions"));
    }

    private static void notFound(Answer answer) {
        answer.expectProblem(404, "NOT_FOUND");
    }
}
