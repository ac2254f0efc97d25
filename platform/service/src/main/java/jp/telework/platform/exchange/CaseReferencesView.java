package jp.telework.platform.exchange;

import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.platform.command.CaseRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case and its numbers in other systems. */
@Schema(name = "CaseReferences", description = "案件と、他のシステムでの番号。 A case and its numbers in other systems.")
public record CaseReferencesView(
        @Schema(examples = "application/0198c0de-0000-7000-8000-000000000001")
        String subject,

        ExternalReferences externalReferences) {

    static CaseReferencesView of(CaseRef subject, ExternalReferences references) {
        return new CaseReferencesView(subject.stream(), references);
    }
}
