package jp.telework.furusato.selection.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.casework.evaluation.api.EvaluationReader;
import jp.telework.furusato.selection.domain.SelectionError;
import jp.telework.furusato.selection.domain.SelectionPlan;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import org.jspecify.annotations.Nullable;

/** Reads the body of a selection; refuses it with all that is wrong. */
final class SelectionReader {

    private static final int MAX_PROPOSALS = 1000;

    private final Violations violations = new Violations();

    private SelectionReader() {}

    static SelectionPlan read(@Nullable SelectionRequest body) {
        return new SelectionReader().plan(EvaluationReader.present(body));
    }

    private SelectionPlan plan(SelectionRequest body) {
        SelectionPlan plan = new SelectionPlan(
                selected(bounded("/selected", body.selected())),
                notSelected(bounded("/notSelected", body.notSelected())),
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
        if (present.size() > MAX_PROPOSALS) {
            violations.add(Violation.of(pointer, CommonError.TOO_MANY_ITEMS, MAX_PROPOSALS));
            return List.of();
        }
        return present;
    }

    private List<UUID> selected(List<@Nullable String> sent) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            UUID id = id("/selected/" + i, sent.get(i));
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private List<SelectionPlan.Refused> notSelected(List<SelectionRequest.@Nullable NotSelectedRequest> sent) {
        List<SelectionPlan.Refused> refused = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String at = "/notSelected/" + i;
            SelectionRequest.NotSelectedRequest one = sent.get(i);
            if (one == null) {
                violations.add(Violation.of(at, CommonError.REQUIRED));
                continue;
            }
            UUID id = id(at + "/id", one.id());
            Reasons reasons = Reasons.read(violations, at + "/reasons", one.reasons());
            if (id != null) {
                refused.add(new SelectionPlan.Refused(id, reasons));
            }
        }
        return refused;
    }

    private @Nullable UUID id(String pointer, @Nullable String raw) {
        return Readers.required(violations, pointer, violations.read(pointer, raw, SelectionReader::uuid));
    }

    private static UUID uuid(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue(SelectionError.NOT_A_CANDIDATE, raw);
        }
    }
}
