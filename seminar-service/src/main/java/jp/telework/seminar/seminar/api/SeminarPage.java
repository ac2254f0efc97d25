package jp.telework.seminar.seminar.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.telework.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of seminars; named, so that the contract can describe it beside the calendar. */
@Schema(name = "SeminarPage")
public record SeminarPage(
        @Schema(required = true) List<SeminarView> items,

        @Schema(
                required = true,
                nullable = true,
                description = "次のページのカーソル。最後は null。 Cursor of the next page, null at the end.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next) {

    static SeminarPage of(Page<SeminarView> page) {
        return new SeminarPage(page.items(), page.next());
    }
}
