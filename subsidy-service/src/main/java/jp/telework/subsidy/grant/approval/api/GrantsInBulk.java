package jp.telework.subsidy.grant.approval.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.casework.approval.api.ApprovedInBulk;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.approval.usecase.ApproveDraft;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import org.jspecify.annotations.Nullable;

/** Dispositions in a bulk approval. */
@ApplicationScoped
class GrantsInBulk implements ApprovedInBulk {

    private final ApproveDraft approveDraft;
    private final GrantAnswers answers;

    GrantsInBulk(ApproveDraft approveDraft, GrantAnswers answers) {
        this.approveDraft = approveDraft;
        this.answers = answers;
    }

    @Override
    public String kind() {
        return "grant";
    }

    @Override
    public Response approve(UUID id, IfMatch ifMatch, @Nullable String note) {
        return answers.run(id, ifMatch, approveDraft.of(note));
    }
}
