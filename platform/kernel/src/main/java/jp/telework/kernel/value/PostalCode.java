package jp.telework.kernel.value;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * 郵便番号: seven digits without hyphen (行政データ連携標準 DS-443).
 *
 * @param value seven digits
 */
public record PostalCode(String value) {

    /** As a regular expression. */
    public static final String PATTERN = "[0-9]{7}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final Pattern WRITTEN = Pattern.compile("〒?\\s?([0-9]{3})-?([0-9]{4})");

    public PostalCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(CommonError.INVALID_POSTAL_CODE, value);
        }
    }

    /** Reads what people write: with hyphen, 〒 or full-width digits. */
    public static PostalCode parse(String written) {
        // NFKC turns full-width digits and the full-width hyphen into ASCII.
        String narrow = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC)
                .replace('ー', '-')
                .replace('−', '-');
        var matcher = WRITTEN.matcher(narrow);
        if (!matcher.matches()) {
            throw new InvalidValue(CommonError.INVALID_POSTAL_CODE, written);
        }
        return new PostalCode(matcher.group(1) + matcher.group(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
