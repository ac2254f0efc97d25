package jp.telework.subsidy.grant.afterwards.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.settlement.domain.AssetKind;
import org.jspecify.annotations.Nullable;

/**
 * 財産の取得 (取得財産管理台帳; 適正化法第22条). What may be disposed of by itself is registered by itself.
 *
 * @param name what it is
 * @param kind decides for how long its disposal is restricted
 * @param location where it stands
 * @param quantity pieces
 * @param unitPriceYen price of one
 * @param acquiredOn day of acquisition
 * @param restrictedUntil last day of the restriction; null when it is not restricted
 */
@ActKind("ASSET_REGISTRATION")
public record AssetRegistration(
        String name,
        AssetKind kind,
        String location,
        int quantity,
        Yen unitPriceYen,
        LocalDate acquiredOn,
        @Nullable LocalDate restrictedUntil)
        implements ActContent {

    /** 取得価格: of all pieces. */
    public Yen costYen() {
        return Yen.of(Math.multiplyExact(unitPriceYen.amount(), quantity));
    }

    /** Whether it may not be disposed of without approval on a day. */
    public boolean isRestrictedOn(LocalDate day) {
        return restrictedUntil != null && !day.isAfter(restrictedUntil);
    }
}
