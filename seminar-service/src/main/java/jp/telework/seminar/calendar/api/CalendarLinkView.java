package jp.telework.seminar.calendar.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.seminar.calendar.domain.CalendarLink;
import jp.telework.seminar.calendar.domain.LinkStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link to one's own calendar. */
@Schema(name = "CalendarLink")
public record CalendarLinkView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "ACTIVE 有効, REVOKED 失効")
        LinkStatus status,

        @Schema(required = true) Instant createdAt,
        @Nullable Instant revokedAt,

        @Schema(description = "購読するアドレス。作成時に1回だけ返す。 The address to subscribe to, told once when it is made.") @Nullable
        String address) {

    static CalendarLinkView of(CalendarLink link) {
        return new CalendarLinkView(link.id(), link.status(), link.createdAt(), link.revokedAt(), null);
    }
}
