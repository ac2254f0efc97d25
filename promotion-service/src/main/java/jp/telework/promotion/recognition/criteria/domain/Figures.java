package jp.telework.promotion.recognition.criteria.domain;

import java.math.BigDecimal;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * テレワークの実施状況 of an organisation.
 *
 * @param hasRule whether 就業規則 or the like have a rule on telework
 * @param regularEmployees 正社員
 * @param coveredEmployees 対象従業員, to whom the rule applies
 * @param users who really telework
 * @param averageDays of a user in a month
 */
public record Figures(boolean hasRule, int regularEmployees, int coveredEmployees, int users, BigDecimal averageDays) {

    public static final int MOST_EMPLOYEES = 9_999_999;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(31);

    /**
     * Reads an average number of days.
     *
     * @throws InvalidValue NUMBER_OUT_OF_RANGE
     */
    public static BigDecimal days(BigDecimal raw) {
        if (raw.signum() < 0 || raw.compareTo(MOST_DAYS) > 0) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, 0, MOST_DAYS);
        }
        if (raw.scale() > 1) {
            throw new InvalidValue(RecognitionError.TOO_EXACT);
        }
        return raw;
    }
}
