package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.TestNames;
import jp.telework.test.rest.JsonPath;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which types of events a webhook can name. */
@QuarkusTest
@ServiceDatabase("notes")
class WebhookTypesTest {

    @Inject
    TestNames names;

    @BeforeEach
    void nothingRegistered() {
        TestDatabase.get().execute("DELETE FROM webhook");
        names.reset();
    }

    @Test
    void tellsAllTypesToWhoNamesOneThatThereIsNot() {
        Response refused =
                Hooks.register(Identity.SHIRAHAMA, "https://hooks.example.jp/", "jp.telework.notes.note.exploded.v1");
        List<String> known = refused.jsonPath().getList("knownTypes");
        assertThat(known)
                .containsExactly(
                        "jp.telework.notes.acknowledgement.recorded.v1",
                        "jp.telework.notes.audit.sealed.v1",
                        "jp.telework.notes.note.closed.v1",
                        "jp.telework.notes.note.made.v1",
                        "jp.telework.notes.note.referenced.v1",
                        "jp.telework.notes.note.renamed.v1",
                        "jp.telework.notes.note.retitled.v1",
                        "jp.telework.notes.retention-hold.released.v1",
                        "jp.telework.notes.retention-hold.reviewed.v1",
                        "jp.telework.notes.retention-hold.set.v1",
                        "jp.telework.notes.retention.erased.v1",
                        "jp.telework.notes.webhook.activated.v1",
                        "jp.telework.notes.webhook.deleted.v1",
                        "jp.telework.notes.webhook.disabled.v1",
                        "jp.telework.notes.webhook.pinged.v1",
                        "jp.telework.notes.webhook.registered.v1",
                        "jp.telework.notes.webhook.secret-renewed.v1");
        assertThat(refused.jsonPath().getString("errors[0].message"))
                .contains("jp.telework.notes.", "acknowledgement、audit、note、retention、retention-hold、webhook");
        // Each of them can be named, together with what stands for several.
        List<String> selectable = new ArrayList<>(known);
        selectable.add("*");
        selectable.add("jp.telework.notes.acknowledgement.*");
        selectable.add("jp.telework.notes.audit.*");
        selectable.add("jp.telework.notes.note.*");
        selectable.add("jp.telework.notes.retention.*");
        selectable.add("jp.telework.notes.retention-hold.*");
        selectable.add("jp.telework.notes.webhook.*");
        Hooks.registered(Identity.SHIRAHAMA, "https://hooks.example.jp/", selectable.toArray(String[]::new));
        assertThat(JsonPath.from(RunningService.openApi())
                        .getList("components.schemas.WebhookRequest.properties.eventTypes.items.enum"))
                .as("the contract lists the same")
                .containsExactlyInAnyOrderElementsOf(selectable);
    }
}
