package jp.telework.casework.approval.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.casework.approval.api.BulkApprovalRequest.Bulk;
import jp.telework.casework.approval.api.BulkApprovalRequest.Item;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.request.CurrentRequest;
import org.jspecify.annotations.Nullable;

/** 一括決裁: each case is a command with a transaction of its own, so that one refusal leaves the others approved. */
@ApplicationScoped
public class ApproveInBulk {

    private final Map<String, ApprovedInBulk> kinds;
    private final CurrentRequest request;
    private final ObjectMapper json;

    ApproveInBulk(@All List<ApprovedInBulk> cases, CurrentRequest request, ObjectMapper json) {
        this.kinds = cases.stream()
                .collect(
                        Collectors.toMap(ApprovedInBulk::kind, Function.identity(), (one, other) -> one, TreeMap::new));
        this.request = request;
        this.json = json;
    }

    /** Approves what a body names, with one answer for each case. */
    public BulkApprovalsView of(@Nullable BulkApprovalRequest body) {
        Bulk bulk = BodyFields.body(body).read(kinds.keySet());
        return new BulkApprovalsView(bulk.items().stream()
                .map(item -> {
                    request.beginPart(item.id().toString());
                    ApprovedInBulk cases = Objects.requireNonNull(kinds.get(item.kind()));
                    return result(item, cases.approve(item.id(), item.ifMatch(), bulk.note()));
                })
                .toList());
    }

    private BulkApprovalView result(Item item, Response answer) {
        if (answer.getStatus() < 300) {
            return new BulkApprovalView(
                    item.kind(), item.id(), answer.getStatus(), answer.getHeaderString("ETag"), null, null);
        }
        JsonNode problem = problem(answer.getEntity());
        return new BulkApprovalView(
                item.kind(), item.id(), answer.getStatus(), null, text(problem, "code"), text(problem, "detail"));
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
