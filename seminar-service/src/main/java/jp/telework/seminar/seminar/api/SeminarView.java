package jp.telework.seminar.seminar.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.seminar.seminar.domain.CancellationReason;
import jp.telework.seminar.seminar.domain.FeeStatus;
import jp.telework.seminar.seminar.domain.Hosts;
import jp.telework.seminar.seminar.domain.Period;
import jp.telework.seminar.seminar.domain.RegistrationPeriod;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarPhase;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.Texts;
import jp.telework.seminar.seminar.domain.Translation;
import jp.telework.seminar.seminar.domain.WebinarStatus;
import jp.telework.seminar.seminar.usecase.JapaneseText;
import jp.telework.seminar.seminar.usecase.SeatedSeminar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seminar with the names of the government core data model (Event). */
@Schema(name = "Seminar", description = "セミナー。項目名は政府相互運用性フレームワークのイベントによる。 Names as in the core data model's Event.")
public record SeminarView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "働き方改革セミナー「『働く、が変わる』テレワーク」")
        String eventName,

        @Nullable String eventNameEn,

        @Schema(required = true, examples = "『働く、が変わる』テレワーク")
        String subTitle,

        @Nullable String subTitleEn,
        @Schema(required = true) String description,
        @Nullable String descriptionEn,
        @Schema(required = true, examples = "セミナー") String eventType,

        @Schema(required = true, description = "DRAFT 準備中, PUBLISHED 開催予定, FULL 満席, HELD 開催済み, CANCELLED 中止")
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

        @Schema(description = "オンラインのみならない / absent when online only")
        SeminarPlaceView.@Nullable Address locationAddress,

        SeminarPlaceView.@Nullable Facility venueFacility,

        @Schema(required = true, description = "ON_SITE 現地開催のみ, ONLINE オンライン, HYBRID ハイブリッド")
        WebinarStatus webinarStatus,

        @Schema(required = true, examples = "総務省") String organizer,
        @Nullable String organizerEn,

        @Schema(examples = "奈良県", description = "共催 / co-host") @Nullable
        String coorganizer,

        @Nullable String coorganizerEn,
        @Schema(required = true, examples = "企業等") String targetPerson,
        @Nullable String targetPersonEn,

        @Schema(required = true, nullable = true, description = "定員。不明なら null。 Seats; null when unknown.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        Integer capacity,

        @Schema(description = "空席。定員が不明なら、また開催後・中止ならない。 Free seats while it can be attended.") @Nullable
        Integer seatsLeft,

        @Schema(required = true, nullable = true, description = "FREE 無料, CHARGED 有料。不明なら null。 null when unknown.")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        FeeStatus feeStatus,

        @Nullable Instant registrationOpensAt,
        @Nullable Instant registrationClosesAt,
        SeminarPlaceView.@Nullable ContactPoint contactPointInformation,
        @Schema(required = true) List<ProgrammeView> programme,

        @Schema(
                required = true,
                description =
                        "英語の文言がない項目（JSON Pointer）。英語の読者には日本語の文言を lang=ja として示す。"
                                + " JSON pointers of the English texts that are missing; show the Japanese text with lang=ja instead.")
        List<String> untranslated,

        @Schema(description = "中止の理由 / why it was called off") @Nullable
        String cancellationReason,

        @Nullable String cancellationReasonEn,

        @Schema(description = "複製元 / the seminar that it was copied from") @Nullable
        UUID copiedFrom) {

    static SeminarView of(SeatedSeminar seated, Instant now) {
        Seminar seminar = seated.seminar();
        SeminarPlan plan = seated.plan();
        Period period = plan.period();
        Texts texts = plan.texts();
        Hosts hosts = plan.hosts();
        RegistrationPeriod registration = plan.registration();
        CancellationReason cancellation = seminar.cancellation();
        int confirmed = seated.seats().confirmed();
        SeminarPhase phase = seminar.phase(now, confirmed);
        return new SeminarView(
                seminar.id(),
                texts.eventName(),
                texts.eventNameEn(),
                texts.subTitle(),
                texts.subTitleEn(),
                texts.description(),
                texts.descriptionEn(),
                "セミナー",
                phase,
                seminar.fiscalYear().value(),
                period.dateOfStart(),
                period.dateOfEnd(),
                period.startTime().toString(),
                period.endTime().toString(),
                period.startsAt(),
                period.endsAt(),
                JapaneseText.when(period),
                JapaneseText.where(plan),
                SeminarPlaceView.Address.of(plan.place()),
                SeminarPlaceView.Facility.of(plan.venue()),
                plan.webinarStatus(),
                hosts.organizer(),
                hosts.organizerEn(),
                hosts.coorganizer(),
                hosts.coorganizerEn(),
                texts.targetPerson(),
                texts.targetPersonEn(),
                plan.capacity(),
                seatsLeft(plan.capacity(), phase, confirmed),
                plan.feeStatus(),
                registration == null ? null : registration.opensAt(),
                registration == null ? null : registration.closesAt(),
                SeminarPlaceView.ContactPoint.of(plan.contact()),
                ProgrammeView.of(plan.programme()),
                Translation.missing(plan),
                cancellation == null ? null : cancellation.japanese(),
                cancellation == null ? null : cancellation.english(),
                seminar.copiedFrom());
    }

    private static @Nullable Integer seatsLeft(@Nullable Integer capacity, SeminarPhase phase, int confirmed) {
        return switch (phase) {
            case DRAFT, PUBLISHED, FULL -> capacity == null ? null : Math.max(0, capacity - confirmed);
            case HELD, CANCELLED -> null;
        };
    }
}
