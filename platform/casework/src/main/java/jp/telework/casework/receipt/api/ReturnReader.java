package jp.telework.casework.receipt.api;

import java.time.LocalDate;
import java.util.Objects;
import jp.telework.casework.receipt.domain.Return;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import org.jspecify.annotations.Nullable;

/** Reads the body of a return. */
public final class ReturnReader {

    private ReturnReader() {}

    /** The body of a return; each programme says in its own words what it means. */
    public interface Sent {

        @Nullable
        String reason();

        @Nullable
        String correctionDueOn();
    }

    /** Refuses it with all that is wrong. */
    public static Return read(@Nullable Sent body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        Violations violations = new Violations();
        String given =
                Readers.required(violations, "/reason", violations.read("/reason", body.reason(), Readers.text(2000)));
        LocalDate dueOn = violations.read("/correctionDueOn", body.correctionDueOn(), Readers::date);
        violations.refuseIfAny();
        return new Return(Objects.requireNonNull(given), dueOn);
    }
}
