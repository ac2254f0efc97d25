package jp.telework.seminar.seminar.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A seminar's plan as sent; the names are those of the core data model's Event. */
@Schema(
        name = "SeminarRequest",
        description = "セミナーの計画。英語の項目は公表までに必要。 A seminar's plan; English texts are needed for publication.",
        examples = Examples.SEMINAR)
public record SeminarRequest(
        @Schema(required = true, examples = "働き方改革セミナー「『働く、が変わる』テレワーク」") @Nullable
        String eventName,

        @Nullable String eventNameEn,

        @Schema(required = true, examples = "『働く、が変わる』テレワーク") @Nullable
        String subTitle,

        @Nullable String subTitleEn,
        @Schema(required = true) @Nullable String description,
        @Nullable String descriptionEn,
        @Schema(required = true, examples = "企業等") @Nullable String targetPerson,
        @Nullable String targetPersonEn,

        @Schema(required = true, examples = "総務省") @Nullable String organizer,

        @Nullable String organizerEn,

        @Schema(examples = "奈良県", description = "共催 / co-host") @Nullable
        String coorganizer,

        @Nullable String coorganizerEn,

        @Schema(required = true, examples = "2027-07-12") @Nullable
        String dateOfStart,

        @Schema(required = true, examples = "13:30", description = "日本時間 / Japan time") @Nullable
        String startTime,

        @Schema(required = true, examples = "17:00", description = "日本時間 / Japan time") @Nullable
        String endTime,

        @Schema(required = true, description = "ON_SITE 現地開催のみ, ONLINE オンライン, HYBRID ハイブリッド") @Nullable
        String webinarStatus,

        @Schema(description = "オンラインのみなら送らない / absent when online only") @Nullable
        PlaceRequest locationAddress,

        @Schema(description = "オンラインのみなら送らない / absent when online only") @Nullable
        VenueRequest venueFacility,

        @Schema(description = "申込者にだけ知らせる / told to registrants only", examples = "https://webinar.example.go.jp/r/1")
        @Nullable
        String webinarUrl,

        @Schema(examples = "80", description = "定員 1–10000 / seats") @Nullable
        Integer capacity,

        @Schema(description = "FREE 無料, CHARGED 有料") @Nullable
        String feeStatus,

        @Nullable String registrationOpensAt,
        @Nullable String registrationClosesAt,
        @Nullable ContactRequest contactPointInformation,

        @Schema(required = true, description = "1–30件 / 1 to 30 items") @Nullable
        List<@Nullable ItemRequest> programme) {

    /** Where; prefecture and municipality follow from the code. */
    @Schema(name = "SeminarPlaceRequest")
    public record PlaceRequest(
            @Schema(required = true, examples = "292010") @Nullable
            String localGovernmentCode,

            @Schema(examples = "三条大路一丁目691-1") @Nullable String streetAddress,
            @Nullable String buildingNameEtc,
            @Schema(examples = "6308013") @Nullable String postalCode) {}

    /** The facility and its room. */
    @Schema(name = "SeminarVenueRequest")
    public record VenueRequest(
            @Schema(required = true, examples = "奈良県コンベンションセンター") @Nullable
            String name,

            @Nullable String nameEn,

            @Schema(required = true, examples = "会議室201") @Nullable
            String room,

            @Nullable String roomEn,

            @Schema(description = "交通案内 / how to get there") @Nullable
            String accessMethod,

            @Nullable String accessMethodEn) {}

    /** 問合せ先. */
    @Schema(name = "SeminarContactRequest")
    public record ContactRequest(
            @Schema(required = true) @Nullable String contactPointName,
            @Nullable String contactPointNameEn,
            @Nullable String contactPointPhoneNumber,
            @Schema(required = true) @Nullable String contactPointEmailAddress) {}

    /** A part of the programme. */
    @Schema(name = "ProgrammeItemRequest")
    public record ItemRequest(
            @Schema(required = true) @Nullable String title,
            @Nullable String titleEn,
            @Schema(examples = "13:30") @Nullable String startTime,
            @Schema(examples = "14:30") @Nullable String endTime,
            @Nullable List<@Nullable SpeakerRequest> speakers) {}

    /** 講師. */
    @Schema(name = "SpeakerRequest")
    public record SpeakerRequest(
            @Schema(required = true) @Nullable String name,
            @Nullable String nameEn,
            @Nullable String affiliation,
            @Nullable String affiliationEn) {}
}
