package jp.telework.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.request.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which list. A cursor carries the key of the last row seen and a mark of the list and its filters, so
 * that it cannot be used on another list. It grants nothing: every page is narrowed by the caller's scope again.
 */
public final class PageRequest {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    private static final int MARK_LENGTH = 16;
    /** Longer than any key of ours. */
    private static final int MAX_CURSOR = 512;

    private final int limit;
    private final String mark;
    private final @Nullable String after;

    private PageRequest(int limit, String mark, @Nullable String after) {
        this.limit = limit;
        this.mark = mark;
        this.after = after;
    }

    /**
     * Reads the paging parameters.
     *
     * @param limit 1 to 100, null for 20
     * @param cursor a cursor of this list, null for the first page
     * @param list name of the list
     * @param filters the values of all filters, nulls included, always in the same order
     * @throws Refusal INVALID_PARAMETER or INVALID_CURSOR
     */
    public static PageRequest of(
            @Nullable String limit, @Nullable String cursor, String list, @Nullable Object... filters) {
        String mark = CanonicalJson.sha256((list + Arrays.toString(filters)).getBytes(StandardCharsets.UTF_8))
                .substring(0, MARK_LENGTH);
        return new PageRequest(
                Parameters.number("limit", limit, 1, MAX_LIMIT, DEFAULT_LIMIT),
                mark,
                cursor == null ? null : key(cursor, mark));
    }

    private static String key(String cursor, String mark) {
        if (cursor.length() <= MAX_CURSOR) {
            String plain = decoded(cursor);
            if (plain.startsWith(mark) && plain.length() > mark.length()) {
                return plain.substring(mark.length());
            }
        }
        throw refused();
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return Refusal.ofParameter("cursor", CommonError.INVALID_CURSOR);
    }

    String cursorAfter(String key) {
        byte[] plain = (mark + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    public int limit() {
        return limit;
    }

    /** How many rows to fetch: one more than shown, to know whether a next page exists. */
    public int rows() {
        return limit + 1;
    }

    /** The key of a list that is ordered by its rows' ids; null for the first page. */
    public @Nullable UUID afterId() {
        return after(CursorKey::id);
    }

    /** The key of a list that is ordered by a number from 0; null for the first page. */
    public @Nullable Long afterNumber() {
        return after(CursorKey::number);
    }

    /**
     * The key read as the type that the list is ordered by.
     *
     * @param reader takes every part of the key
     * @return null for the first page
     * @throws Refusal INVALID_CURSOR when it cannot be read
     */
    public <T> @Nullable T after(Function<CursorKey, T> reader) {
        if (after == null) {
            return null;
        }
        try {
            CursorKey key = new CursorKey(after);
            T read = Objects.requireNonNull(reader.apply(key));
            if (key.isUsedUp()) {
                return read;
            }
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
            // refused below, like a key with parts too many
        }
        throw refused();
    }
}
