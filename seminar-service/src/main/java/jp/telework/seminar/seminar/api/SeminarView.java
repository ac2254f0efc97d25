package jp.telework.seminar.seminar.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.telework.seminar.seminar.domain.FeeStatus;
import jp.telework.seminar.seminar.domain.Period;
import jp.telework.seminar.seminar.domain.Place;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarPhase;
import jp.telework.seminar.seminar.domain.WebinarStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seminar with the names of the government core data model (Event). */
@Schema(name = "Seminar", description = "セミナー。項目名は政府相互運用性フレームワークのイベントによる。 Names as in the core data model's Event.")
public record SeminarView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "働き方改革セミナー「『働く、が変わる』テレワーク」")
        String eventName,

        @Schema(required = true, examples = "『働く、が変わる』テレワーク")
        String subTitle,

        @Schema(required = true) String description,
        @Schema(required = true, examples = "セミナー") String eventType,

        @Schema(required = true, description = "PUBLISHED 開催予定, HELD 開催済み, CANCELLED 中止")
        SeminarPhase status,

        @Schema(required = true, examples = "2017") int fiscalYear,
        @Schema(required = true, examples = "2017-07-12") LocalDate dateOfStart,
        @Schema(required = true, examples = "2017-07-12") LocalDate dateOfEnd,

        @Schema(required = true, examples = "13:30", description = "日本時間 / Japan time")
        String startTime,

        @Schema(required = true, examples = "17:00", description = "日本時間 / Japan time")
        String endTime,

        @Schema(required = true, examples = "2017-07-12T13:30:00+09:00")
        Instant startsAt,

        @Schema(required = true, examples = "2017-07-12T17:00:00+09:00")
        Instant endsAt,

        @Schema(required = true, examples = "平成29年7月12日（水）13:30～17:00")
        String dateTimeDescription,

        @Schema(required = true, examples = "奈良県奈良市") String location,
        @Schema(required = true) Address locationAddress,

        @Schema(required = true, description = "ON_SITE 現地開催のみ, ONLINE オンライン, HYBRID ハイブリッド")
        WebinarStatus webinarStatus,

        @Schema(required = true, examples = "総務省") String organizer,

        @Schema(examples = "奈良県", description = "共催 / co-host") @Nullable
        String coorganizer,

        @Schema(required = true, examples = "企業等") String targetPerson,

        @Schema(required = true, description = "定員。不明なら null。 Seats; null when unknown.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        Integer capacity,

        @Schema(required = true, description = "FREE 無料, CHARGED 有料。不明なら null。 null when unknown.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        FeeStatus feeStatus,

        @Schema(required = true) List<ProgrammeItem> programme) {

    /** Where, with the names of the core data model (Address). */
    @Schema(name = "SeminarAddress")
    public record Address(
            @Schema(required = true, examples = "292010") String localGovernmentCode,
            @Schema(required = true, examples = "奈良県") String prefecture,
            @Schema(required = true, examples = "奈良市") String cityAndCounty,
            @Schema(required = true, examples = "奈良県奈良市") String fullAddress) {

        static Address of(Place place) {
            return new Address(
                    place.localGovernmentCode().value(),
                    place.prefecture(),
                    place.cityAndCounty(),
                    place.fullAddress());
        }
    }

    /** A part of the programme, in order. */
    @Schema(name = "ProgrammeItem")
    public record ProgrammeItem(
            @Schema(required = true, examples = "1") int number,

            @Schema(required = true, examples = "テレワークの導入と課題解決について")
            String title) {

        static List<ProgrammeItem> of(List<String> titles) {
            return IntStream.range(0, titles.size())
                    .mapToObj(i -> new ProgrammeItem(i + 1, titles.get(i)))
                    .toList();
        }
    }

    static SeminarView of(Seminar seminar, Instant now) {
        Period period = seminar.period();
        return new SeminarView(
                seminar.id(),
                seminar.eventName(),
                seminar.seriesTitle(),
                seminar.description(),
                "セミナー",
                seminar.phase(now),
                seminar.fiscalYear().value(),
                period.dateOfStart(),
                period.dateOfEnd(),
                period.startTime().toString(),
                period.endTime().toString(),
                period.startsAt(),
                period.endsAt(),
                JapaneseText.when(period),
                seminar.place().fullAddress(),
                Address.of(seminar.place()),
                seminar.webinarStatus(),
                seminar.organizer(),
                seminar.coorganizer(),
                seminar.targetPerson(),
                seminar.capacity(),
                seminar.feeStatus(),
                ProgrammeItem.of(seminar.programme()));
    }
}
