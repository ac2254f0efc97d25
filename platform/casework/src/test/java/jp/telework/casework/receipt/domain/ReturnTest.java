package jp.telework.casework.receipt.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReturnTest {

    private static final Instant USUAL = Instant.parse("2026-12-10T14:59:59Z");

    @Test
    void endsWithTheDayInJapan() {
        Return order = new Return("別紙2の合計が合わない。", LocalDate.of(2026, 11, 30));
        assertThat(order.dueAt(() -> USUAL)).isEqualTo("2026-11-30T14:59:59Z");
    }

    @Test
    void takesTheUsualTermWithoutADay() {
        assertThat(new Return("別紙2の合計が合わない。", null).dueAt(() -> USUAL)).isEqualTo(USUAL);
    }
}
