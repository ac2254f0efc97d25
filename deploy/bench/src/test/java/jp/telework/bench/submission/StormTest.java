package jp.telework.bench.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.bench.http.Exchange;
import org.junit.jupiter.api.Test;

class StormTest {

    private static final UUID A = UUID.fromString("01a1fd97-9aff-7000-8000-100000000000");
    private static final UUID B = UUID.fromString("01a1fd97-9aff-7000-8000-100000000001");

    private final Storm storm = new Storm(index -> index == 0 ? A : B, 2, 60);

    private static Exchange receipt(String number) {
        return new Exchange(200, "", "{\"status\":\"SUBMITTED\",\"receiptNumber\":\"" + number + "\"}");
    }

    private void confirmBoth() {
        storm.answered(0, false, receipt("R08-FT-1"), 1);
        storm.answered(0, true, receipt("R08-FT-1"), 0);
        storm.answered(1, false, receipt("R08-FT-2"), 1);
    }

    @Test
    void isContentWhenWhatWasConfirmedIsThereOnce() {
        confirmBoth();
        assertThat(storm.differences(Map.of(A, "R08-FT-1", B, "R08-FT-2"))).isEmpty();
        assertThat(storm.summary()).isEqualTo("2 confirmed, 1 of them asked again with the same answer");
        assertThat(storm.latencies().count()).isEqualTo(2);
        assertThat(storm.dense().count()).isEqualTo(1);
    }

    @Test
    void findsWhatIsLostDoubledOrUnconfirmed() {
        confirmBoth();
        assertThat(storm.differences(Map.of(A, "R08-FT-1")))
                .singleElement()
                .asString()
                .startsWith("LOST: " + B);
        assertThat(storm.differences(Map.of(A, "R08-FT-1", B, "R08-FT-2 R08-FT-3")))
                .singleElement()
                .asString()
                .startsWith("DOUBLED: " + B);
        Map<UUID, String> more = new HashMap<>(Map.of(A, "R08-FT-1", B, "R08-FT-2"));
        more.put(new UUID(0, 0), "R08-FT-4");
        assertThat(storm.differences(more)).singleElement().asString().startsWith("UNCONFIRMED: ");
    }

    @Test
    void findsOneNumberForTwoAndAnAnswerThatChanges() {
        storm.answered(0, false, receipt("R08-FT-1"), 1);
        storm.answered(1, false, receipt("R08-FT-1"), 1);
        storm.answered(0, true, receipt("R08-FT-9"), 0);
        List<String> found = storm.differences(Map.of(A, "R08-FT-1", B, "R08-FT-1"));
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).contains("then as R08-FT-9");
        assertThat(found.get(1)).isEqualTo("DOUBLED: 2 confirmations have 1 numbers");
    }

    @Test
    void countsARefusalAsWrong() {
        storm.answered(0, false, new Exchange(503, "", ""), 1);
        assertThat(storm.differences(Map.of())).containsExactly(A + " was answered with 503");
    }

    @Test
    void isDenseAtTheEnd() {
        assertThat(new Storm(index -> A, 1700, 60).shape(60)).isEqualTo("17/s for 50 s, then 85/s for 10 s");
    }
}
