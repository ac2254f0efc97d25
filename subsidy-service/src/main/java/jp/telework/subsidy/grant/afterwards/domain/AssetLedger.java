package jp.telework.subsidy.grant.afterwards.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;

/** 取得財産管理台帳: the registered assets of a case with what became of them. */
public final class AssetLedger {

    private final CaseFile file;

    private AssetLedger(CaseFile file) {
        this.file = file;
    }

    public static AssetLedger of(Grant grant) {
        return new AssetLedger(grant.file());
    }

    static AssetLedger of(CaseFile file) {
        return new AssetLedger(file);
    }

    /**
     * One asset.
     *
     * @param number of its registration among the acts
     * @param disposal the request that is open or was approved
     * @param approval of that request
     */
    public record Line(
            int number,
            AssetRegistration asset,
            Optional<Entry<DisposalRequest>> disposal,
            Optional<DisposalApproval> approval) {

        public AssetState stateOn(LocalDate today) {
            if (disposal.isPresent()) {
                boolean come = !today.isBefore(disposal.get().content().on());
                return approval.isPresent() && come ? AssetState.DISPOSED : AssetState.DISPOSAL_REQUESTED;
            }
            return asset.isRestrictedOn(today) ? AssetState.ACTIVE : AssetState.RELEASED;
        }

        /** The day of an approved disposal. */
        public Optional<LocalDate> disposedOn() {
            return approval.isEmpty()
                    ? Optional.empty()
                    : disposal.map(request -> request.content().on());
        }
    }

    /** All assets in the order of their registration. */
    public List<Line> lines() {
        return file.all(AssetRegistration.class).map(this::line).toList();
    }

    /** The asset that was registered by an act. */
    public Optional<Line> line(int number) {
        return file.all(AssetRegistration.class)
                .filter(entry -> entry.number() == number)
                .findFirst()
                .map(this::line);
    }

    private Line line(Entry<AssetRegistration> asset) {
        Optional<Entry<DisposalRequest>> standing = file.all(DisposalRequest.class)
                .filter(request -> request.content().asset() == asset.number())
                .filter(request -> !isRefused(request.number()))
                .reduce((before, after) -> after);
        return new Line(
                asset.number(), asset.content(), standing, standing.flatMap(request -> approval(request.number())));
    }

    private boolean isRefused(int request) {
        return file.all(DisposalRefusal.class)
                .anyMatch(refusal -> refusal.content().request() == request);
    }

    private Optional<DisposalApproval> approval(int request) {
        return file.all(DisposalApproval.class)
                .map(Entry::content)
                .filter(approval -> approval.request() == request)
                .findFirst();
    }

    /** The requests for a disposal that wait for their decision, by their numbers. */
    public List<Integer> undecided() {
        return file.all(DisposalRequest.class)
                .map(Entry::number)
                .filter(request -> decisionOn(request).isEmpty())
                .toList();
    }

    /** The act that decided a request, if any did. */
    OptionalInt decisionOn(int request) {
        return file.acts().stream()
                .filter(act -> act.content() instanceof DisposalApproval approval && approval.request() == request
                        || act.content() instanceof DisposalRefusal refusal && refusal.request() == request)
                .mapToInt(Act::number)
                .findFirst();
    }
}
