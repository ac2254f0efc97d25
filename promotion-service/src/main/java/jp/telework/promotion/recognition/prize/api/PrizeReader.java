package jp.telework.promotion.recognition.prize.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.recognition.criteria.domain.RecognitionError;
import jp.telework.promotion.recognition.prize.domain.PrizePlan;
import jp.telework.promotion.recognition.prize.usecase.DraftedPrizes;
import org.jspecify.annotations.Nullable;

/** Reads the body of a plan; refuses it with all that is wrong. */
@ApplicationScoped
class PrizeReader implements DraftedPrizes {

    PrizeReader() {}

    /** The body as a draft keeps it. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> kept(@Nullable PrizeRequest sent) {
        return StoredJson.read(StoredJson.write(BodyFields.body(sent)), Map.class);
    }

    @Override
    public PrizePlan planOf(Map<String, Object> body) {
        return read(StoredJson.read(StoredJson.write(body), PrizeRequest.class));
    }

    static PrizePlan read(@Nullable PrizeRequest sent) {
        PrizeRequest body = BodyFields.body(sent);
        BodyFields fields = new BodyFields();
        fields.present("/prizes", body.prizes());
        PrizePlan plan = new PrizePlan(
                fields.each(
                        "/prizes",
                        body.prizes(),
                        (String at, PrizeRequest.@Nullable Prize prize) -> prize(at, prize, fields)),
                fields.optionalText("/deviationReason", body.deviationReason(), 2000));
        fields.done();
        return plan;
    }

    private static PrizePlan.Prize prize(String at, PrizeRequest.@Nullable Prize sent, BodyFields fields) {
        if (!fields.present(at, sent) || sent == null) {
            return new PrizePlan.Prize(List.of(), "");
        }
        String entries = at + "/entries";
        if (fields.present(entries, sent.entries())
                && sent.entries() != null
                && sent.entries().isEmpty()) {
            fields.refuse(Violation.of(entries, CommonError.REQUIRED));
        }
        return new PrizePlan.Prize(
                fields.each(
                        entries,
                        sent.entries(),
                        (String place, @Nullable String id) ->
                                fields.required(place, id, PrizeReader::id, new UUID(0, 0))),
                fields.text(at + "/reason", sent.reason(), 2000));
    }

    private static UUID id(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException noId) {
            throw new InvalidValue(RecognitionError.NOT_A_CANDIDATE);
        }
    }
}
