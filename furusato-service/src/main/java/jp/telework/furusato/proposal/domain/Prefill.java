package jp.telework.furusato.proposal.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.casework.prefill.domain.Earlier;
import jp.telework.casework.prefill.domain.Taken;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/**
 * 前回の提案からの転記: the parts of a new proposal that usually stay the same, each from the newest proposal that has it. Title, state,
 * challenges, measures and documents belong to one proposal and are not taken over.
 */
public record Prefill(
        Optional<Taken<ApplicantKind>> applicantKind,
        Optional<Taken<Area>> area,
        Optional<Taken<List<Proposal.Partner>>> partners,
        Optional<Taken<Proposal.Contact>> contact) {

    /** 地域: code and name go together. */
    public record Area(
            @Nullable LocalGovernmentCode code, @Nullable String name) {

        private static @Nullable Area of(Proposal proposal) {
            return proposal.areaLocalGovernmentCode() == null && proposal.areaName() == null
                    ? null
                    : new Area(proposal.areaLocalGovernmentCode(), proposal.areaName());
        }
    }

    /** @param earlier newest first */
    public static Prefill of(List<Earlier<Proposal>> earlier) {
        return new Prefill(
                Taken.newest(earlier, Proposal::applicantKind),
                Taken.newest(earlier, Area::of),
                Taken.newest(earlier, proposal -> proposal.partners().isEmpty() ? null : proposal.partners()),
                Taken.newest(earlier, Proposal::contact));
    }
}
