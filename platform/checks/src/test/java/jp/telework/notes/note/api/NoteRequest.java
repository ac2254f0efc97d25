package jp.telework.notes.note.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is written on a note. */
@Schema(examples = "{\"title\":\"町の会議\",\"pages\":1}")
public record NoteRequest(
        @Schema(required = true) @Nullable String title,
        @Nullable Long pages) {}
