package jp.telework.subsidy.grant.domain.act;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 財産の取得 (取得財産管理台帳; 適正化法第22条).
 *
 * @param name what it is
 * @param kind short code of its kind
 * @param location where it stands
 * @param quantity pieces
 * @param unitPriceYen price of one
 * @param acquiredOn day of acquisition
 * @param restrictedUntil last day of the restriction; null when it is not restricted
 */
public record AssetRegistration(
        String name,
        String kind,
        String location,
        int quantity,
        Yen unitPriceYen,
        LocalDate acquiredOn,
        @Nullable LocalDate restrictedUntil)
        implements ActContent {}
