package jp.telework.subsidy.grant.approval.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.telework.subsidy.grant.approval.api.BulkApprovalRequest.Bulk;
import jp.telework.subsidy.grant.approval.usecase.ApproveDraft;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import org.jspecify.annotations.Nullable;

/** 一括決裁: each case is a command with a transaction of its own, so that one refusal leaves the others approved. */
@ApplicationScoped
class ApproveInBulk {

    private final ApproveDraft approveDraft;
    private final GrantAnswers answers;
    private final ObjectMapper json;

    ApproveInBulk(ApproveDraft approveDraft, GrantAnswers answers, ObjectMapper json) {
        this.approveDraft = approveDraft;
        this.answers = answers;
        this.json = json;
    }

    BulkApprovalsView of(Bulk bulk) {
        return new BulkApprovalsView(bulk.items().stream()
                .map(item -> {
                    answers.request().beginPart(item.grantId().toString());
                    return result(
                            item.grantId(), answers.run(item.grantId(), item.ifMatch(), approveDraft.of(bulk.note())));
                })
                .toList());
    }

    private BulkApprovalView result(UUID id, Response answer) {
        if (answer.getStatus() < 300) {
            return new BulkApprovalView(id, answer.getStatus(), answer.getHeaderString("ETag"), null, null);
        }
        JsonNode problem = problem(answer.getEntity());
        return new BulkApprovalView(id, answer.getStatus(), null, text(problem, "code"), text(problem, "detail"));
    }

    /** A refusal is a problem, or the text of one that is remembered. */
    private JsonNode problem(Object entity) {
        try {
            return entity instanceof HttpProblem problem ? json.valueToTree(problem) : json.readTree(entity.toString());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a problem is JSON", broken);
        }
    }

    private static @Nullable String text(JsonNode problem, String field) {
        return problem.hasNonNull(field) ? problem.get(field).asText() : null;
    }
}
