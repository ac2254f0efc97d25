package jp.telework.furusato.town.domain;

import java.time.LocalDate;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/**
 * 期限のあるもの of a town.
 *
 * @param ordinal the fiscal year of a progress report, else 1
 * @param remindFrom day from which the town is reminded
 * @param fulfilledOn null while it is open
 */
public record Duty(
        Kind kind,
        int ordinal,
        LocalDate dueOn,
        LocalDate remindFrom,
        @Nullable LocalDate fulfilledOn) {

    /** What is due. */
    public enum Kind implements Term {
        /** 現状調査. */
        SURVEY,
        /** 取組の提案. */
        MEASURES,
        /** 推進計画の案. */
        PLAN,
        /** 進捗報告. */
        PROGRESS_REPORT
    }
}
