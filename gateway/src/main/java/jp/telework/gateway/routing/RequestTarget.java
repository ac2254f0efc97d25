package jp.telework.gateway.routing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request target that can be read in one way only. Routers, proxies and frameworks disagree on {@code ..%2f},
 * {@code ;}, {@code //} and their like, so a target whose meaning depends on the reader is not repaired but refused;
 * what is left is forwarded exactly as it came.
 *
 * @param path the raw path, percent-encoding kept
 * @param query what follows the question mark, or nothing
 */
public record RequestTarget(String path, String query) {

    /** Beside letters and digits: what RFC 3986 allows in a segment, less the semicolon of matrix parameters. */
    private static final String OTHER_PATH_CHARACTERS = "/-._~!$&'()*+,=:@";

    /** Decoded, these would change where one segment ends or what the path means. */
    private static final String NEVER_ENCODED = "/\\;%.";

    /** Empty when the target is not in origin form or could be read in more than one way. */
    public static Optional<RequestTarget> parse(String target) {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        if (path.startsWith("/") && pathIsPlain(path) && queryIsPlain(query)) {
            return Optional.of(new RequestTarget(path, query));
        }
        return Optional.empty();
    }

    private static boolean pathIsPlain(String path) {
        boolean highBytes = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                int octet = octetAt(path, i);
                if (octet <= ' ' || octet == 0x7f || NEVER_ENCODED.indexOf(octet) >= 0) {
                    return false;
                }
                highBytes |= octet >= 0x80;
                i += 2;
            } else if (!isAlphanumeric(c) && OTHER_PATH_CHARACTERS.indexOf(c) < 0) {
                return false;
            }
        }
        return segmentsArePlain(path) && (!highBytes || isUtf8(path));
    }

    private static boolean segmentsArePlain(String path) {
        int start = 1;
        while (start <= path.length()) {
            int end = path.indexOf('/', start);
            if (end < 0) {
                end = path.length();
            }
            String segment = path.substring(start, end);
            boolean last = end == path.length();
            if ((segment.isEmpty() && !last) || segment.equals(".") || segment.equals("..")) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static boolean queryIsPlain(String query) {
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '#' || c == '\\' || (c == '%' && octetAt(query, i) < 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(String path) {
        ByteBuffer octets = ByteBuffer.allocate(path.length());
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '%') {
                octets.put((byte) octetAt(path, i));
                i += 2;
            } else {
                octets.put((byte) path.charAt(i));
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(octets.flip());
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** The octet of the escape at {@code percent}, or -1 if it is not one. */
    private static int octetAt(String text, int percent) {
        if (percent + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(percent + 1), 16);
        int low = Character.digit(text.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
