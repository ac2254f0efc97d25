package jp.telework.subsidy.grant.approval.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.DraftContent;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * 起案 of a disposition. It keeps the body of the command, so that the last approver's step runs the same command with all its checks.
 *
 * @param subject number of the request that it answers; null when it is about the whole case
 * @param body as it was sent
 * @param sha256 digest of disposition, subject and body, by which two versions are compared
 * @param amountYen by which the route chooses its levels
 */
@ActKind("DISPOSITION_DRAFT")
public record DispositionDraft(
        Disposition disposition, @Nullable Integer subject, Map<String, Object> body, String sha256, Yen amountYen)
        implements DraftContent {

    public DispositionDraft {
        body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    }
}
