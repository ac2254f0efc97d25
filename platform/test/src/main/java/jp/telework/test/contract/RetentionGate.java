package jp.telework.test.contract;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import jp.telework.platform.retention.Retained;
import jp.telework.test.Identity;
import jp.telework.test.Repository;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Every rule of retention of a service stands in the operators' manual and is shown to auditors with what is due. */
public abstract class RetentionGate {

    private static final String MANUAL = "docs/operations/retention.md";

    /** Asked of the container: to set a field of this class from another package would take reflection. */
    private static List<Retained> retained() {
        return Arc.container().listAll(Retained.class).stream()
                .map(InstanceHandle::get)
                .toList();
    }

    @Test
    void theManualHasEveryRule() throws IOException {
        String manual = Files.readString(Repository.path(MANUAL));
        assertThat(retained()).isNotEmpty();
        assertThat(retained()).allSatisfy(data -> assertThat(manual.lines())
                .contains(data.rule().row()));
    }

    @Test
    void auditorsSeeEveryRuleWithWhatIsDue() {
        String base = ConfigProvider.getConfig().getValue("telework.api.path", String.class);
        var answer = given().header("Authorization", Identity.AUDITOR.bearer())
                .queryParam("limit", 100)
                .get(base + "/retention");
        answer.then().statusCode(200);
        assertThat(answer.<List<String>>path("items.code"))
                .containsExactlyInAnyOrderElementsOf(
                        retained().stream().map(data -> data.rule().code()).toList());
        assertThat(answer.<List<Integer>>path("items.due")).allMatch(due -> due >= 0 && due <= 1000);
    }
}
