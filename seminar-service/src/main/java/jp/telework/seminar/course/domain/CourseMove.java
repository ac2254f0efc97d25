package jp.telework.seminar.course.domain;

import java.util.List;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * 日程・会場の変更 of an announced course.
 *
 * @param periods of all sessions in their order, also of those that stay
 * @param prefecture full name, null for none
 * @param reason as participants are told
 * @param reasonEn likewise, in English; null where the Japanese reason stands for it
 */
public record CourseMove(
        AdviceMethod method,
        String place,
        @Nullable String prefecture,
        List<Period> periods,
        String reason,
        @Nullable String reasonEn) {

    public CourseMove {
        periods = List.copyOf(periods);
    }
}
