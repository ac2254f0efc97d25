package jp.telework.subsidy.grant.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** What belongs to one grant as tables: assets, evidence, possible duplicates. */
@Singleton
class GrantFileTables {

    @Produces
    @Singleton
    static Table<AssetView> assets() {
        return Table.of(AssetView.class, "assets", "取得財産管理台帳", "Ledger of assets")
                .column("台帳番号", "Number", AssetView::number)
                .column("名称", "Name", AssetView::name)
                .column("種類", "Kind", AssetView::kindName)
                .column("設置場所", "Location", AssetView::location)
                .column("数量", "Quantity", AssetView::quantity)
                .yen("単価（円）", "Unit price (yen)", AssetView::unitPriceYen)
                .yen("取得価格（円）", "Cost (yen)", AssetView::costYen)
                .column("取得日", "Acquired", AssetView::acquiredOn)
                .column("処分制限期間の末日", "Restricted until", AssetView::restrictedUntil)
                .column("状態", "State", AssetView::state)
                .column(
                        "処分の方法",
                        "Way of disposal",
                        asset -> asset.disposal() == null
                                ? null
                                : asset.disposal().way())
                .column(
                        "処分日",
                        "Disposed on",
                        asset -> asset.disposal() == null
                                ? null
                                : asset.disposal().on())
                .yen(
                        "処分価格（円）",
                        "Price (yen)",
                        asset -> asset.disposal() == null
                                ? null
                                : asset.disposal().priceYen())
                .column(
                        "処分の承認",
                        "Disposal approved",
                        asset -> asset.disposal() == null
                                ? null
                                : asset.disposal().approved())
                .yen(
                        "計算した納付金（円）",
                        "Computed payment (yen)",
                        asset -> asset.disposal() == null
                                ? null
                                : asset.disposal().computedYen())
                .yen(
                        "納付金（円）",
                        "Payment (yen)",
                        asset -> asset.disposal() == null
                                ? null
                                : asset.disposal().paymentYen())
                .build();
    }

    @Produces
    @Singleton
    static Table<EvidenceView> evidence() {
        return Table.of(EvidenceView.class, "evidence", "証拠書類", "Evidence")
                .column("番号", "Number", EvidenceView::number)
                .column("種類", "Kind", EvidenceView::kind)
                .column("ファイル名", "Name", EvidenceView::name)
                .column("大きさ（バイト）", "Size (bytes)", EvidenceView::size)
                .column("形式", "Media type", EvidenceView::mediaType)
                .column("検査", "Scan", EvidenceView::scan)
                .column("注意を要する内容", "Active content", EvidenceView::activeContent)
                .column("添付日時", "Attached", EvidenceView::attachedAt)
                .column("実績報告の番号", "Reported in", EvidenceView::reportedIn)
                .column("SHA-256", "SHA-256 of the content", EvidenceView::sha256)
                .build();
    }

    @Produces
    @Singleton
    static Table<DuplicateView> duplicates() {
        return Table.of(DuplicateView.class, "duplicates", "重複の候補", "Possible duplicates")
                .column("受付番号", "Receipt number", duplicate -> duplicate.other().receiptNumber())
                .column("公募", "Call", duplicate -> duplicate.other().callTitle())
                .column("事業名", "Title", duplicate -> duplicate.other().title())
                .column("団体名", "Organisation", duplicate -> duplicate.other().organisationName())
                .column("状態", "Status", duplicate -> duplicate.other().status())
                .yen("交付決定額（円）", "Decided (yen)", duplicate -> duplicate.other().decidedYen())
                .column("開始日", "Starts", duplicate -> duplicate.other().startsOn())
                .column("終了日", "Ends", duplicate -> duplicate.other().endsOn())
                .column("重なる日数", "Days in common", duplicate -> duplicate
                        .other()
                        .overlapDays())
                .column("共通する値", "Shared", duplicate -> duplicate.other().shared())
                .column("根拠", "Grounds", DuplicateView::explanations)
                .column(
                        "確認の結果",
                        "Finding",
                        duplicate -> duplicate.settlement() == null
                                ? null
                                : duplicate.settlement().finding())
                .column(
                        "確認の説明",
                        "Explanation",
                        duplicate -> duplicate.settlement() == null
                                ? null
                                : duplicate.settlement().explanation())
                .column("交付のid", "Grant id", duplicate -> duplicate.other().grantId())
                .build();
    }
}
