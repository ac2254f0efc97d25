package jp.telework.subsidy.grant.afterwards.api;

import java.time.LocalDate;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.AssetLedger;
import jp.telework.subsidy.grant.afterwards.domain.AssetRegistration;
import jp.telework.subsidy.grant.afterwards.domain.AssetState;
import jp.telework.subsidy.grant.afterwards.domain.DisposalApproval;
import jp.telework.subsidy.grant.afterwards.domain.DisposalRequest;
import jp.telework.subsidy.grant.afterwards.domain.DisposalWay;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.settlement.domain.AssetKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the ledger of assets. */
@Schema(name = "Asset", description = "取得財産管理台帳の1行。金額は円。 One line of the ledger of assets; amounts in yen.")
public record AssetView(
        @Schema(description = "台帳番号 / number in the ledger") int number,
        String name,
        AssetKind kind,
        @Schema(examples = "サーバーその他の電子計算機") String kindName,
        String location,
        int quantity,
        Yen unitPriceYen,
        @Schema(description = "取得価格 / price of all pieces") Yen costYen,
        LocalDate acquiredOn,

        @Schema(description = "処分制限期間の末日。制限がなければない / last day of the restriction, if any") @Nullable
        LocalDate restrictedUntil,

        @Schema(description = "今日の状態 / as of today") AssetState state,

        @Schema(description = "審査中又は承認された処分 / disposal asked for or approved") @Nullable
        DisposalView disposal) {

    /** A disposal that is asked for or approved. */
    @Schema(name = "AssetDisposal", description = "財産の処分 / a disposal")
    public record DisposalView(
            @Schema(description = "申請の番号 / number of the request")
            int request,

            DisposalWay way,
            LocalDate on,
            @Nullable Yen priceYen,
            boolean approved,

            @Schema(description = "計算した納付金 / computed payment") @Nullable
            Yen computedYen,

            @Schema(description = "納付金 / payment asked for") @Nullable
            Yen paymentYen) {

        static DisposalView of(CaseFile.Entry<DisposalRequest> entry, @Nullable DisposalApproval approval) {
            DisposalRequest request = entry.content();
            return new DisposalView(
                    entry.number(),
                    request.way(),
                    request.on(),
                    request.priceYen(),
                    approval != null,
                    approval == null ? null : approval.computedYen(),
                    approval == null ? null : approval.paymentYen());
        }
    }

    static AssetView of(AssetLedger.Line line, LocalDate today, Language language) {
        AssetRegistration asset = line.asset();
        return new AssetView(
                line.number(),
                asset.name(),
                asset.kind(),
                asset.kind().in(language),
                asset.location(),
                asset.quantity(),
                asset.unitPriceYen(),
                asset.costYen(),
                asset.acquiredOn(),
                asset.restrictedUntil(),
                line.stateOn(today),
                line.disposal()
                        .map(request -> DisposalView.of(request, line.approval().orElse(null)))
                        .orElse(null));
    }
}
