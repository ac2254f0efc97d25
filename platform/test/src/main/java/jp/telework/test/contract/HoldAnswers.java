package jp.telework.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has every exchange of a test held against the contract, in modules that commit one ({@code openapi.yaml}). */
public final class HoldAnswers implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        if (holds()) {
            RestAssured.replaceFiltersWith(List.of(AnswersInContract.ofService()));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        RestAssured.replaceFiltersWith(List.of());
        if (holds()) {
            assertThat(AnswersInContract.ofService().takeOffences())
                    .as("exchanges against the contract")
                    .isEmpty();
        }
    }

    /** Whether this module commits a contract. */
    static boolean holds() {
        return Files.exists(Path.of("openapi.yaml"));
    }
}
