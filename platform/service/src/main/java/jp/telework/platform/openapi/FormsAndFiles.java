package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Describes the forms that {@link FormParts} and the files that {@link FileAnswer} announce. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ConditionalChanges.BEFORE_THE_OTHERS)
public class FormsAndFiles implements OASFilter {

    private static final String FORM = "multipart/form-data";
    private static final DotName PRODUCES = DotName.createSimple("jakarta.ws.rs.Produces");

    private final Map<String, AnnotationInstance> forms = new HashMap<>();
    private final Map<String, AnnotationInstance> files = new HashMap<>();

    public FormsAndFiles(IndexView index) {
        collect(index, FormParts.class, forms);
        collect(index, FileAnswer.class, files);
    }

    private static void collect(IndexView index, Class<?> annotation, Map<String, AnnotationInstance> found) {
        index.getAnnotations(annotation)
                .forEach(one ->
                        WordsOfCase.operationIds(index, one.target().asMethod()).forEach(id -> found.put(id, one)));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(operation -> {
                    if (forms.containsKey(operation.getOperationId())) {
                        send(operation, forms.get(operation.getOperationId()));
                    }
                    if (files.containsKey(operation.getOperationId())) {
                        answer(operation, files.get(operation.getOperationId()));
                    }
                }));
    }

    private static void send(Operation operation, AnnotationInstance parts) {
        Schema form = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        Optional.ofNullable(operation.getRequestBody())
                .map(RequestBody::getContent)
                .map(content -> content.getMediaType(FORM))
                .map(MediaType::getSchema)
                .filter(described -> described.getRef() != null || described.getEnumeration() != null)
                .ifPresent(kind -> form.addProperty("kind", kind));
        AnnotationValue texts = parts.value("texts");
        for (String text : texts == null ? new String[0] : texts.asStringArray()) {
            form.addProperty(text, text().maxLength(parts.value("most").asInt()));
        }
        form.addProperty("file", text().format("binary"));
        operation.setRequestBody(
                OASFactory.createRequestBody().content(content(FORM, form)).required(true));
    }

    private static void answer(Operation operation, AnnotationInstance file) {
        String type = file.target().asMethod().annotation(PRODUCES).value().asStringArray()[0];
        APIResponses answers = OASFactory.createAPIResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description(file.value().asString())
                                .content(content(
                                        type.equals("*/*") ? "application/octet-stream" : type,
                                        text().format("binary"))));
        if (operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (!status.equals("200")) {
                    answers.addAPIResponse(status, answer);
                }
            });
        }
        operation.setResponses(answers);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Content content(String mediaType, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }
}
