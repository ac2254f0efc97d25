package jp.telework.casework.evaluation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class DecisionReaderTest {

    private static final String ID = "0198c0de-0000-7000-8000-000000000001";

    private record Sent(String id, List<Reason.Sent> reasons) implements DecisionReader.RefusedCase {}

    private final DecisionReader reader = new DecisionReader(CommonError.NOT_FOUND);

    @Test
    void readsChosenAndRefusedCases() {
        assertThat(reader.chosen("/chosen", List.of(ID))).containsExactly(UUID.fromString(ID));
        assertThat(reader.refused("/refused", List.of(new Sent(ID, null)), (id, reasons) -> id))
                .containsExactly(UUID.fromString(ID));
        assertThat(reader.orRefuse("plan")).isEqualTo("plan");
    }

    @Test
    void refusesAllThatIsWrongTogether() {
        reader.chosen("/chosen", Arrays.asList("1-1-1-1-1", null));
        reader.refused("/refused", Collections.<Sent>singletonList(null), (id, reasons) -> id);
        reader.chosen("/missing", null);
        reader.chosen("/many", Collections.nCopies(1001, ID));
        assertThatThrownBy(() -> reader.orRefuse("plan"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(violation -> Tuple.tuple(violation.pointer(), violation.code()))
                        .containsExactly(
                                Tuple.tuple("/chosen/0", CommonError.NOT_FOUND),
                                Tuple.tuple("/chosen/1", CommonError.REQUIRED),
                                Tuple.tuple("/refused/0", CommonError.REQUIRED),
                                Tuple.tuple("/missing", CommonError.REQUIRED),
                                Tuple.tuple("/many", CommonError.TOO_MANY_ITEMS)));
    }
}
