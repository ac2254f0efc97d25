package jp.telework.kernel.value;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * Text as the government's character guideline wants it (DS-461): composed (NFC), no half-width kana, no private-use
 * characters (外字), no control characters. Composing is done silently; the rest is refused.
 */
public final class PlainText {

    private static final Pattern HALF_WIDTH_KANA = Pattern.compile("[\\uFF61-\\uFF9F]");
    // Cs: a surrogate without its partner; Cn: unassigned, which every later reader may show differently.
    private static final Pattern PRIVATE_USE = Pattern.compile("[\\p{Co}\\p{Cs}\\p{Cn}]");
    // Line breaks and tabs may stay. Direction overrides can make a name read as another one.
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF]");

    private PlainText() {}

    /**
     * Reads text.
     *
     * @param maxLength characters (code points) allowed
     * @return the text in NFC without white space at its ends
     * @throws InvalidValue REQUIRED when nothing is left, TEXT_TOO_LONG, TEXT_HALF_WIDTH_KANA,
     *     TEXT_PRIVATE_USE_CHARACTER or TEXT_CONTROL_CHARACTER
     */
    public static String of(String raw, int maxLength) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            throw new InvalidValue(CommonError.REQUIRED);
        }
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new InvalidValue(CommonError.TEXT_TOO_LONG, maxLength);
        }
        if (HALF_WIDTH_KANA.matcher(text).find()) {
            throw new InvalidValue(CommonError.TEXT_HALF_WIDTH_KANA);
        }
        if (PRIVATE_USE.matcher(text).find()) {
            throw new InvalidValue(CommonError.TEXT_PRIVATE_USE_CHARACTER);
        }
        if (CONTROL.matcher(text).find()) {
            throw new InvalidValue(CommonError.TEXT_CONTROL_CHARACTER);
        }
        return text;
    }
}
