package jp.telework.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.telework.kernel.refusal.Refusal;

/** A cursor is refused, or its key is read as it was written. */
public final class CursorFuzz {

    private static final PageRequest FIRST = PageRequest.of(null, null, "list");

    private static final List<Function<CursorKey, Object>> READERS = List.of(
            CursorKey::id,
            CursorKey::number,
            CursorKey::ordinal,
            CursorKey::day,
            key -> key.second().getEpochSecond(),
            CursorKey::word);

    private CursorFuzz() {}

    /** The first byte chooses the reader; the rest is a cursor, or the key in one. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        Function<CursorKey, Object> reader = READERS.get((input[0] & 0x7F) % READERS.size());
        String text = new String(Arrays.copyOfRange(input, 1, input.length), StandardCharsets.UTF_8);
        boolean whole = input[0] < 0;
        try {
            String cursor = whole ? text : FIRST.cursorAfter(text);
            Object read = PageRequest.of(null, cursor, "list").after(reader);
            String again = CursorKey.of(read);
            if (!whole && !again.equals(text)) {
                throw new AssertionError(text + " was read as " + again);
            }
            Object second =
                    PageRequest.of(null, FIRST.cursorAfter(again), "list").after(reader);
            if (second == null || !second.equals(read)) {
                throw new AssertionError(again + " was read as " + second);
            }
        } catch (Refusal expected) {
            // no cursor of ours
        }
    }
}
