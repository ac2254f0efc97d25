package jp.telework.promotion.centre.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.value.Wareki;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.centre.domain.CentreTicket;
import jp.telework.promotion.centre.domain.HandOver;
import jp.telework.promotion.centre.domain.TicketChannel;
import jp.telework.promotion.centre.domain.TicketPerson;
import jp.telework.promotion.centre.domain.TicketStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ticket of the centre. */
@Schema(name = "CentreTicket")
public record TicketView(
        @Schema(required = true) UUID id,
        @Schema(required = true) TicketStatus status,
        @Schema(required = true) TicketChannel channel,
        @Schema(required = true) AdviceTopic topic,

        @Schema(required = true, description = "都道府県 / prefecture")
        String region,

        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true, examples = "令和8年7月1日") String receivedOnWareki,

        @Schema(description = "回答または引継ぎの日 / when it was answered or handed over") @Nullable
        LocalDate closedOn,

        @Schema(description = "消去の後はない / absent once it is erased") @Nullable
        String question,

        @Schema(description = "名乗らなかったとき、消去の後はない / absent where no name was given, and once it is erased") @Nullable
        PersonView person,

        @Nullable String answer,

        @Schema(description = "引継ぎ先 / who goes on with it") @Nullable
        HandOverView handOver,

        @Schema(required = true) Instant updatedAt) {

    /** 相談者. */
    @Schema(name = "CentrePerson")
    public record PersonView(
            @Schema(required = true) String name,
            @Nullable String firm,
            @Nullable String email,
            @Nullable String phone) {

        static @Nullable PersonView of(@Nullable TicketPerson person) {
            return person == null ? null : new PersonView(person.name(), person.firm(), person.email(), person.phone());
        }
    }

    /** 引継ぎ. */
    @Schema(name = "CentreHandOver")
    public record HandOverView(
            @Schema(required = true) String destination,
            @Schema(required = true) String reason) {

        static @Nullable HandOverView of(@Nullable HandOver to) {
            return to == null ? null : new HandOverView(to.destination(), to.reason());
        }
    }

    static TicketView of(CentreTicket ticket) {
        return new TicketView(
                ticket.id(),
                ticket.status(),
                ticket.channel(),
                ticket.topic(),
                ticket.region(),
                ticket.receivedOn(),
                Wareki.format(ticket.receivedOn()),
                ticket.closedOn(),
                ticket.question(),
                PersonView.of(ticket.person()),
                ticket.answer(),
                HandOverView.of(ticket.handOver()),
                ticket.updatedAt());
    }
}
