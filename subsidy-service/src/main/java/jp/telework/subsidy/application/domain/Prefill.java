package jp.telework.subsidy.application.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.casework.prefill.domain.Earlier;
import jp.telework.casework.prefill.domain.Taken;

/**
 * 前回の応募からの転記: the parts of a new proposal that usually stay the same, each from the newest application that has it. Amounts,
 * schedule, targets, texts and documents belong to one project and are not taken over.
 */
public record Prefill(
        Optional<Taken<Proposal.Site>> site,
        Optional<Taken<Proposal.Consortium>> consortium,
        Optional<Taken<Proposal.Contact>> contact) {

    /** @param earlier newest first */
    public static Prefill of(List<Earlier<Proposal>> earlier) {
        return new Prefill(
                Taken.newest(earlier, Proposal::site),
                Taken.newest(earlier, Proposal::consortium),
                Taken.newest(earlier, Proposal::contact));
    }
}
