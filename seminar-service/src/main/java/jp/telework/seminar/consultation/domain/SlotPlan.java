package jp.telework.seminar.consultation.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * A slot as the secretariat offers it.
 *
 * @param seminarId the seminar at which it takes place, null when at none
 * @param managerId the adviser
 * @param place room, meeting link or telephone number
 */
public record SlotPlan(
        @Nullable UUID seminarId,
        UUID managerId,
        Period period,
        AdviceMethod method,
        String place,
        List<AdviceField> fields) {

    public SlotPlan {
        fields = List.copyOf(fields);
    }
}
