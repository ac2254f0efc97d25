package jp.telework.subsidy.grant.afterwards.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.Decided;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.settlement.domain.Assessment;
import jp.telework.subsidy.settlement.domain.AssetKind;
import jp.telework.subsidy.settlement.domain.DisposalBase;
import jp.telework.subsidy.settlement.domain.DisposalPayment;
import jp.telework.subsidy.settlement.domain.UsefulLife;
import org.jspecify.annotations.Nullable;

/** The rules of acquired assets and their disposal (適正化法第22条, 施行令第13条・第14条). */
public final class AssetPolicy {

    private AssetPolicy() {}

    /** What a grantee acquired, before it is known whether it is restricted. */
    public record Acquisition(
            String name, AssetKind kind, String location, int quantity, Yen unitPriceYen, LocalDate acquiredOn) {}

    /** The registration with its restriction: by kind, from the call's threshold of the unit price on. */
    public static AssetRegistration register(Acquisition asset, Grant grant, LocalDate today, Checks checks) {
        LocalDate decidedOn = Decided.on(grant.file());
        checks.that(
                AfterwardsRule.ACQUIRED_IN_PROJECT,
                !asset.acquiredOn().isBefore(decidedOn) && !asset.acquiredOn().isAfter(today),
                "/acquiredOn",
                List.of("acquiredOn", asset.acquiredOn(), "decidedOn", decidedOn, "today", today),
                asset.acquiredOn(),
                decidedOn,
                today);
        Yen threshold = grant.rules().termsOfGrant().assetThresholdYen();
        boolean restricted = asset.unitPriceYen().compareTo(threshold) >= 0;
        LocalDate until = UsefulLife.of(asset.kind(), asset.acquiredOn()).restrictedUntil();
        List<Object> inputs = List.of(
                "unitPriceYen",
                asset.unitPriceYen(),
                "thresholdYen",
                threshold,
                "kind",
                asset.kind(),
                "years",
                asset.kind().years());
        checks.explain(List.of(
                restricted
                        ? AfterwardsNote.ASSET_RESTRICTED_UNTIL.step(
                                inputs,
                                asset.unitPriceYen(),
                                threshold,
                                asset.kind().years(),
                                until)
                        : AfterwardsNote.ASSET_BELOW_THRESHOLD.step(inputs, asset.unitPriceYen(), threshold)));
        return new AssetRegistration(
                asset.name(),
                asset.kind(),
                asset.location(),
                asset.quantity(),
                asset.unitPriceYen(),
                asset.acquiredOn(),
                restricted ? until : null);
    }

    /** A disposal is asked for before it happens, once at a time, and only while the asset is restricted. */
    public static void judge(DisposalRequest request, Grant grant, LocalDate today, Checks checks) {
        Optional<AssetLedger.Line> found = AssetLedger.of(grant).line(request.asset());
        checks.that(
                AfterwardsRule.ASSET_KNOWN,
                found.isPresent(),
                "/asset",
                List.of("asset", request.asset()),
                request.asset());
        checks.that(
                AfterwardsRule.DISPOSAL_AHEAD,
                !request.on().isBefore(today),
                "/on",
                List.of("on", request.on(), "today", today),
                request.on());
        found.ifPresent(line -> judge(request, line, checks));
    }

    private static void judge(DisposalRequest request, AssetLedger.Line line, Checks checks) {
        boolean disposed = line.approval().isPresent();
        boolean pending = line.disposal().isPresent() && !disposed;
        checks.that(AfterwardsRule.ASSET_HELD, !disposed, "/asset", List.of("asset", line.number()), line.number());
        checks.that(
                AfterwardsRule.NO_DISPOSAL_PENDING, !pending, "/asset", List.of("asset", line.number()), line.number());
        LocalDate until = line.asset().restrictedUntil();
        checks.that(
                AfterwardsRule.ASSET_RESTRICTED,
                line.asset().isRestrictedOn(request.on()),
                "/asset",
                until == null
                        ? List.of("asset", line.number(), "on", request.on())
                        : List.of("asset", line.number(), "on", request.on(), "restrictedUntil", until),
                line.number(),
                request.on());
    }

    /** A request is decided once. */
    public static void undecided(int request, Grant grant, Checks checks) {
        checks.that(
                AfterwardsRule.DISPOSAL_UNDECIDED,
                AssetLedger.of(grant).decisionOn(request).isEmpty(),
                "",
                List.of("request", request),
                request);
    }

    /**
     * The approval of a request with its payment (納付金), computed; an officer may ask for less with a reason.
     *
     * @param wanted what the officer asks for; null for the computed payment
     */
    public static DisposalApproval approve(
            CaseFile.Entry<DisposalRequest> request,
            @Nullable Yen wanted,
            @Nullable String reductionReason,
            @Nullable String note,
            Grant grant,
            Checks checks) {
        undecided(request.number(), grant, checks);
        Assessment computed = payment(request.content(), grant);
        checks.explain(computed.steps());
        Yen payment = wanted == null ? computed.amount() : wanted;
        checks.leaving(
                AfterwardsRule.PAYMENT_WITHIN_COMPUTED,
                !payment.isGreaterThan(computed.amount()),
                "/paymentYen",
                List.of("paymentYen", payment, "computedYen", computed.amount()),
                payment,
                payment,
                computed.amount());
        boolean lower = computed.amount().isGreaterThan(payment);
        checks.that(
                lower ? AfterwardsRule.REDUCTION_EXPLAINED : AfterwardsRule.NO_REDUCTION,
                !lower || reductionReason != null,
                "/reductionReason",
                List.of("paymentYen", payment, "computedYen", computed.amount()),
                payment,
                computed.amount());
        return new DisposalApproval(request.number(), computed.amount(), payment, lower ? reductionReason : null, note);
    }

    /** The higher of price and book value counts, so that a cheap sale does not cost the state its share. */
    private static Assessment payment(DisposalRequest request, Grant grant) {
        AssetRegistration asset =
                AssetLedger.of(grant).line(request.asset()).orElseThrow().asset();
        Completion completion = Completion.of(grant);
        return new DisposalPayment(
                        UsefulLife.of(asset.kind(), asset.acquiredOn()),
                        asset.costYen(),
                        request.on(),
                        request.priceYen(),
                        DisposalBase.HIGHER,
                        completion.subsidy(),
                        completion.eligible())
                .assess();
    }
}
