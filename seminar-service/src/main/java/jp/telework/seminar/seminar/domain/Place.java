package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.PostalCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a seminar takes place, as an address of the core data model. Of past seminars only the municipality is known.
 *
 * @param prefecture full name, such as 奈良県
 * @param cityAndCounty such as 奈良市
 * @param streetAddress 町字と番地
 * @param buildingNameEtc 建物名等
 */
@Embeddable
public record Place(
        @Column(name = "local_government_code") LocalGovernmentCode localGovernmentCode,
        String prefecture,
        @Column(name = "city_and_county") String cityAndCounty,
        @Column(name = "street_address") @Nullable String streetAddress,
        @Column(name = "building_name_etc") @Nullable String buildingNameEtc,
        @Column(name = "postal_code") @Nullable PostalCode postalCode) {

    /** 連結表記. */
    public String fullAddress() {
        String building = buildingNameEtc == null ? "" : " " + buildingNameEtc;
        return prefecture + cityAndCounty + Objects.requireNonNullElse(streetAddress, "") + building;
    }
}
