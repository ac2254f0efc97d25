package jp.telework.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final String ID = "0198c0de-0000-7000-8000-00000000000a";

    @Test
    void readsTheFullFormInEitherCase() {
        assertThat(Ids.parse(ID)).isEqualTo(UUID.fromString(ID));
        assertThat(Ids.parse(ID.toUpperCase())).isEqualTo(UUID.fromString(ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "{0198c0de-0000-7000-8000-00000000000a}",
                "0198c0de000070008000000000000001",
                "０198c0de-0000-7000-8000-00000000000a",
                "0198c0de-0000-7000-8000-00000000000a\n"
            })
    void refusesOtherForms(String raw) {
        assertThatThrownBy(() -> Ids.parse(raw)).isInstanceOf(IllegalArgumentException.class);
    }
}
