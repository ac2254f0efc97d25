package jp.telework.seminar.dispatch.api;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.seminar.dispatch.domain.Candidate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A manager in the proposal. */
@Schema(name = "DispatchCandidate", description = "割当ての候補 / a manager in the proposal")
public record CandidateView(
        UUID managerId,
        String name,
        @Schema(description = "順位 / rank, from 1") int rank,

        @Schema(description = "選べるか / whether the secretariat may choose them")
        boolean assignable,

        @Schema(description = "妨げがないか / whether nothing speaks against them")
        boolean suitable,

        int activeCases,
        int capacity,
        List<FindingView> findings) {

    /** What speaks for or against the manager. */
    @Schema(name = "DispatchCandidateFinding")
    public record FindingView(Candidate.Kind kind, Candidate.Weight weight, String message) {}

    static CandidateView of(Candidate candidate, Language language) {
        return new CandidateView(
                candidate.manager().id(),
                candidate.manager().name(),
                candidate.rank(),
                candidate.assignable(),
                candidate.suitable(),
                candidate.manager().activeCases(),
                candidate.manager().capacity(),
                candidate.findings().stream()
                        .map(finding -> new FindingView(
                                finding.kind(),
                                finding.kind().weight(),
                                finding.message().in(language)))
                        .toList());
    }
}
