package jp.telework.subsidy.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.domain.ResultNotices;

/** Issues the notices of a call's results, and finds each again word for word. */
@ApplicationScoped
public class IssueResultNotices {

    private final ResultNotices notices;
    private final RenderNotice render;

    IssueResultNotices(ResultNotices notices, RenderNotice render) {
        this.notices = notices;
        this.render = render;
    }

    /**
     * Keeps the notices as they are issued, in the transaction that publishes the results.
     *
     * @param issued by application
     * @return the same with their hashes
     * @throws Refusal UNPRINTABLE_CHARACTER
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, SealedNotice> issue(Map<UUID, Notice> issued) {
        Map<UUID, SealedNotice> sealed = new LinkedHashMap<>();
        List<ResultNotices.Kept> kept = new ArrayList<>();
        issued.forEach((application, notice) -> {
            render.requireNames(notice);
            CanonicalJson content = CanonicalJson.of(StoredJson.write(notice));
            kept.add(new ResultNotices.Kept(application, notice, content.toString(), content.sha256()));
            sealed.put(application, new SealedNotice(notice, content.sha256()));
        });
        if (!kept.isEmpty()) {
            notices.add(kept);
        }
        return sealed;
    }

    /** An application's notice as it was issued; empty before its result is published. */
    @Transactional
    public Optional<Notice> of(UUID applicationId) {
        return notices.of(applicationId).map(content -> StoredJson.read(content, Notice.class));
    }
}
