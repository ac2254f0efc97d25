package jp.telework.casework.evaluation.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import org.jspecify.annotations.Nullable;

/** Reads the body of a decision on all cases of a call, part by part, and refuses it with all that is wrong. */
public final class DecisionReader {

    private static final int MAX_CASES = 1000;

    private final Violations violations = new Violations();
    private final ErrorCode notACandidate;

    /**
     * Begins to read.
     *
     * @param notACandidate refuses an id that is none
     */
    public DecisionReader(ErrorCode notACandidate) {
        this.notACandidate = notACandidate;
    }

    /** A case that is refused, as sent. */
    public interface RefusedCase {

        @Nullable
        String id();

        @Nullable
        List<? extends Reason.@Nullable Sent> reasons();
    }

    /** The ids of the cases that are chosen. */
    public List<UUID> chosen(String pointer, @Nullable List<? extends @Nullable String> sent) {
        List<? extends @Nullable String> present = bounded(pointer, sent);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < present.size(); i++) {
            UUID id = id(pointer + "/" + i, present.get(i));
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /**
     * The cases that are refused, with their reasons.
     *
     * @param refused makes what the programme calls a refused case
     */
    public <R> List<R> refused(
            String pointer,
            @Nullable List<? extends @Nullable RefusedCase> sent,
            BiFunction<UUID, Reasons, R> refused) {
        List<? extends @Nullable RefusedCase> present = bounded(pointer, sent);
        List<R> all = new ArrayList<>();
        for (int i = 0; i < present.size(); i++) {
            String at = pointer + "/" + i;
            RefusedCase one = present.get(i);
            if (one == null) {
                violations.add(Violation.of(at, CommonError.REQUIRED));
                continue;
            }
            UUID id = id(at + "/id", one.id());
            Reasons reasons = Reasons.read(violations, at + "/reasons", one.reasons());
            if (id != null) {
                all.add(refused.apply(id, reasons));
            }
        }
        return all;
    }

    /** Why the decision deviates from the rule. */
    public @Nullable String reason(String pointer, @Nullable String sent) {
        return violations.read(pointer, sent, Readers.text(2000));
    }

    /** What was read, unless something is wrong. */
    public <P> P orRefuse(P plan) {
        violations.refuseIfAny();
        return plan;
    }

    private <T extends @Nullable Object> List<T> bounded(String pointer, @Nullable List<T> sent) {
        List<T> present = Objects.requireNonNullElse(sent, List.of());
        if (sent == null) {
            violations.add(Violation.of(pointer, CommonError.REQUIRED));
        }
        if (present.size() > MAX_CASES) {
            violations.add(Violation.of(pointer, CommonError.TOO_MANY_ITEMS, MAX_CASES));
            return List.of();
        }
        return present;
    }

    private @Nullable UUID id(String pointer, @Nullable String raw) {
        return Readers.required(violations, pointer, violations.read(pointer, raw, this::uuid));
    }

    private UUID uuid(String raw) {
        try {
            return Ids.parse(raw);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue(notACandidate, raw);
        }
    }
}
