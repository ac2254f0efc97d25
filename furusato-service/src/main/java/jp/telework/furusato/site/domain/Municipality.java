package jp.telework.furusato.site.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.LocalGovernmentCode;

/**
 * A municipality in which a site lies, with the approximate position of its centre: the sources give no addresses.
 *
 * @param cityAndCounty name at the time, such as 白浜町
 * @param latitude WGS84, in Japan
 * @param longitude WGS84, in Japan
 */
@Embeddable
public record Municipality(
        @Column(name = "local_government_code") LocalGovernmentCode localGovernmentCode,
        @Column(name = "city_and_county") String cityAndCounty,
        double latitude,
        double longitude) {

    private static final int SOUTH = 20;
    private static final int NORTH = 46;
    private static final int WEST = 122;
    private static final int EAST = 154;

    public Municipality {
        if (!(latitude >= SOUTH && latitude <= NORTH)) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, SOUTH, NORTH);
        }
        if (!(longitude >= WEST && longitude <= EAST)) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, WEST, EAST);
        }
    }
}
