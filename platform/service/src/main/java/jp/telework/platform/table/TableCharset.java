package jp.telework.platform.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Character sets of downloaded tables. */
public enum TableCharset {
    /** UTF-8 with a byte order mark, without which spreadsheets take it for something else. */
    UTF_8("UTF-8"),
    /** What older Japanese programs read: Shift_JIS with Microsoft's additions (①, ㈱, 﨑). */
    SHIFT_JIS("Shift_JIS");

    private static final Pattern ACCEPTED =
            Pattern.compile("text/csv\\s*;[^,]*?charset=\"?([\\w-]+)\"?", Pattern.CASE_INSENSITIVE);

    private static final Pattern SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** 下駄: printers' sign for a character that they do not have. */
    private static final String GETA = "〓";

    private final String wireName;

    TableCharset(String wireName) {
        this.wireName = wireName;
    }

    /**
     * The character set asked for: by the parameter, for links in pages, else by the Accept header.
     *
     * @throws Refusal INVALID_PARAMETER or NOT_ACCEPTABLE
     */
    public static TableCharset asked(@Nullable String parameter, @Nullable String accept) {
        if (parameter != null) {
            return named(parameter, Refusal.ofParameter("charset"));
        }
        Matcher accepted = ACCEPTED.matcher(accept == null ? "" : accept);
        return accepted.find() ? named(accepted.group(1), Refusal.of(CommonError.NOT_ACCEPTABLE)) : UTF_8;
    }

    private static TableCharset named(String name, Refusal otherwise) {
        for (TableCharset charset : values()) {
            if (charset.wireName.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return charset;
            }
        }
        throw otherwise;
    }

    String wireName() {
        return wireName;
    }

    byte[] encode(CharSequence text) {
        if (this == UTF_8) {
            return (BYTE_ORDER_MARK + text.toString()).getBytes(StandardCharsets.UTF_8);
        }
        Charset microsofts = Charset.forName("windows-31j");
        CharsetEncoder encoder = microsofts
                .newEncoder()
                .replaceWith(GETA.getBytes(microsofts))
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .onMalformedInput(CodingErrorAction.REPLACE);
        try {
            ByteBuffer encoded = encoder.encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("everything unmappable is replaced", impossible);
        }
    }

    /**
     * The text as this character set can say it, but for what becomes a geta: Shift_JIS has no variation selectors, which
     * only choose a shape, and knows some signs by their twins, 〜 and － for example.
     */
    String writable(String text) {
        if (this == UTF_8) {
            return text;
        }
        return SELECTORS
                .matcher(text)
                .replaceAll("")
                .replace('\u301C', '\uFF5E')
                .replace('\u2212', '\uFF0D')
                .replace('\u2016', '\u2225')
                .replace('\u2013', '-')
                .replace('\u2014', '\u2015');
    }
}
