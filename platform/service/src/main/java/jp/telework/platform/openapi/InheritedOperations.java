package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/**
 * Completes the operations that a resource inherits from an abstract resource of several kinds of case. It fills in the
 * words of the kind, and names the roles and the id of the case: Quarkus and its scanner look for them on the resource
 * itself. The other filters read operationIds, parameters and roles, so this one runs first.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = InheritedOperations.FIRST)
public class InheritedOperations implements OASFilter {

    static final int FIRST = ConditionalChanges.BEFORE_THE_OTHERS + 1;

    private static final String SCHEME = "bearer";
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName ROLES = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final Set<DotName> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH").stream()
            .map(method -> DotName.createSimple("jakarta.ws.rs." + method))
            .collect(Collectors.toSet());

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final String SCHEMAS = "#/components/schemas/";

    /** Names of schemas in this service, by the name that their class gives. */
    private final Map<String, String> schemas = new HashMap<>();

    /** By HTTP method and path. */
    private final Map<String, Inherited> operations = new HashMap<>();

    private record Inherited(String base, WordsOfCase words, List<String> roles) {}

    public InheritedOperations(IndexView index) {
        String root = ConfigProvider.getConfig()
                .getOptionalValue("telework.api.path", String.class)
                .orElse("");
        for (AnnotationInstance found : index.getAnnotations(WordsOfCase.CONCERNING)) {
            ClassInfo resource = found.target().asClass();
            WordsOfCase words = new WordsOfCase(resource);
            AnnotationValue renamed = found.value("schemas");
            for (String pair : renamed == null ? new String[0] : renamed.asStringArray()) {
                schemas.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            String base = root + path(resource.declaredAnnotation(PATH));
            @Nullable ClassInfo parent = index.getClassByName(resource.superName());
            while (parent != null && parent.superName() != null) {
                parent.methods().forEach(method -> keep(base, method, words));
                parent = index.getClassByName(parent.superName());
            }
        }
    }

    private void keep(String base, MethodInfo method, WordsOfCase words) {
        METHODS.stream().filter(method::hasDeclaredAnnotation).forEach(verb -> {
            AnnotationInstance roles = method.declaredAnnotation(ROLES);
            operations.put(
                    verb.withoutPackagePrefix() + " " + base + path(method.declaredAnnotation(PATH)),
                    new Inherited(
                            base,
                            words,
                            roles == null ? List.of() : List.of(roles.value().asStringArray())));
        });
    }

    private static String path(@Nullable AnnotationInstance path) {
        String given = path == null ? "" : path.value().asString();
        return given.isEmpty() || given.startsWith("/") ? given : "/" + given;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        String reference = schema.getRef();
        if (reference != null && reference.startsWith(SCHEMAS)) {
            String name = reference.substring(SCHEMAS.length());
            schema.setRef(SCHEMAS + schemas.getOrDefault(name, name));
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        schemas.forEach((name, here) -> {
            Schema schema = document.getComponents().getSchemas().get(name);
            document.getComponents().removeSchema(name);
            document.getComponents().addSchema(here, schema);
        });
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    Inherited inherited = operations.get(method + " " + path);
                    if (inherited != null) {
                        item.setOperation(method, completed(operation, inherited));
                    }
                }));
    }

    /** A new object, because the contract lists the parts of an operation in the order in which they were set. */
    private static Operation completed(Operation scanned, Inherited inherited) {
        describe(scanned, inherited.words());
        Operation operation = OASFactory.createOperation()
                .summary(scanned.getSummary())
                .description(scanned.getDescription())
                .operationId(scanned.getOperationId())
                .tags(scanned.getTags())
                .parameters(parameters(scanned, inherited))
                .requestBody(scanned.getRequestBody())
                .responses(scanned.getResponses());
        return inherited.roles().isEmpty() ? operation : secured(operation, inherited.roles());
    }

    /** The scanner passes over what the path of the resource names. Those are ids. */
    private static List<Parameter> parameters(Operation scanned, Inherited inherited) {
        List<Parameter> parameters = new ArrayList<>();
        Matcher variables = VARIABLE.matcher(inherited.base());
        while (variables.find()) {
            parameters.add(OASFactory.createParameter()
                    .name(variables.group(1))
                    .in(Parameter.In.PATH)
                    .required(true)
                    .schema(OASFactory.createSchema().ref("UUID")));
        }
        parameters.addAll(Objects.requireNonNullElse(scanned.getParameters(), List.of()));
        return parameters;
    }

    /** As Quarkus describes a method with roles. */
    private static Operation secured(Operation operation, List<String> roles) {
        APIResponses answers = operation.getResponses();
        APIResponse malformed = answers.getAPIResponse("400");
        answers.removeAPIResponse("400");
        answers.addAPIResponse("401", OASFactory.createAPIResponse().description("Not Authorized"));
        answers.addAPIResponse("403", OASFactory.createAPIResponse().description("Not Allowed"));
        if (malformed != null) {
            answers.addAPIResponse("400", malformed);
        }
        return operation.security(roles.stream()
                .map(role -> OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of(role)))
                .toList());
    }

    private static void describe(Operation operation, WordsOfCase words) {
        operation.setOperationId(words.in(operation.getOperationId()));
        operation.setSummary(words.in(operation.getSummary()));
        operation.setDescription(words.in(operation.getDescription()));
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .forEach(parameter -> parameter.setDescription(words.in(parameter.getDescription())));
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().stream()
                    .filter(type -> type.getExamples() != null)
                    .flatMap(type -> type.getExamples().values().stream())
                    .filter(example -> example.getValue() instanceof String)
                    .forEach(example -> example.setValue(words.example((String) example.getValue())));
        }
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().values().forEach(answer -> describe(answer, words));
        }
    }

    private static void describe(APIResponse answer, WordsOfCase words) {
        answer.setDescription(words.in(answer.getDescription()));
        if (answer.getContent() != null) {
            answer.getContent().getMediaTypes().values().forEach(type -> {
                if (type.getSchema() != null && type.getSchema().getRef() != null) {
                    type.getSchema().setRef(words.in(type.getSchema().getRef()));
                }
            });
        }
    }
}
