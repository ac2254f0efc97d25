package jp.telework.seminar.seminar.api;

import jp.telework.kernel.value.PostalCode;
import jp.telework.seminar.seminar.domain.Contact;
import jp.telework.seminar.seminar.domain.Place;
import jp.telework.seminar.seminar.domain.Venue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of a seminar that say where it is and whom to ask. */
public final class SeminarPlaceView {

    private SeminarPlaceView() {}

    /** Where, with the names of the core data model (Address). */
    @Schema(name = "SeminarAddress")
    public record Address(
            @Schema(required = true, examples = "292010") String localGovernmentCode,
            @Schema(required = true, examples = "奈良県") String prefecture,
            @Schema(required = true, examples = "奈良市") String cityAndCounty,
            @Schema(examples = "三条大路一丁目691-1") @Nullable String streetAddress,
            @Nullable String buildingNameEtc,
            @Schema(examples = "6308013") @Nullable String postalCode,
            @Schema(required = true, examples = "奈良県奈良市") String fullAddress) {

        static @Nullable Address of(@Nullable Place place) {
            if (place == null) {
                return null;
            }
            PostalCode postalCode = place.postalCode();
            return new Address(
                    place.localGovernmentCode().value(),
                    place.prefecture(),
                    place.cityAndCounty(),
                    place.streetAddress(),
                    place.buildingNameEtc(),
                    postalCode == null ? null : postalCode.value(),
                    place.fullAddress());
        }
    }

    /** The facility and its room (Facility). */
    @Schema(name = "SeminarFacility")
    public record Facility(
            @Schema(required = true, examples = "奈良県コンベンションセンター")
            String name,

            @Nullable String nameEn,
            @Schema(required = true, examples = "会議室201") String room,
            @Nullable String roomEn,
            @Nullable String accessMethod,
            @Nullable String accessMethodEn) {

        static @Nullable Facility of(@Nullable Venue venue) {
            return venue == null
                    ? null
                    : new Facility(
                            venue.name(),
                            venue.nameEn(),
                            venue.room(),
                            venue.roomEn(),
                            venue.accessMethod(),
                            venue.accessMethodEn());
        }
    }

    /** 問合せ先 (ContactPoint). */
    @Schema(name = "SeminarContactPoint")
    public record ContactPoint(
            @Schema(required = true) String contactPointName,
            @Nullable String contactPointNameEn,
            @Nullable String contactPointPhoneNumber,
            @Schema(required = true) String contactPointEmailAddress) {

        static @Nullable ContactPoint of(@Nullable Contact contact) {
            return contact == null
                    ? null
                    : new ContactPoint(contact.name(), contact.nameEn(), contact.phoneNumber(), contact.emailAddress());
        }
    }
}
