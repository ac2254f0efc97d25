package jp.telework.seminar.consultation.api;

import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The adviser's notes. */
@Schema(
        name = "ConsultationNotes",
        description = "相談員だけが読む覚え書き / notes for the adviser only",
        examples = Examples.NOTES)
public record NotesBody(@Schema(required = true) @Nullable String notes) {

    String read() {
        BodyFields body = new BodyFields();
        String text = body.text("/notes", notes, 5000);
        body.done();
        return text;
    }
}
