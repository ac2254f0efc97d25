package jp.telework.platform.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.telework.kernel.document.FormError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The head of a part. It is read as bytes (ISO 8859-1), because only then can be told what a file's name is written in.
 */
final class PartHead {

    /** A part's Content-Transfer-Encoding changes nothing, or it is not accepted (RFC 7578, section 4.7). */
    private static final Set<String> AS_IT_IS = Set.of("7bit", "8bit", "binary");

    private final Map<String, HeaderValue> headers = new LinkedHashMap<>();
    private final HeaderValue disposition;

    private PartHead(String text) {
        // A line that begins with white space continues the one before.
        for (String line : text.replaceAll("\r\n[ \t]+", " ").split("\r\n")) {
            if (line.isEmpty()) {
                continue;
            }
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (name.isEmpty() || headers.put(name, HeaderValue.of(line.substring(colon + 1))) != null) {
                throw Refusal.of(FormError.FORM_MALFORMED);
            }
        }
        HeaderValue found = headers.get("content-disposition");
        HeaderValue encoding = headers.get("content-transfer-encoding");
        if (found == null
                || !found.value().equals("form-data")
                || (encoding != null && !AS_IT_IS.contains(encoding.value()))) {
            throw Refusal.of(FormError.FORM_MALFORMED);
        }
        this.disposition = found;
    }

    /**
     * Reads a head.
     *
     * @throws Refusal FORM_MALFORMED
     */
    static PartHead of(String text) {
        return new PartHead(text);
    }

    /** The name of the part. */
    String name() {
        String name = disposition.parameter("name");
        if (name == null || name.isEmpty()) {
            throw Refusal.of(FormError.FORM_MALFORMED);
        }
        String read = decoded(bytes(name), StandardCharsets.UTF_8);
        if (read == null) {
            throw Refusal.of(FormError.FORM_MALFORMED);
        }
        return read;
    }

    /**
     * The name of the file, null when none was sent. {@code filename*} (RFC 8187) wins over {@code filename}: .NET sends
     * both, and the latter as an encoded word.
     *
     * @throws Refusal FORM_FILE_NAME_UNREADABLE with the pointer of the part
     */
    @Nullable
    String fileName() {
        String extended = disposition.parameter("filename*");
        String plain = disposition.parameter("filename");
        if (extended == null && plain == null) {
            return null;
        }
        String read = extended == null
                ? decoded(bytes(Objects.requireNonNull(plain)), StandardCharsets.UTF_8)
                : extended(extended);
        if (read == null || read.indexOf('\uFFFD') >= 0) {
            throw Refusal.of(List.of(Violation.of("/" + name(), FormError.FORM_FILE_NAME_UNREADABLE)));
        }
        return read;
    }

    /** The media type that the client names, null when it names none. */
    @Nullable
    String mediaType() {
        HeaderValue type = headers.get("content-type");
        return type == null ? null : type.value();
    }

    /**
     * The content of a part that is text.
     *
     * @throws Refusal FORM_CHARSET_NOT_SUPPORTED
     */
    String text(byte[] content) {
        HeaderValue type = headers.get("content-type");
        String read = decoded(content, charset(type == null ? null : type.parameter("charset")));
        if (read == null) {
            throw Refusal.of(FormError.FORM_CHARSET_NOT_SUPPORTED);
        }
        return read;
    }

    /**
     * The character set of this name; UTF-8 for none.
     *
     * @throws Refusal FORM_CHARSET_NOT_SUPPORTED
     */
    static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Refusal.of(FormError.FORM_CHARSET_NOT_SUPPORTED);
        }
    }

    /** {@code UTF-8'language'percent-encoded}; null when it is anything else. */
    private static @Nullable String extended(String value) {
        String[] parts = value.split("'", -1);
        if (parts.length != 3 || !parts[0].equalsIgnoreCase("UTF-8")) {
            return null;
        }
        byte[] encoded = bytes(parts[2]);
        ByteBuffer decoded = ByteBuffer.allocate(encoded.length);
        for (int at = 0; at < encoded.length; at++) {
            if (encoded[at] != '%') {
                decoded.put(encoded[at]);
                continue;
            }
            int high = at + 2 < encoded.length ? Character.digit(encoded[at + 1], 16) : -1;
            int low = at + 2 < encoded.length ? Character.digit(encoded[at + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return null;
            }
            decoded.put((byte) (high << 4 | low));
            at += 2;
        }
        return decoded(Arrays.copyOf(decoded.array(), decoded.position()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String header) {
        return header.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherSet) {
            return null;
        }
    }
}
