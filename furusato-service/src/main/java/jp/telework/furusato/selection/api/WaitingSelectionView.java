package jp.telework.furusato.selection.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.furusato.selection.domain.SelectionDrafts;
import jp.telework.platform.request.EntityTags;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of a selection that waits for approval. */
@Schema(
        name = "WaitingSelection",
        description = "決裁を待つ選定の起案。etag は選定のもので、決裁の If-Match に使える。"
                + " A draft that waits; the etag is the round's and serves an approval.")
public record WaitingSelectionView(
        UUID roundId,
        String etag,
        String title,

        @Schema(description = "起案の番号 / number of the draft") int draft,

        @Schema(description = "次の段階 / the next level") int level,
        @Nullable String levelTitle,
        @Schema(description = "起案者 / drafter") String drafter,
        Instant draftedAt) {

    static WaitingSelectionView of(SelectionDrafts.Waiting row) {
        return new WaitingSelectionView(
                row.roundId(),
                EntityTags.of(row.version()),
                row.title(),
                row.awaiting().draft(),
                row.awaiting().level(),
                row.awaiting().title(),
                row.awaiting().drafter(),
                row.awaiting().draftedAt());
    }
}
