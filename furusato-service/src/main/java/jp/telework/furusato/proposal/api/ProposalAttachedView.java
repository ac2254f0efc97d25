package jp.telework.furusato.proposal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jp.telework.casework.document.api.DocumentView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to an upload: the document, and the entity tag that the proposal has now, so that a client can submit
 * without reading it again.
 */
@Schema(
        name = "AttachedProposalDocument",
        description = "添付した書類と、提案の新しいETag。 The document and the proposal's new ETag.")
public record ProposalAttachedView(
        @JsonUnwrapped DocumentView document,
        @Schema(examples = "\"4\"") String proposalEtag) {}
