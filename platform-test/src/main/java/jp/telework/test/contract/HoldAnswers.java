package jp.telework.test.contract;

import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.telework.test.authorisation.AuthorisationWalk;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Has every answer of a test's requests held against the contract, in modules that commit one ({@code openapi.yaml}).
 * {@link AuthorisationWalk} is left out: its own table judges what it is answered.
 */
public final class HoldAnswers implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        boolean walk = AuthorisationWalk.class.isAssignableFrom(context.getRequiredTestClass());
        if (!walk && Files.exists(Path.of("openapi.yaml"))) {
            RestAssured.replaceFiltersWith(List.of(AnswersInContract.ofService()));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        RestAssured.replaceFiltersWith(List.of());
    }
}
