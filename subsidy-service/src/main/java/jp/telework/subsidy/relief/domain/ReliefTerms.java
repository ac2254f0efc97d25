package jp.telework.subsidy.relief.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.Yen;

/**
 * The terms of the relief as data. {@link ReliefClause} says of each where it is from.
 *
 * @param edition changes with the terms; a declaration keeps the one by which it was judged
 * @param kinds of equipment that are relieved
 * @param acquiredFrom first day of the period of acquisition
 * @param acquiredUntil last day of it
 * @param leastCost of one piece of equipment
 * @param years for how many fiscal years a piece is relieved, from the first one in which it is taxed
 * @param part and {@code whole}: the tax base is this share of the value
 * @param taxPerMille rate of the tax in thousandths
 * @param baseUnit yen to which the tax base is rounded down
 * @param taxUnit yen to which the tax is rounded down
 * @param exemptionPoint below this base all property of the municipality together is not taxed
 * @param leastPercent of the cost below which no value falls
 */
public record ReliefTerms(
        String edition,
        List<EquipmentKind> kinds,
        LocalDate acquiredFrom,
        LocalDate acquiredUntil,
        Yen leastCost,
        int years,
        int part,
        int whole,
        int taxPerMille,
        long baseUnit,
        long taxUnit,
        Yen exemptionPoint,
        int leastPercent) {

    /** 平成19年度創設. */
    public static final ReliefTerms OF_2007 = new ReliefTerms(
            "2007-1",
            List.of(
                    EquipmentKind.THIN_CLIENT_SERVER,
                    EquipmentKind.THIN_CLIENT_TERMINAL,
                    EquipmentKind.VPN_DEVICE,
                    EquipmentKind.USER_AUTHENTICATION),
            LocalDate.of(2007, 4, 1),
            LocalDate.of(2009, 3, 31),
            Yen.of(100_000),
            5,
            2,
            3,
            14,
            1_000,
            100,
            Yen.of(1_500_000),
            5);

    public ReliefTerms {
        kinds = List.copyOf(kinds);
    }
}
