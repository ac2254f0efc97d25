package jp.telework.platform.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Tagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The JSON Schema of the service's events. It is part of the contract, and public like it. */
@Path("/events/schema")
@Tag(name = "Events")
public class EventSchemaResource {

    static final String MEDIA_TYPE = "application/schema+json";

    private static final String FILE = "/jp/telework/event-schema.json";

    private final CurrentRequest request;
    private final byte[] schema;
    private final String tag;

    EventSchemaResource(CurrentRequest request) {
        this.request = request;
        try (InputStream file = EventSchemaResource.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE);
            }
            schema = file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        tag = '"' + CanonicalJson.sha256(schema) + '"';
    }

    @GET
    @PermitAll
    @Produces(MEDIA_TYPE)
    @Operation(
            operationId = "getEventSchema",
            summary = "イベントのスキーマ / the schema of events",
            description = "このサービスのすべてのイベントの JSON Schema（2020-12）。type ごとに data の形を定める。ETagを返す。"
                    + " The JSON Schema (2020-12) of all events of this service: for each type, the shape of its data."
                    + " Answers with an ETag.")
    @APIResponse(
            responseCode = "200",
            description = "JSON Schema",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public Response read() {
        return Tagged.ok(request.ifNoneMatch(), schema, tag);
    }
}
