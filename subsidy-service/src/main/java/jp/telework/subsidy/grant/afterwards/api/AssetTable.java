package jp.telework.subsidy.grant.afterwards.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** The ledger of assets as a table. */
@Singleton
class AssetTable {

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
}
