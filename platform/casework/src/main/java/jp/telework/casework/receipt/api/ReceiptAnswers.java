package jp.telework.casework.receipt.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.telework.casework.receipt.domain.CaseSubmission;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.json.Difference;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.EntityTags;
import jp.telework.platform.request.Tagged;

/** What a programme's resource of receipts answers, from the latest submissions of a case, newest first. */
@ApplicationScoped
public class ReceiptAnswers {

    private final CurrentRequest request;
    private final ObjectMapper json;

    ReceiptAnswers(CurrentRequest request, ObjectMapper json) {
        this.request = request;
        this.json = json;
    }

    /** The receipt of the latest submission. */
    public Response receipt(List<? extends CaseSubmission> latest) {
        CaseSubmission newest = latest.get(0);
        return Tagged.ok(
                request.ifNoneMatch(),
                ReceiptView.of(newest),
                EntityTags.of(newest.number() + "-" + newest.contentSha256()));
    }

    /** What the latest receipt proves, byte for byte. */
    public Response content(List<? extends CaseSubmission> latest) {
        CaseSubmission newest = latest.get(0);
        return Tagged.ok(
                request.ifNoneMatch(),
                newest.content().getBytes(StandardCharsets.UTF_8),
                EntityTags.of(newest.contentSha256()));
    }

    /**
     * What the latest resubmission changed.
     *
     * @throws Refusal NOT_FOUND without a resubmission
     */
    public DifferenceView difference(List<? extends CaseSubmission> latest) {
        if (latest.size() < 2) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        CaseSubmission after = latest.get(0);
        CaseSubmission before = latest.get(1);
        try {
            return new DifferenceView(
                    before.number(),
                    after.number(),
                    Difference.between(json.readTree(before.content()), json.readTree(after.content())));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored content is JSON", broken);
        }
    }
}
