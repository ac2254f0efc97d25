package jp.telework.platform.webhook;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lists in a service's contract what a webhook can name, so that integrators see every type of event. */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class EventTypesInContract implements OASFilter {

    private static final String DECLARED = "telework.webhook.event-types.";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        @Nullable Schema request = document.getComponents().getSchemas().get("WebhookRequest");
        @Nullable
        Schema names = request == null ? null : request.getProperties().get("eventTypes");
        if (names != null) {
            names.getItems()
                    .setEnumeration(
                            List.copyOf(types(ConfigProvider.getConfig()).selectable()));
        }
    }

    /** Read by hand: when the contract is made at build time, there are no beans. */
    private static EventTypes types(Config config) {
        Map<String, List<String>> declared = new TreeMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(DECLARED)) {
                declared.put(name.substring(DECLARED.length()), List.of(config.getValue(name, String[].class)));
            }
        }
        return new EventTypes(config.getValue("telework.api.path", String.class), declared);
    }
}
