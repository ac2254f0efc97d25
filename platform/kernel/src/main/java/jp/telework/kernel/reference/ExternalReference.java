package jp.telework.kernel.reference;

import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * 外部番号: the number under which another system keeps a case.
 *
 * @param system name of that system, such as {@code MIC-FINANCE}
 * @param number as that system writes it, at most 100 characters
 * @param side whose system it is
 */
public record ExternalReference(String system, String number, ReferenceSide side) {

    /** The longest number. */
    public static final int MAX_NUMBER = 100;

    /** A system's name: letters, digits, dots, hyphens, low lines. */
    public static final String SYSTEM_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,49}";

    private static final Pattern SYSTEM = Pattern.compile(SYSTEM_PATTERN);

    /**
     * Reads the name of a system.
     *
     * @throws InvalidValue UNKNOWN_VALUE when it does not have the form
     */
    public static String readSystem(String raw) {
        if (!SYSTEM.matcher(raw).matches()) {
            throw new InvalidValue(CommonError.UNKNOWN_VALUE, SYSTEM_PATTERN);
        }
        return raw;
    }

    boolean sameSystem(ReferenceSide otherSide, String otherSystem) {
        return side == otherSide && system.equals(otherSystem);
    }
}
