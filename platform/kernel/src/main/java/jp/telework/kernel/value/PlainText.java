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
    // U+061C is the Arabic letter mark, U+206A to U+206F are deprecated format controls, U+FFF9 to U+FFFB annotate.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]"
            + "|[\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB]");
    // Spaces, format characters (zero width space, word joiner, tags), fillers of Hangul and Braille, variation
    // selectors.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Z}\\p{Cf}\\s\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164"
                    + "\\uFE00-\\uFE0F\\uFFA0\\x{E0000}-\\x{E0FFF}]*");

    private PlainText() {}

    /**
     * Reads text.
     *
     * @param maxLength characters (code points) allowed
     * @return the text in NFC without white space at its ends
     * @throws InvalidValue REQUIRED when no visible character is left, TEXT_TOO_LONG, TEXT_HALF_WIDTH_KANA,
     *     TEXT_PRIVATE_USE_CHARACTER or TEXT_CONTROL_CHARACTER
     */
    public static String of(String raw, int maxLength) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (INVISIBLE.matcher(text).matches()) {
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
