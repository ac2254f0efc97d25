package jp.telework.casework.receipt.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
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

    /** A view of a difference, which each programme's contract names. */
    @FunctionalInterface
    public interface DifferenceView<V> {
        V of(int fromSubmission, int toSubmission, List<Difference.Change> changes);
    }

    /** The receipt of the latest submission. */
    public <S extends CaseSubmission> Response receipt(List<S> latest, Function<S, ?> view) {
        S newest = latest.get(0);
        return Tagged.ok(
                request.ifNoneMatch(),
                view.apply(newest),
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
    public <V> V difference(List<? extends CaseSubmission> latest, DifferenceView<V> view) {
        if (latest.size() < 2) {
            throw Refusal.of(CommonError.NOT_FOUND);
        }
        CaseSubmission after = latest.get(0);
        CaseSubmission before = latest.get(1);
        try {
            return view.of(
                    before.number(),
                    after.number(),
                    Difference.between(json.readTree(before.content()), json.readTree(after.content())));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored content is JSON", broken);
        }
    }
}
