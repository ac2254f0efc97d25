package jp.telework.test.event;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.telework.platform.event.EventData;
import jp.telework.platform.webhook.EventTypes;
import jp.telework.test.architecture.ProductionClasses;
import jp.telework.test.contract.CommittedText;
import org.junit.jupiter.api.Test;

/** The published schema of a service's events is the one that its classes make. Extend it. */
public abstract class EventSchemaGate {

    /** The service as it stands in the types of its events, such as {@code subsidy}. */
    protected abstract String service();

    /** The module's folder with the settings and the schema. */
    protected Path resources() {
        return Path.of("src/main/resources");
    }

    /** Among them are those that are marked as data of events. */
    protected Stream<JavaClass> classes() {
        return ProductionClasses.ofEach("jp.telework." + service(), "jp.telework.casework", "jp.telework.platform");
    }

    @Test
    void publishesTheSchemaOfEveryEvent() {
        String path = "/api/" + service() + "/v1";
        Map<String, List<String>> declared = new TreeMap<>();
        DeclaredTypes.in(resources().resolve("application.properties"))
                .forEach((kind, verbs) -> declared.put(kind, List.copyOf(verbs)));
        List<Class<?>> data = new ArrayList<>();
        classes()
                .filter(candidate -> candidate.isAnnotatedWith(EventData.class))
                .forEach(candidate -> data.add(candidate.reflect()));
        String schema = new EventSchemas()
                .of(path, new EventTypes(path, declared).all(), data)
                .toPrettyString();
        CommittedText.assertUnchanged(schema + "\n", resources().resolve(HoldEvents.SCHEMA));
    }
}
