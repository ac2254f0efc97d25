package jp.telework.subsidy.application.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.telework.casework.document.api.DocumentView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to an upload: the document, and the entity tag that the application has now, so that a client can submit
 * without reading it again.
 */
@Schema(name = "AttachedDocument", description = "添付した書類と、応募の新しいETag。 The document and the application's new ETag.")
public record AttachedView(
        @JsonUnwrapped DocumentView document,
        @Schema(examples = "\"4\"") String applicationEtag) {}
