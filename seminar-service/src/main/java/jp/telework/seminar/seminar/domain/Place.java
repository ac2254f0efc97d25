package jp.telework.seminar.seminar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jp.telework.kernel.value.LocalGovernmentCode;

/**
 * The municipality in which a seminar takes place.
 *
 * @param prefecture full name, such as 奈良県
 * @param cityAndCounty such as 奈良市
 */
@Embeddable
public record Place(
        @Column(name = "local_government_code") LocalGovernmentCode localGovernmentCode,
        String prefecture,

        @Column(name = "city_and_county") String cityAndCounty) {

    public String fullAddress() {
        return prefecture + cityAndCounty;
    }
}
