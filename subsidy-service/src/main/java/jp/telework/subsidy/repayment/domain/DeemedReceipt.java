package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.value.Yen;

/**
 * A slice of the ordered amount with the day on which it counts as received (施行令第10条第1項).
 *
 * @param receivedOn 受領の日
 * @param amount yen, more than 0
 */
public record DeemedReceipt(LocalDate receivedOn, Yen amount) {

    /**
     * Divides an ordered amount among the instalments: it counts as received on the last day of receipt, what exceeds
     * that instalment on the one before, and so on back.
     *
     * @param receipts in order of their dates
     * @return the slices, last day first
     */
    static List<DeemedReceipt> lastFirst(Yen principal, List<Receipt> receipts) {
        List<DeemedReceipt> slices = new ArrayList<>();
        Yen left = principal;
        for (int i = receipts.size() - 1; i >= 0 && left.isGreaterThan(Yen.ZERO); i--) {
            Yen slice = left.min(receipts.get(i).amount());
            if (slice.isGreaterThan(Yen.ZERO)) {
                slices.add(new DeemedReceipt(receipts.get(i).date(), slice));
                left = left.minusOrZero(slice);
            }
        }
        return List.copyOf(slices);
    }
}
