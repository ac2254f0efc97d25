package jp.telework.seminar.calendar.usecase;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of an iCalendar (RFC 5545 §3.1): at most 75 octets each, the line break not counted, and never inside
 * a character, so that readers that unfold characters instead of octets understand it too.
 */
final class OctetFolding {

    private static final int LONGEST_LINE = 75;
    private static final byte[] BREAK = {'\r', '\n'};

    private OctetFolding() {}

    /** Folds lines that end with CRLF. */
    static byte[] fold(String unfolded) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream(unfolded.length() * 2);
        unfolded.lines().forEach(line -> fold(line, folded));
        return folded.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream folded) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            byte[] octets = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (used + octets.length > LONGEST_LINE) {
                folded.writeBytes(BREAK);
                folded.write(' ');
                used = 1;
            }
            folded.writeBytes(octets);
            used += octets.length;
            i += Character.charCount(character);
        }
        folded.writeBytes(BREAK);
    }
}
