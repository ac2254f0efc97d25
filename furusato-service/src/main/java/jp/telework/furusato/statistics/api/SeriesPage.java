package jp.telework.furusato.statistics.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.telework.platform.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of series; named, so that the contract can describe it beside the table. */
@Schema(name = "StatisticSeriesPage")
public record SeriesPage(
        @Schema(required = true) List<SeriesView> items,

        @Schema(
                required = true,
                nullable = true,
                description = "次のページのカーソル。最後は null。 Cursor of the next page, null at the end.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next) {

    static SeriesPage of(Page<SeriesView> page) {
        return new SeriesPage(page.items(), page.next());
    }
}
