package jp.telework.kernel.value;

import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * 全国地方公共団体コード: prefecture (JIS X 0401, two digits), municipality (JIS X 0402, three digits) and a check digit.
 * Whether the code is in use is asked of {@link LocalGovernments}.
 *
 * @param value six digits, leading zero kept
 */
public record LocalGovernmentCode(String value) {

    /** As a regular expression; the check digit is checked besides. */
    public static final String PATTERN = "(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final int[] WEIGHTS = {6, 5, 4, 3, 2};

    public LocalGovernmentCode {
        if (!isValid(value)) {
            throw new InvalidValue(CommonError.INVALID_LOCAL_GOVERNMENT_CODE, value);
        }
    }

    /** Whether the text has the shape of a code and its check digit is right. */
    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && value.charAt(5) == checkDigit(value);
    }

    private static char checkDigit(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return (char) ('0' + (11 - sum % 11) % 10);
    }

    /** JIS X 0401 code of the prefecture, 01 to 47. */
    public String prefectureCode() {
        return value.substring(0, 2);
    }

    public boolean isPrefecture() {
        return value.startsWith("000", 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
