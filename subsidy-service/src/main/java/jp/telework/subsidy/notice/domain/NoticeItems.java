package jp.telework.subsidy.notice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.value.Wareki;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The usual items below 「記」, notice by notice, so that the same thing is called the same everywhere. Every amount comes
 * from the act of which the notice tells; no amount is computed here.
 */
public final class NoticeItems {

    private NoticeItems() {}

    /** 採択通知書. */
    public static List<NoticeItem> adoption(Yen candidateAmount, List<String> remarks) {
        List<NoticeItem> items = new ArrayList<>();
        items.add(NoticeItem.amount("補助金の予定額の上限", candidateAmount));
        addLines(items, "留意事項", remarks);
        return items;
    }

    /**
     * 交付決定通知書（適正化法第6条・第7条・第9条）.
     *
     * @param eligibleCost 補助対象経費の額
     * @param income 寄附金その他の収入, which the decision took off
     * @param conditions 交付の条件
     * @param withdrawBy last day for 申請の取下げ
     */
    public static List<NoticeItem> grantDecision(
            Yen eligibleCost,
            Yen income,
            Yen decided,
            AmountTable categories,
            LocalDate startsOn,
            LocalDate completesOn,
            List<String> conditions,
            LocalDate withdrawBy) {
        List<NoticeItem> items = new ArrayList<>();
        items.add(NoticeItem.amount("補助金の額", decided));
        items.add(NoticeItem.amount("補助対象経費の額", eligibleCost));
        items.add(NoticeItem.amount("寄附金その他の収入の見込額", income));
        items.add(NoticeItem.table("補助対象経費の配分", categories));
        items.add(NoticeItem.text("補助事業の期間", Wareki.format(startsOn) + "から" + Wareki.format(completesOn) + "まで"));
        addLines(items, "交付の条件", conditions);
        items.add(NoticeItem.day("申請の取下げの期限", withdrawBy));
        return items;
    }

    /**
     * 変更承認通知書: what changes, why, and the amount before and after.
     *
     * @param changes one line for each thing that changes
     * @param categories the allocation before and after; null when it stays
     * @param note conditions or remarks of the approval; null for none
     */
    public static List<NoticeItem> change(
            List<String> changes,
            String reason,
            Yen before,
            Yen after,
            @Nullable AmountTable categories,
            @Nullable String note) {
        List<NoticeItem> items = new ArrayList<>(changeRequest(changes, reason));
        items.add(NoticeItem.amount("変更前の補助金の額", before));
        items.add(NoticeItem.amount("変更後の補助金の額", after));
        if (categories != null) {
            items.add(NoticeItem.table("補助対象経費の配分の変更", categories));
        }
        if (note != null) {
            items.add(NoticeItem.text("承認に当たっての条件等", note));
        }
        return items;
    }

    /** 変更不承認通知書: what was asked for, and why. */
    public static List<NoticeItem> changeRequest(List<String> changes, String reason) {
        return List.of(NoticeItem.lines("変更の内容", changes), NoticeItem.text("変更の理由", reason));
    }

    /** 中止（廃止）承認通知書. A discontinued project still owes 実績報告 (適正化法第14条). */
    public static List<NoticeItem> discontinuation(LocalDate on, LocalDate reportDueOn) {
        return List.of(NoticeItem.day("中止（廃止）の日", on), NoticeItem.day("実績報告書の提出期限", reportDueOn));
    }

    /**
     * 変更承認通知書（翌年度への繰越し）.
     *
     * @param before day of completion before
     * @param after day of completion from now on
     * @param treasury document number and day of 財務大臣の承認
     * @param note conditions or remarks of the approval; null for none
     */
    public static List<NoticeItem> carryOver(
            Yen carried,
            LocalDate before,
            LocalDate after,
            String treasury,
            LocalDate reportDueOn,
            @Nullable String note) {
        List<NoticeItem> items = new ArrayList<>();
        items.add(NoticeItem.amount("翌年度に繰り越す額", carried));
        items.add(NoticeItem.day("変更前の完了の期日", before));
        items.add(NoticeItem.day("変更後の完了の期日", after));
        items.add(NoticeItem.text("財務大臣の承認（財政法第43条）", treasury));
        items.add(NoticeItem.day("年度終了実績報告書の提出期限", reportDueOn));
        if (note != null) {
            items.add(NoticeItem.text("承認に当たっての条件等", note));
        }
        return items;
    }

    /** 変更不承認通知書（翌年度への繰越し）: what was asked for, and why. */
    public static List<NoticeItem> carryOverRequest(Yen carried, LocalDate completesOn, String reason) {
        return List.of(
                NoticeItem.amount("繰越しを求めた額", carried),
                NoticeItem.day("求めた完了の期日", completesOn),
                NoticeItem.text("繰越しの理由", reason));
    }

    /** 遂行命令書, 一時停止命令書, 是正措置命令書: what is ordered and by when, if there is a day. */
    public static List<NoticeItem> order(List<String> measures, @Nullable LocalDate dueOn) {
        List<NoticeItem> items = new ArrayList<>();
        items.add(NoticeItem.lines("命ずる内容", measures));
        if (dueOn != null) {
            items.add(NoticeItem.day("期限", dueOn));
        }
        return items;
    }

    /**
     * The amounts at the head of 額の確定通知書.
     *
     * @param actual 補助対象経費の実績額 as examined
     * @param payable 今後交付する額
     * @param returnable 返還を要する額; printed instead of the payable one when there is any
     */
    public record FixedFigures(Yen fixed, Yen decided, Yen actual, Yen paid, Yen payable, Yen returnable) {}

    /**
     * 額の確定通知書（適正化法第15条）.
     *
     * @param categories 計画・報告・審査・算入 by category
     * @param calculation from what counts to the fixed amount
     * @param notCounted a line for each cost that does not count, with its reason
     * @param breaches a line for each category that was moved beyond the limit without approval
     */
    public static List<NoticeItem> finalAmount(
            FixedFigures figures,
            AmountTable categories,
            AmountTable calculation,
            List<String> notCounted,
            List<String> breaches) {
        List<NoticeItem> items = new ArrayList<>();
        items.add(NoticeItem.amount("確定額", figures.fixed()));
        items.add(NoticeItem.amount("交付決定額", figures.decided()));
        items.add(NoticeItem.amount("補助対象経費の実績額", figures.actual()));
        items.add(NoticeItem.amount("既に交付した額", figures.paid()));
        items.add(
                figures.returnable().isGreaterThan(Yen.ZERO)
                        ? NoticeItem.amount("返還を要する額", figures.returnable())
                        : NoticeItem.amount("今後交付する額", figures.payable()));
        items.add(NoticeItem.table("経費の区分ごとの額", categories));
        items.add(NoticeItem.table("確定額の算出", calculation));
        addLines(items, "補助対象と認めない経費及びその理由", notCounted);
        addLines(items, "承認を受けない経費の配分の変更", breaches);
        return items;
    }

    /**
     * 交付決定取消通知書.
     *
     * @param whole whether the whole decision is cancelled
     * @param remaining 取消し後の補助金の額
     */
    public static List<NoticeItem> cancellation(boolean whole, Yen cancelled, Yen remaining) {
        return List.of(
                NoticeItem.text("取消しの範囲", whole ? "交付の決定の全部" : "交付の決定の一部"),
                NoticeItem.amount("取り消す額", cancelled),
                NoticeItem.amount("取消し後の補助金の額", remaining));
    }

    /**
     * 返還命令書（適正化法第18条・第19条）.
     *
     * @param surcharge whether 加算金 accrues: only after a cancellation under 第17条第1項
     */
    public static List<NoticeItem> returnOrder(Yen principal, LocalDate dueOn, boolean surcharge) {
        List<NoticeItem> items = new ArrayList<>();
        items.add(NoticeItem.amount("返還する額", principal));
        items.add(NoticeItem.day("納期日", dueOn));
        items.add(NoticeItem.text("納付の方法", "別に送付する納入告知書により、日本銀行の本店、支店、代理店又は歳入代理店に納付すること。"));
        if (surcharge) {
            items.add(NoticeItem.text(
                    "加算金",
                    "補助金の受領の日から納付の日までの日数に応じ、返還する額（その一部を納付した場合は、以後の期間については既納額を控除した額）につき"
                            + "年10.95パーセントの割合で計算した加算金を併せて納付すること（法第19条第1項）。"));
        }
        items.add(NoticeItem.text(
                "延滞金", "納期日までに納付しなかったときは、納期日の翌日から納付の日までの日数に応じ、未納付額につき年10.95パーセントの割合で計算した延滞金を" + "納付すること（法第19条第2項）。"));
        return items;
    }

    private static void addLines(List<NoticeItem> items, String label, List<String> lines) {
        if (!lines.isEmpty()) {
            items.add(NoticeItem.lines(label, lines));
        }
    }
}
