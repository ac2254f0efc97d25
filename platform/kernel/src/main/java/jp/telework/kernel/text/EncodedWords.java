package jp.telework.kernel.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Text in a mail's header (RFC 2047). Mail libraries that encode UTF-16 unit by unit break characters outside the basic
 * plane, such as 𠮷; here a character never leaves its word.
 */
public final class EncodedWords {

    private static final String START = "=?UTF-8?B?";
    private static final String END = "?=";
    /** An encoded word has at most 75 characters; Base64 makes four of three bytes. */
    private static final int MOST_BYTES = (75 - START.length() - END.length()) / 4 * 3;

    private EncodedWords() {}

    /** The text as it is when it is printable ASCII, otherwise as encoded words separated by spaces. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~') && !text.contains("=?")) {
            return text;
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int character : text.codePoints().toArray()) {
            String one = Character.toString(character);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > MOST_BYTES) {
                words.add(encoded(word));
                word.setLength(0);
                bytes = 0;
            }
            word.append(one);
            bytes += more;
        }
        words.add(encoded(word));
        return String.join(" ", words);
    }

    private static String encoded(StringBuilder word) {
        byte[] bytes = word.toString().getBytes(StandardCharsets.UTF_8);
        return START + Base64.getEncoder().encodeToString(bytes) + END;
    }
}
