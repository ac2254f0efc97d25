package jp.telework.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which list. A cursor carries the key of the last row seen and a mark of the list and its filters, so
 * that it cannot be used on another list. It grants nothing: every page is narrowed by the caller's scope again.
 */
public final class PageRequest {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    private static final int MARK_LENGTH = 16;

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
        return new PageRequest(limit(limit), mark, cursor == null ? null : key(cursor, mark));
    }

    private static int limit(@Nullable String raw) {
        if (raw == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(raw);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, like a number out of range
        }
        throw Refusal.of(CommonError.INVALID_PARAMETER, "limit");
    }

    private static String key(String cursor, String mark) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (plain.startsWith(mark) && plain.length() > mark.length()) {
                return plain.substring(mark.length());
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below
        }
        throw Refusal.of(CommonError.INVALID_CURSOR);
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

    /**
     * The key read as the type that the list is ordered by.
     *
     * @throws Refusal INVALID_CURSOR when it cannot be read
     */
    public <T> @Nullable T after(java.util.function.Function<String, T> reader) {
        if (after == null) {
            return null;
        }
        try {
            return Objects.requireNonNull(reader.apply(after));
        } catch (IllegalArgumentException foreign) {
            throw Refusal.of(CommonError.INVALID_CURSOR);
        }
    }
}
