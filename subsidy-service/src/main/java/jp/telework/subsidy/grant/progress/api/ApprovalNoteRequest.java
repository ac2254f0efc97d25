package jp.telework.subsidy.grant.progress.api;

import jp.telework.subsidy.grant.lifecycle.api.Fields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an approval of a request adds, if anything. */
@Schema(
        name = "ApprovalNoteRequest",
        description = "承認に付ける条件・備考。なければ {}。 Conditions or remarks; {} for none.",
        examples = ProgressExamples.APPROVAL_NOTE)
public record ApprovalNoteRequest(
        @Schema(maxLength = 2000) @Nullable String note) {

    @Nullable
    String read() {
        Fields fields = new Fields();
        String text = fields.optionalText("/note", note, 2000);
        fields.done();
        return text;
    }
}
