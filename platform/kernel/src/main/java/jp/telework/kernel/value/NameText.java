package jp.telework.kernel.value;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * The name of a person or an organisation. Names stand in mails to others, so they have one line and no web address: mail
 * programs would turn it into a link.
 */
final class NameText {

    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\t]");

    /** A scheme such as {@code https://} or {@code mailto:}, or {@code www.}. */
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:/|\\bmailto:|\\bwww\\.");

    /** A host name such as {@code example.com}; a name like {@code Dr.Suzuki} is none, because it mixes the cases. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]{2,}\\.(?:[a-z]{2,}|[A-Z]{2,})(?![A-Za-z0-9])");

    private NameText() {}

    static String of(String raw, int maxLength) {
        String name = PlainText.of(raw, maxLength);
        if (LINE_BREAK.matcher(name).find()) {
            throw new InvalidValue(CommonError.NAME_LINE_BREAK);
        }
        // Full-width letters and the ideographic full stop are read as ASCII in addresses (IDNA).
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKC).replace('\u3002', '.');
        if (SCHEME.matcher(ascii).find() || HOST.matcher(ascii).find()) {
            throw new InvalidValue(CommonError.NAME_WEB_ADDRESS);
        }
        return name;
    }
}
