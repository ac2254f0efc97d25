package jp.telework.seminar.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jp.telework.seminar.StatusTable;
import org.junit.jupiter.api.Test;

class SlotStatusTest {

    @Test
    void allowsExactlyWhatTheProcedureAllows() {
        assertThat(StatusTable.of(SlotStatus.values(), SlotAction.values(), SlotStatus::next))
                .containsExactlyElementsOf(StatusTable.read("/consultation-status.csv"));
    }
}
