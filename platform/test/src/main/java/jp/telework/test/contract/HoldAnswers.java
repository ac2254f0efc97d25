package jp.telework.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has every exchange of a test held against the contract, in modules that commit one ({@code openapi.yaml}). */
public final class HoldAnswers implements AfterEachCallback {

    private static final boolean HOLDS = Files.exists(Path.of("openapi.yaml"));

    @Override
    public void afterEach(ExtensionContext context) {
        if (holds()) {
            assertThat(AnswersInContract.ofService().takeOffences())
                    .as("exchanges against the contract")
                    .isEmpty();
        }
    }

    /** Whether this module commits a contract. */
    static boolean holds() {
        return HOLDS;
    }
}
