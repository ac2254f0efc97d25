package jp.telework.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as asked for
 * @param next cursor of the following page, null at the end
 * @param eventsAfter the event from which to follow the feed; only when it was asked for and there is one
 */
@Schema(requiredProperties = {"items", "next"})
public record Page<T>(
        List<T> items,

        @Schema(nullable = true, description = "次のページのカーソル。最後は null。 Cursor of the next page, null at the end.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next,

        @Schema(
                description = "案件の一覧で eventsAfter=true のときだけ：一覧を読んだ後、/events?after= に渡すイベントのid。無ければ最初から読む。"
                        + " Only in lists of cases asked for with eventsAfter=true: the event to give to /events?after= once the"
                        + " list is read. Absent: read from the beginning.")
        @Nullable
        UUID eventsAfter) {

    public Page(List<T> items, @Nullable String next) {
        this(items, next, null);
    }

    /** The same page, with the event from which to follow the feed. */
    public Page<T> followedFrom(UUID event) {
        return new Page<>(items, next, event);
    }

    /**
     * Cuts a page from one row more than asked for; the extra row only tells that there is a next page.
     *
     * @param rows at most {@code limit + 1} rows in the list's order
     * @param key the keyset value of a row
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, String> key) {
        if (rows.size() <= request.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(items, request.cursorAfter(key.apply(items.get(items.size() - 1))));
    }

    /**
     * Cuts a page from rows that are all at hand, such as those of one case.
     *
     * @param rows all of them, in the order of their numbers
     * @param number from 0, of a row among the others
     */
    public static <T> Page<T> ofNumbered(List<T> rows, PageRequest request, ToLongFunction<T> number) {
        Long after = request.afterNumber();
        List<T> rest = rows.stream()
                .filter(row -> after == null || number.applyAsLong(row) > after)
                .limit(request.rows())
                .toList();
        return of(rest, request, row -> CursorKey.of(number.applyAsLong(row)));
    }

    /**
     * Cuts a page from rows that are all at hand and have no number: the cursor names the place among them.
     *
     * @param rows all of them
     */
    public static <T> Page<T> ofPlaces(List<T> rows, PageRequest request) {
        List<Integer> places = IntStream.range(0, rows.size()).boxed().toList();
        return ofNumbered(places, request, Integer::longValue).map(rows::get);
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), next);
    }
}
