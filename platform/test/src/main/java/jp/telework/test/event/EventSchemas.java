package jp.telework.test.event;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.telework.platform.event.EventData;
import jp.telework.platform.json.ValueTypes;
import jp.telework.test.stored.Kinds;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schema of a service's events from the classes that are marked as {@link EventData}. */
final class EventSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFINITIONS = "$defs";

    private final SchemaGenerator generator;
    private final Map<String, ValueTypes.Shape> values = new ValueTypes().shapes();

    EventSchemas() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.ALWAYS_REF_SUBTYPES))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields().withRequiredCheck(EventSchemas::isAlwaysThere);
        config.forTypesInGeneral()
                .withSubtypeResolver(EventSchemas::permitted)
                .withDefinitionNamingStrategy(
                        (key, context) -> name(key.getType().getErasedType()))
                .withCustomDefinitionProvider(EventSchemas::timeOfDay)
                .withCustomDefinitionProvider(this::valueType);
        generator = new SchemaGenerator(config.build());
    }

    /**
     * The schema of all events.
     *
     * @param source the service's path, such as {@code /api/subsidy/v1}
     * @param types all types of events, in their order
     * @param data the classes of the events' data
     */
    ObjectNode of(String source, List<String> types, Collection<Class<?>> data) {
        SchemaBuilder builder = generator.buildMultipleSchemaDefinitions();
        Map<String, ObjectNode> shapes = new TreeMap<>();
        for (String type : types) {
            shapes.put(type, shape(builder, type, dataOf(type, data)));
        }
        ObjectNode schema = envelope(source, types);
        ArrayNode each = schema.putArray("allOf");
        shapes.forEach((type, shape) -> {
            ObjectNode rule = each.addObject();
            rule.putObject("if").putObject("properties").putObject("type").put("const", type);
            rule.putObject("then").putObject("properties").set("data", shape);
        });
        schema.set(DEFINITIONS, builder.collectDefinitions(DEFINITIONS));
        return schema;
    }

    /** A nested class is told apart from others of its name by the class around it. */
    private static String name(Class<?> type) {
        @Nullable Class<?> around = type.getEnclosingClass();
        return (around == null ? "" : name(around)) + type.getSimpleName();
    }

    private static Class<?> dataOf(String type, Collection<Class<?>> data) {
        String kind = type.split("\\.")[3];
        String verb = type.split("\\.")[4];
        List<Class<?>> ofKind = data.stream()
                .filter(shape -> shape.getAnnotation(EventData.class).kind().equals(kind))
                .toList();
        Optional<Class<?>> ofVerb = ofKind.stream()
                .filter(shape ->
                        List.of(shape.getAnnotation(EventData.class).verbs()).contains(verb))
                .findFirst();
        return ofVerb.or(() -> ofKind.stream()
                        .filter(shape -> shape.getAnnotation(EventData.class).verbs().length == 0)
                        .findFirst())
                .orElseThrow(() -> new AssertionError("no class is marked as the data of " + type));
    }

    /** The data; where a part of it may be one of several kinds, and the event is named like one of them, it is that one. */
    private static ObjectNode shape(SchemaBuilder builder, String type, Class<?> data) {
        ObjectNode whole = builder.createSchemaReference(data);
        String verb = type.split("\\.")[4];
        for (RecordComponent component : data.getRecordComponents()) {
            Optional<Class<?>> named = Kinds.of(component.getType()).stream()
                    .filter(kind -> verb(kind).equals(verb))
                    .findFirst();
            if (named.isPresent()) {
                ObjectNode narrowed = JSON.createObjectNode();
                ArrayNode both = narrowed.putArray("allOf").add(whole);
                both.addObject()
                        .putObject("properties")
                        .set(component.getName(), builder.createSchemaReference(named.get()));
                return narrowed;
            }
        }
        return whole;
    }

    /** {@code decision-draft} of {@code DecisionDraft}. */
    private static String verb(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static ObjectNode envelope(String source, List<String> types) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "イベント / Events of " + source);
        schema.put(
                "description",
                "CloudEvents 1.0。data の形は type による。知らない項目は読み飛ばすこと（後から増える）。"
                        + " The shape of data depends on type. Pass over fields that you do not know: more may come.");
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("specversion").put("const", "1.0");
        properties.putObject("id").put("type", "string").put("format", "uuid");
        properties.putObject("source").put("const", source);
        ArrayNode names = properties.putObject("type").putArray("enum");
        types.forEach(names::add);
        properties.putObject("subject").put("type", "string").put("pattern", "^[a-z]+(-[a-z]+)*/[0-9a-f-]{36}$");
        properties.putObject("time").put("type", "string").put("format", "date-time");
        properties.putObject("datacontenttype").put("const", "application/json");
        properties.putObject("organisation").put("type", "string").put("pattern", "^[0-9]{13}$");
        properties.putObject("requestid").put("type", "string");
        properties.putObject("data").put("type", "object");
        ArrayNode required = schema.putArray("required");
        List.of("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "requestid", "data")
                .forEach(required::add);
        return schema;
    }

    /** JSON leaves out what is null. */
    private static boolean isAlwaysThere(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable List<ResolvedType> permitted(ResolvedType declared, SchemaGenerationContext context) {
        List<Class<?>> kinds = Kinds.of(declared.getErasedType());
        return kinds.isEmpty()
                ? null
                : kinds.stream()
                        .map(kind -> context.getTypeContext().resolveSubtype(declared, kind))
                        .toList();
    }

    /** Without an offset, which the format {@code time} would ask for. */
    private static @Nullable CustomDefinition timeOfDay(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != LocalTime.class) {
            return null;
        }
        return inline(JSON.createObjectNode().put("type", "string").put("pattern", "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"));
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }

    private @Nullable CustomDefinition valueType(ResolvedType type, SchemaGenerationContext context) {
        ValueTypes.@Nullable Shape shape = values.get(type.getErasedType().getSimpleName());
        if (shape == null || !type.getErasedType().getName().startsWith("jp.telework.kernel.")) {
            return null;
        }
        ObjectNode node;
        if (shape.items() != null) {
            RecordComponent items = type.getErasedType().getRecordComponents()[0];
            node = context.createDefinition(context.getTypeContext().resolve(items.getGenericType()));
        } else if (shape.pattern() != null) {
            node = JSON.createObjectNode().put("type", "string").put("pattern", shape.pattern());
        } else {
            node = JSON.createObjectNode()
                    .put("type", "integer")
                    .put("minimum", shape.minimum())
                    .put("maximum", shape.maximum());
        }
        node.put("description", shape.description());
        return inline(node);
    }
}
