package jp.telework.kernel.value;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * 法人番号: 13 digits, the first of which is the check digit (法人番号の指定等に関する省令 第2条). Local governments' numbers are
 * made of {@code 000020} and their local-government code, so both can be checked against each other.
 *
 * @param value 13 digits
 */
public record CorporateNumber(String value) {

    /** As a regular expression; the check digit is checked besides. */
    public static final String PATTERN = "[1-9][0-9]{12}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final String LOCAL_GOVERNMENT = "000020";

    public CorporateNumber {
        if (!SHAPE.matcher(value).matches() || value.charAt(0) != checkDigit(value.substring(1))) {
            throw new InvalidValue(CommonError.INVALID_CORPORATE_NUMBER, value);
        }
    }

    /** The number of a local government, derived from its code. */
    public static CorporateNumber ofLocalGovernment(LocalGovernmentCode code) {
        String base = LOCAL_GOVERNMENT + code.value();
        return new CorporateNumber(checkDigit(base) + base);
    }

    /** The code inside a local government's number; empty for every other corporation. */
    public Optional<LocalGovernmentCode> localGovernmentCode() {
        String base = value.substring(1);
        return base.startsWith(LOCAL_GOVERNMENT) && LocalGovernmentCode.isValid(base.substring(6))
                ? Optional.of(new LocalGovernmentCode(base.substring(6)))
                : Optional.empty();
    }

    private static char checkDigit(String base) {
        int sum = 0;
        for (int n = 1; n <= base.length(); n++) {
            int digit = base.charAt(base.length() - n) - '0';
            sum += digit * (n % 2 == 1 ? 1 : 2);
        }
        return (char) ('0' + 9 - sum % 9);
    }

    @Override
    public String toString() {
        return value;
    }
}
