package jp.telework.subsidy.portal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.callfile.usecase.FindCallFiles;
import jp.telework.subsidy.portal.domain.PortalCalls;
import jp.telework.subsidy.portal.domain.PortalQuery;
import jp.telework.subsidy.portal.domain.PublishedCall;

/** Finds published calls for the public, in the shape of the national subsidy portal. */
@ApplicationScoped
public class FindSubsidies {

    /** The portal's answer holds its files, and answers are made in memory. */
    private static final long MOST_BYTES = 3L * 1024 * 1024;

    private final PortalCalls calls;
    private final FindCallFiles files;
    private final Clock clock;

    FindSubsidies(PortalCalls calls, FindCallFiles files, Clock clock) {
        this.calls = calls;
        this.files = files;
        this.clock = clock;
    }

    /** The calls that answer a question, at most {@value PortalCalls#MOST}. */
    @Transactional
    public List<PublishedCall> list(PortalQuery query) {
        return query.programmes().isEmpty() ? List.of() : calls.list(query, clock.instant());
    }

    /** A call with its files, as far as they fit into one answer. */
    public record Detailed(PublishedCall call, List<FindCallFiles.Whole> files) {}

    /**
     * One call.
     *
     * @param id the portal's id: the prefix of the call's receipt numbers, such as {@code R08-FT}
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public Detailed get(String id) {
        PublishedCall call = calls.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return new Detailed(call, files.whole(call.id(), MOST_BYTES));
    }
}
