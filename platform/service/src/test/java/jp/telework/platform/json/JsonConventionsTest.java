package jp.telework.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is no number, boolean or word of a list, also where nothing can be seen of it. */
class JsonConventionsTest {

    private final ObjectMapper mapper = new ObjectMapper();

    JsonConventionsTest() {
        new JsonConventions().customize(mapper);
    }

    private enum Word {
        YES
    }

    private record Body(
            @Nullable Boolean flag,
            @Nullable Integer count,
            @Nullable Long amount,
            @Nullable Word word) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flag   | ""
            flag   | " "
            flag   | "\\t"
            flag   | "true"
            count  | ""
            count  | " "
            count  | "1"
            amount | " "
            amount | "1"
            word   | ""
            word   | " "
            """)
    void refusesATextForAnotherType(String field, String text) {
        assertThatThrownBy(() -> mapper.readValue("{\"" + field + "\": " + text + "}", Body.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void readsNullAsAbsent() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"flag\": null, \"count\": 1, \"word\": \"YES\"}", Body.class))
                .isEqualTo(new Body(null, 1, null, Word.YES));
    }
}
