package jp.telework.kernel.value;

import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/** Reads how a person or office is reached. */
public final class ContactValues {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.)+[A-Za-z]{2,63}");
    /** (03)5253-5111, 090-9999-9999, 0120-999999, +81 (03)5253-5111 (DS-445). */
    private static final Pattern PHONE =
            Pattern.compile("(\\+[1-9][0-9]{0,2} ?)?(\\(0?[0-9]{1,5}\\)|0?[0-9]{1,5}-?)[0-9]{1,4}-?[0-9]{3,6}");

    private ContactValues() {}

    /**
     * Reads an e-mail address of at most 254 ASCII characters.
     *
     * @throws InvalidValue INVALID_EMAIL
     */
    public static String email(String raw) {
        String address = raw.strip();
        if (address.length() > 254 || !EMAIL.matcher(address).matches()) {
            throw new InvalidValue(CommonError.INVALID_EMAIL);
        }
        return address;
    }

    /**
     * Reads a telephone number as the guideline writes it, such as {@code (0739)43-5555}.
     *
     * @throws InvalidValue INVALID_PHONE
     */
    public static String phone(String raw) {
        String number = raw.strip();
        if (number.length() > 30 || !PHONE.matcher(number).matches()) {
            throw new InvalidValue(CommonError.INVALID_PHONE);
        }
        return number;
    }
}
