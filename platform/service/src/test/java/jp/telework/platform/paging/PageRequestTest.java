package jp.telework.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.telework.kernel.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    private static final String ID = "0198c0de-0000-7000-8000-000000000001";

    private static PageRequest with(String key) {
        return PageRequest.of(null, PageRequest.of(null, null, "things").cursorAfter(key), "things");
    }

    private record Place(LocalDate day, UUID id, String kind, int ordinal, Instant moment) {}

    private static Place place(CursorKey key) {
        return new Place(key.day(), key.id(), key.word(), key.ordinal(), key.second());
    }

    @Test
    void readsAKeyAsItWasWritten() {
        Place place = new Place(
                LocalDate.of(2026, 4, 1), UUID.fromString(ID), "REPORT", 3, Instant.parse("1969-12-31T23:59:59Z"));
        String key = CursorKey.of(
                place.day(), place.id(), place.kind(), 3, place.moment().getEpochSecond());
        assertThat(with(key).<Place>after(PageRequestTest::place)).isEqualTo(place);
        assertThat(with(ID).afterId()).isEqualTo(UUID.fromString(ID));
        assertThat(with("0").afterNumber()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "day, +999999999-12-31",
        "day, 2026-02-30",
        "day, 0000-01-01",
        "day, 10000-01-01",
        "id, 1-1-1-1-1",
        "id, x",
        "number, １",
        "number, +1",
        "number, -1",
        "number, 01",
        "number, 99999999999999999999",
        "ordinal, 2147483648",
        "second, 999999999999",
        "second, -999999999999",
        "second, -0",
        "word, 'A B'",
        "word, 1-1",
        "word, ''",
    })
    void refusesAPartThatTheListCannotHave(String type, String part) {
        Function<CursorKey, Object> reader =
                switch (type) {
                    case "day" -> CursorKey::day;
                    case "id" -> CursorKey::id;
                    case "number" -> CursorKey::number;
                    case "ordinal" -> CursorKey::ordinal;
                    case "second" -> CursorKey::second;
                    default -> CursorKey::word;
                };
        for (String odd : new String[] {part, part + "\0", "\0" + part, "", "X".repeat(101), ID + "~" + ID}) {
            assertThatThrownBy(() -> with(odd).after(reader))
                    .as(odd)
                    .isInstanceOf(Refusal.class)
                    .hasMessage("INVALID_CURSOR");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~1", "1~", "1~1"})
    void refusesAKeyWithMissingOrFurtherParts(String key) {
        assertThatThrownBy(() -> with(key).afterNumber()).hasMessage("INVALID_CURSOR");
    }

    @Test
    void refusesACursorThatIsNoneOfTheList() {
        String others = PageRequest.of(null, null, "others").cursorAfter(ID);
        String half = PageRequest.of(null, null, "things").cursorAfter(ID).substring(0, 30);
        String nul = Base64.getUrlEncoder().encodeToString("\0".getBytes(StandardCharsets.UTF_8));
        for (String cursor : new String[] {others, nul, "", "?", "A".repeat(1_000)}) {
            assertThatThrownBy(() -> PageRequest.of(null, cursor, "things")).hasMessage("INVALID_CURSOR");
        }
        assertThatThrownBy(() -> PageRequest.of(null, half, "things").afterId()).hasMessage("INVALID_CURSOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"１", " 1", "+1", "1e1", "01", "0", "101", ""})
    void refusesALimitThatIsNoNumberFrom1To100(String limit) {
        assertThatThrownBy(() -> PageRequest.of(limit, null, "things")).hasMessage("INVALID_PARAMETER");
    }

    private static List<Integer> walk(Function<PageRequest, Page<Integer>> list) {
        List<Integer> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<Integer> page = list.apply(PageRequest.of("2", cursor, "things"));
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return seen;
    }

    @Test
    void showsEachRowAtHandOnce() {
        List<Integer> rows = List.of(1, 2, 5, 8, 9);
        assertThat(walk(page -> Page.ofNumbered(rows, page, Integer::longValue)))
                .isEqualTo(rows);
        assertThat(walk(page -> Page.ofPlaces(rows, page))).isEqualTo(rows);
        assertThat(walk(page -> Page.ofPlaces(List.of(), page))).isEmpty();
    }

    @Test
    void goesOnBehindARowThatIsGone() {
        PageRequest first = PageRequest.of("2", null, "things");
        String cursor =
                Page.ofNumbered(List.of(1, 2, 5), first, Integer::longValue).next();
        assertThat(Page.ofNumbered(List.of(1, 5), PageRequest.of("2", cursor, "things"), Integer::longValue)
                        .items())
                .containsExactly(5);
    }
}
