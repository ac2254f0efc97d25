package jp.telework.platform.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptableTest {

    private static final MediaType JSON = new MediaType("application", "json");
    private static final MediaType CSV = new MediaType("text", "csv");

    private static String best(String accept) {
        Optional<MediaType> best = Acceptable.of(List.of(accept)).best(List.of(JSON, CSV), type -> type);
        return best.map(MediaType::getSubtype).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | json",
                "'  ' | json",
                "',' | json",
                "* | json",
                "*/* | json",
                "text/csv | csv",
                "TEXT/CSV | csv",
                "text/* | csv",
                "*/*, text/csv | csv",
                "*/*;q=0.5, text/csv;q=0.4 | json",
                "'text/html, image/gif, *; q=.2, */*; q=.2' | json",
                "application/json, text/csv | json",
                "application/json;q=0.1, text/csv;q=0.2 | csv",
                "text/csv;q=0 | none",
                "'text/csv;q=0, */*' | json",
                "'text/*, text/csv;q=0' | none",
                "'*/*;q=0, text/csv' | csv",
                "'text/csv;x=\"a,b;q=0\"' | csv",
                "application/pdf | none",
                "text/csv;q=0.0 | none",
            })
    void findsWhatTheCallerLikesBest(String accept, String expected) {
        assertThat(best(accept)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "json",
                ";;",
                "text/",
                "/csv",
                "text/csv;q=2",
                "text/csv;q=-1",
                "text/csv;q=",
                "a/b c",
                "日本/語",
                "\"\""
            })
    void refusesWhatIsNoListOfRanges(String accept) {
        assertThatThrownBy(() -> Acceptable.of(List.of(accept)))
                .isInstanceOf(Refusal.class)
                .hasMessage("INVALID_HEADER");
    }

    @Test
    void readsSeveralLinesAsOneList() {
        Acceptable acceptable = Acceptable.of(List.of("", "application/json;q=0.1", "text/csv"));
        assertThat(acceptable.takes(JSON) && acceptable.takes(CSV)).isTrue();
        assertThat(acceptable.header()).isEqualTo("application/json;q=0.1, text/csv");
    }

    @Test
    void readsALongHeaderInNoTime() {
        String half = "a/b;c=d".repeat(2_000);
        assertThatThrownBy(() -> Acceptable.of(List.of(half + "\""))).isInstanceOf(Refusal.class);
    }
}
