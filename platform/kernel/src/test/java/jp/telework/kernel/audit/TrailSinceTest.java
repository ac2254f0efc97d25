package jp.telework.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.audit.TrailFinding.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A check in parts, and one of what was added since a seal. */
class TrailSinceTest {

    private static final int SEALED = 7;
    private static final int WHOLE = 9;

    private final History history = History.small();

    @Test
    void aWalkFindsNothingInWhatWasNotTouched() {
        for (int rows = 1; rows <= WHOLE; rows++) {
            assertThat(history.walk(rows)).as("in parts of " + rows).isEmpty();
        }
    }

    /** Rows 5 to 7 are younger than the first seal, and 8 and 9 than the second. */
    @TestFactory
    List<DynamicTest> findsEveryChangeOfWhatWasAddedSinceASeal() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 4; row < SEALED; row++) {
            int which = row;
            tests.add(DynamicTest.dynamicTest("row " + (row + 1), () -> {
                History spoilt = history.copy();
                spoilt.rows.set(
                        which, History.hashed(SpoiltRows.changed("actor").apply(spoilt.rows.get(which))));
                spoilt.chain(spoilt.rows.get(which).stream());
                assertThat(since(spoilt, 1).findings()).isNotEmpty();
            }));
        }
        return tests;
    }

    @Test
    void readsOfWhatWasAddedNoMoreThanThat() {
        assertThat(since(history, 2).findings()).isEmpty();
        assertThat(since(history, 2).rows()).isEqualTo(2);
        assertThat(since(history, 1).rows()).isEqualTo(5);
        assertThat(since(history, 0).rows()).isEqualTo(WHOLE);
    }

    /** Which is why the older rows are walked through again. */
    @Test
    void controlWhatIsOlderThanTheSealIsNotReadAgain() {
        history.rows.set(0, History.hashed(SpoiltRows.changed("actor").apply(history.rows.get(0))));
        assertThat(since(history, 1).findings()).isEmpty();
        SpoiltRows.found(history);
    }

    /** A database alone does not show it; one whose check saw the seal does. */
    @Test
    void findsThatASealIsGoneThatWasChecked() {
        history.seals.remove(1);
        history.heads.removeIf(head -> head.seal() == 2);
        history.rows.removeIf(row -> row.id() > 4);
        assertThat(since(history, 2).findings()).containsExactly(TrailFinding.seal(Kind.SEAL_MISSING, 2));
    }

    private static TrailReport since(History history, int seal) {
        return TrailCheck.since(history, List.of(History.KEY), seal);
    }
}
