package jp.telework.subsidy.evaluation.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.casework.evaluation.api.EvaluationReader;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;
import jp.telework.subsidy.evaluation.domain.EvaluationError;
import org.jspecify.annotations.Nullable;

/** Reads the body of an adoption; refuses it with all that is wrong. */
final class AdoptionReader {

    private static final int MAX_APPLICATIONS = 1000;

    private final Violations violations = new Violations();

    private AdoptionReader() {}

    static AdoptionPlan read(@Nullable AdoptionRequest body) {
        return new AdoptionReader().plan(EvaluationReader.present(body));
    }

    private AdoptionPlan plan(AdoptionRequest body) {
        AdoptionPlan plan = new AdoptionPlan(
                adopted(bounded("/adopted", body.adopted())),
                notAdopted(bounded("/notAdopted", body.notAdopted())),
                violations.read("/deviationReason", body.deviationReason(), Readers.text(2000)),
                violations.read("/missingEvaluationReason", body.missingEvaluationReason(), Readers.text(2000)));
        violations.refuseIfAny();
        return plan;
    }

    private <T extends @Nullable Object> List<T> bounded(String pointer, @Nullable List<T> sent) {
        List<T> present = Objects.requireNonNullElse(sent, List.of());
        if (sent == null) {
            violations.add(Violation.of(pointer, CommonError.REQUIRED));
        }
        if (present.size() > MAX_APPLICATIONS) {
            violations.add(Violation.of(pointer, CommonError.TOO_MANY_ITEMS, MAX_APPLICATIONS));
            return List.of();
        }
        return present;
    }

    private List<UUID> adopted(List<@Nullable String> sent) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            UUID id = id("/adopted/" + i, sent.get(i));
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private List<AdoptionPlan.Refused> notAdopted(List<AdoptionRequest.@Nullable NotAdoptedRequest> sent) {
        List<AdoptionPlan.Refused> refused = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String at = "/notAdopted/" + i;
            AdoptionRequest.NotAdoptedRequest one = sent.get(i);
            if (one == null) {
                violations.add(Violation.of(at, CommonError.REQUIRED));
                continue;
            }
            UUID id = id(at + "/id", one.id());
            Reasons reasons = Reasons.read(violations, at + "/reasons", one.reasons());
            if (id != null) {
                refused.add(new AdoptionPlan.Refused(id, reasons));
            }
        }
        return refused;
    }

    private @Nullable UUID id(String pointer, @Nullable String raw) {
        return Readers.required(violations, pointer, violations.read(pointer, raw, AdoptionReader::uuid));
    }

    private static UUID uuid(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue(EvaluationError.NOT_A_CANDIDATE, raw);
        }
    }
}
