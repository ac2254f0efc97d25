package jp.telework.subsidy.notice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.casework.notice.domain.Addressee;
import jp.telework.casework.notice.domain.DocumentNumber;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.notice.domain.AmountTable;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.domain.NoticeHead;
import jp.telework.subsidy.notice.domain.NoticeItem;
import jp.telework.subsidy.notice.domain.NoticeItems;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.notice.domain.NoticeMatter;
import jp.telework.subsidy.notice.domain.NoticeReason;
import jp.telework.subsidy.programme.domain.CostCategory;

/** Notices for the tests: one of every kind, about one made-up case. */
public final class Notices {
    private static final List<String> CHANGES = List.of("補助事業の内容の変更：会議室の改修を取りやめ、通信回線の工事を増やす。");
    private static final String REASON = "利用者の要望による。";

    public static final Addressee TOWN = new Addressee("和歌山県白浜町", "白浜町長　髙﨑　一郎", true);
    public static final Addressee COMPANY = new Addressee("株式会社ふるさとオフィス", "代表取締役　濵邉　花子", false);

    private static final String SUBSIDY = "令和8年度ふるさとテレワーク推進事業費補助金";
    private static final String RECEIPT = "R08-FT-000123";
    private static final String DECISION = DocumentNumber.of("総情流", 122);

    private Notices() {}

    public static Notice of(NoticeKind kind) {
        return of(kind, TOWN, "提出された実績報告書及び現地での調査により、交付の決定の内容と異なる用途への使用を確認した。");
    }

    public static Notice of(NoticeKind kind, Addressee addressee, String facts) {
        return of(kind, addressee, facts, "白浜町サテライトオフィス整備によるふるさとテレワーク推進事業");
    }

    public static Notice of(NoticeKind kind, Addressee addressee, String facts, String project) {
        Clause clause = kind.clause();
        return Notice.compose(
                kind,
                List.of(clause),
                new NoticeHead(
                        DocumentNumber.of("総情流", 123),
                        LocalDate.of(2026, 7, 31),
                        addressee,
                        "総務大臣　総務　太郎",
                        RECEIPT,
                        project),
                matter(),
                items(kind),
                kind.isAdverse() ? List.of(NoticeReason.of("OTHER_USE", clause, facts)) : List.of());
    }

    public static NoticeMatter matter() {
        return NoticeMatter.decided(SUBSIDY, LocalDate.of(2026, 7, 31), DECISION)
                .answering(LocalDate.of(2026, 7, 1));
    }

    private static List<NoticeItem> items(NoticeKind kind) {
        Yen decided = Yen.of(24_504_000);
        return switch (kind) {
            case ADOPTION -> NoticeItems.adoption(decided, List.of("交付申請書を令和8年6月30日までに提出すること。"));
            case NON_ADOPTION, REFUSAL -> List.of();
            case GRANT_DECISION ->
                NoticeItems.grantDecision(
                        Yen.of(25_004_800),
                        Yen.ZERO,
                        decided,
                        categories(),
                        LocalDate.of(2026, 8, 1),
                        LocalDate.of(2027, 2, 26),
                        List.of(
                                "補助事業に要する経費の配分の変更（軽微な変更を除く。）をしようとするときは、総務大臣の承認を受けること（法第7条第1項第1号）。",
                                "補助事業の内容の変更（軽微な変更を除く。）をしようとするときは、総務大臣の承認を受けること（法第7条第1項第3号）。",
                                "補助事業を中止し、又は廃止しようとするときは、総務大臣の承認を受けること（法第7条第1項第4号）。",
                                "補助事業が予定の期間内に完了しない場合又は遂行が困難となった場合は、速やかに総務大臣に報告してその指示を受けること（法第7条第1項第5号）。"),
                        LocalDate.of(2026, 8, 14));
            case CHANGE_APPROVAL ->
                NoticeItems.change(CHANGES, REASON, decided, Yen.of(24_000_000), categories(), null);
            case CHANGE_REFUSAL -> NoticeItems.changeRequest(CHANGES, REASON);
            case DISCONTINUATION_APPROVAL ->
                NoticeItems.discontinuation(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
            case PERFORMANCE_ORDER, SUSPENSION, CORRECTIVE_ORDER ->
                NoticeItems.order(
                        List.of("購入した機器を、補助事業の目的に従って使用すること。", "その結果を書面により報告すること。"), LocalDate.of(2026, 10, 31));
            case FINAL_AMOUNT ->
                NoticeItems.finalAmount(
                        new NoticeItems.FixedFigures(
                                Yen.of(23_617_862),
                                decided,
                                Yen.of(24_100_555),
                                Yen.of(20_000_000),
                                Yen.of(3_617_862),
                                Yen.ZERO),
                        categories(),
                        new AmountTable(
                                List.of("算出の過程", "金額"),
                                List.of(new AmountTable.AmountRow("確定額", List.of(Yen.of(23_617_862))))),
                        List.of("ICT機器購入費：報告の額9,804,800円のうち、9,604,000円を補助対象と認めた。残りを認めない理由：私用の機器であるため。"),
                        List.of());
            case CANCELLATION -> NoticeItems.cancellation(false, Yen.of(4_504_000), Yen.of(20_000_000));
            case RETURN_ORDER -> NoticeItems.returnOrder(Yen.of(4_504_000), LocalDate.of(2027, 6, 30), true);
        };
    }

    private static AmountTable categories() {
        Map<CostCategory, List<Yen>> amounts = new LinkedHashMap<>();
        amounts.put(CostCategory.ICT_EQUIPMENT, List.of(Yen.of(9_804_800), Yen.of(9_604_000)));
        amounts.put(CostCategory.NETWORK, List.of(Yen.of(3_200_000), Yen.of(3_100_000)));
        amounts.put(CostCategory.RENOVATION, List.of(Yen.of(12_000_000), Yen.of(11_800_000)));
        return AmountTable.ofCategories(
                List.of("補助対象経費", "補助金の充当額"), amounts, List.of(Yen.of(25_004_800), Yen.of(24_504_000)));
    }
}
