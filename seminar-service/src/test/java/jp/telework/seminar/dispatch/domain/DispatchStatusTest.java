package jp.telework.seminar.dispatch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jp.telework.seminar.StatusTable;
import org.junit.jupiter.api.Test;

/** The whole matrix of states and actions against the table in {@code dispatch-status.csv}. */
class DispatchStatusTest {

    @Test
    void allowsExactlyWhatTheProcedureAllows() {
        assertThat(StatusTable.of(DispatchStatus.values(), DispatchAction.values(), DispatchStatus::next))
                .containsExactlyElementsOf(StatusTable.read("/dispatch-status.csv"));
    }
}
