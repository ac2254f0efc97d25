package jp.telework.kernel.value;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/** Reads how a person or office is reached. */
public final class ContactValues {

    /** What every telephone number in an answer looks like. */
    public static final String PHONE_PATTERN = TelephoneNumber.PATTERN;

    private static final int LONGEST_ADDRESS = 254;
    /** RFC 5322 dot-atom: everything that needs no quotation marks. */
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    /** Labels of letters, digits and hyphens; the last one is a word or an internationalised name in its ASCII form. */
    private static final Pattern DOMAIN = Pattern.compile("(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
            + "(?:[A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9](?:[A-Za-z0-9-]{0,57}[A-Za-z0-9])?)");

    private ContactValues() {}

    /**
     * Reads an e-mail address: a dot-atom local part (RFC 5322) and a domain name. The domain name is
     * answered in its one form: lower case, and ASCII when it is internationalised (IDNA).
     *
     * @return at most 254 ASCII characters
     * @throws InvalidValue INVALID_EMAIL
     */
    public static String email(String raw) {
        String address = raw.strip();
        int at = address.indexOf('@');
        if (at < 1 || at > 64 || address.length() > LONGEST_ADDRESS) {
            throw new InvalidValue(CommonError.INVALID_EMAIL);
        }
        String localPart = address.substring(0, at);
        String domain = ascii(address.substring(at + 1));
        if (!LOCAL_PART.matcher(localPart).matches()
                || !DOMAIN.matcher(domain).matches()
                || at + 1 + domain.length() > LONGEST_ADDRESS) {
            throw new InvalidValue(CommonError.INVALID_EMAIL);
        }
        return localPart + "@" + domain;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noDomainName) {
            throw new InvalidValue(CommonError.INVALID_EMAIL);
        }
    }

    /**
     * Reads a telephone number with any separators and returns it in the guideline's form (DS-445).
     *
     * @return such as {@code (0739)43-5555}, see {@link #PHONE_PATTERN}
     * @throws InvalidValue INVALID_PHONE
     */
    public static String phone(String raw) {
        return TelephoneNumber.read(raw);
    }
}
